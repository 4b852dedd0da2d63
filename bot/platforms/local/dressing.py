"""Telegram's keyboards and entities as plain data for the page."""

from typing import Any

from aiogram.types import (
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)


def plain(entities: list[MessageEntity] | None) -> list[dict[str, Any]]:
    return [entity.model_dump(mode="json", exclude_none=True) for entity in entities or []]


def inline_rows(markup: Any) -> list[list[dict[str, Any]]]:
    rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
    return [[button.model_dump(exclude_none=True) for button in row] for row in rows]


def bottom_rows(markup: Any) -> list[list[str]] | None:
    """None where the message leaves the bottom keyboard as it is."""
    if isinstance(markup, ReplyKeyboardRemove):
        return []
    if not isinstance(markup, ReplyKeyboardMarkup):
        return None
    return [[button.text for button in row] for row in markup.keyboard]

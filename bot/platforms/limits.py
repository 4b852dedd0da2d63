"""How long words and how big keyboards may be: the narrowest of all networks."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

INLINE_BUTTONS, INLINE_ROWS, BUTTONS_IN_ROW, BOTTOM_ROWS = 10, 6, 5, 10
LABEL, DATA_BYTES = 40, 64
FORMATTING = {"bold", "italic", "underline", "text_link"}


class NotInVocabulary(RuntimeError):
    """Not every network can say this."""


def require(condition: bool, words: str) -> None:
    if not condition:
        raise NotInVocabulary(words)


def units(text: str) -> int:
    """Length in UTF-16 code units, in which networks count."""
    try:
        return len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise NotInVocabulary("half a character cannot be sent") from None


def check_length(what: str, text: str, most: int, least: int = 0) -> None:
    require(units(text) <= most, f"{what} of {units(text)} units, at most {most}")
    require(units(text.strip()) >= least, f"{what} is empty")


def check_entities(text: str, entities: Sequence[MessageEntity] | None) -> None:
    for entity in entities or ():
        require(entity.type in FORMATTING, f"formatting {entity.type}")
        end = entity.offset + entity.length
        require(0 <= entity.offset < end <= units(text), "formatting outside of the text")
        if entity.type == "text_link":
            check_url(entity.url)


def check_keyboard(markup: Any, *, bottom_allowed: bool) -> None:
    if markup is None:
        return
    if isinstance(markup, InlineKeyboardMarkup):
        _check_inline(markup)
    elif bottom_allowed and isinstance(markup, ReplyKeyboardMarkup):
        _check_bottom(markup)
    else:
        removal = bottom_allowed and isinstance(markup, ReplyKeyboardRemove)
        require(removal, f"{type(markup).__name__} here")


def _check_inline(markup: InlineKeyboardMarkup) -> None:
    rows = markup.inline_keyboard
    count = sum(map(len, rows))
    require(count <= INLINE_BUTTONS, f"{count} buttons, at most {INLINE_BUTTONS}")
    _check_rows(rows, INLINE_ROWS)
    for row in rows:
        for button in row:
            _check_button(button)


def _check_rows(rows: Sequence[Sequence[Any]], most: int) -> None:
    require(len(rows) <= most, f"{len(rows)} rows of buttons, at most {most}")
    for row in rows:
        fits = 1 <= len(row) <= BUTTONS_IN_ROW
        require(fits, f"{len(row)} buttons in a row, 1 to {BUTTONS_IN_ROW} fit")


def _check_button(button: InlineKeyboardButton) -> None:
    check_length("label", button.text, LABEL, least=1)
    _only(button, {"text", "callback_data", "url"})
    require((button.callback_data is None) != (button.url is None), "a button has data or a URL")
    if button.url is not None:
        check_url(button.url)
    if button.callback_data is not None:
        size = len(button.callback_data.encode())
        require(1 <= size <= DATA_BYTES, f"button data of {size} bytes, 1 to {DATA_BYTES} fit")


def _check_bottom(markup: ReplyKeyboardMarkup) -> None:
    _only(markup, {"keyboard", "resize_keyboard", "is_persistent"})
    stays = markup.resize_keyboard and markup.is_persistent
    require(bool(stays), "the bottom keyboard is resized and persistent")
    require(bool(markup.keyboard), "an empty bottom keyboard")
    _check_rows(markup.keyboard, BOTTOM_ROWS)
    for row in markup.keyboard:
        for button in row:
            _check_label(button)


def _check_label(button: KeyboardButton) -> None:
    check_length("label", button.text, LABEL, least=1)
    _only(button, {"text"})


def check_url(url: str | None) -> None:
    require((url or "").startswith(("https://", "http://")), "a link is http:// or https://")


def _only(thing: Any, fields: set[str]) -> None:
    used = {name for name, value in thing if value is not None}
    require(not used - fields, f"only Telegram knows {', '.join(sorted(used - fields))}")

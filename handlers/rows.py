"""Buttons in rows: lists two by two, and the row that turns their pages."""

from collections.abc import Callable, Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.pages import ON_A_PAGE, Row, button

A_ROW = 2
FARTHEST = 10**6


def in_pairs(buttons: Sequence[InlineKeyboardButton]) -> list[Row]:
    return [list(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW)]


def turning(
    list_from: Callable[[int], CallbackData], first: int, total: int, most: int = ON_A_PAGE
) -> tuple[Row, Row]:
    """‹ and ›, each where there is something on that side."""
    back = [button("‹", list_from(max(0, first - most)))] if first else []
    more = first + most < total
    return back, [button("›", list_from(first + most))] if more else []


def within_reason(first: int) -> int:
    """Where a page may begin, whatever a press made up by hand says."""
    return max(0, min(first, FARTHEST))

"""Buttons of entries that a coordinator looks through and puts right."""

from aiogram.filters.callback_data import CallbackData


class EntryOf(CallbackData, prefix="co"):
    """One entry; `first` is where its page of the list begins."""

    entry_id: int
    first: int


class Correct(CallbackData, prefix="cc"):
    entry_id: int
    first: int


class StrikeOut(CallbackData, prefix="cs"):
    """Answers how long it really was: not at all."""

    entry_id: int

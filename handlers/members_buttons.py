"""Buttons that lead to a member's card, and those on it that other topics answer."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    OPEN = "o"
    CHOOSE_TERM = "t"
    DISMISS = "d"


class CardOf(CallbackData, prefix="mc"):
    member_id: int
    do: Do = Do.OPEN


class LogFor(CallbackData, prefix="hf"):
    """Hours are to be entered on behalf of this member."""

    member_id: int


class LeaveFor(CallbackData, prefix="vf"):
    """Leave is to be asked for on behalf of this member, whom no messenger reaches."""

    member_id: int


class EntriesOf(CallbackData, prefix="ce"):
    """A page of the entries of this member's work."""

    member_id: int
    first: int = 0

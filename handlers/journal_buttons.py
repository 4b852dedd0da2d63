"""Buttons that open the journal; a member's card has one of them too."""

from aiogram.filters.callback_data import CallbackData

ALL = "all"


class JournalOf(CallbackData, prefix="xj"):
    """A page of the journal: acts of a kind that came before one of them."""

    kind: str = ALL
    older_than: int = 0


class JournalAbout(CallbackData, prefix="xm"):
    """A page of what one member did, or what was done to them."""

    member_id: int
    older_than: int = 0

"""Days on buttons: as the number that a calendar gives them."""

from datetime import date

from aiogram.dispatcher.event.bases import SkipHandler


def day_of(ordinal: int) -> date:
    """A made-up day is an old button like any other."""
    try:
        return date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        raise SkipHandler from None

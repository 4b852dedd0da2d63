"""Buttons on a member's card that other topics answer."""

from aiogram.filters.callback_data import CallbackData


class LogFor(CallbackData, prefix="hf"):
    """Hours are to be entered on behalf of this member."""

    member_id: int

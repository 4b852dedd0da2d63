"""The buttons that stop reminders until a cycle ends, on the card and on a reminder."""

from aiogram.filters.callback_data import CallbackData

from domain.standing import Quiet


class BeQuiet(CallbackData, prefix="wq"):
    """For the cycle that begins on a day."""

    word: Quiet
    ordinal: int

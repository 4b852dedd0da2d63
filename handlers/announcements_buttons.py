"""The button that begins an announcement; a project's card has it too."""

from aiogram.filters.callback_data import CallbackData


class To(CallbackData, prefix="yw"):
    """No project is the unit; alone is without its parts."""

    project: int = 0
    alone: bool = False

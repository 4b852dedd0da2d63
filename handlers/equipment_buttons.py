"""The button that opens a thing's card, for other topics to show."""

from aiogram.filters.callback_data import CallbackData


class OpenThing(CallbackData, prefix="ea"):
    """What it is now, its coming days, and what can be done with it."""

    equipment_id: int

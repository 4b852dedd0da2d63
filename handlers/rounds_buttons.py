"""The button with which a card of an item shows its rounds."""

from aiogram.filters.callback_data import CallbackData


class RoundsOf(CallbackData, prefix="ra"):
    """Rounds of one item: the open one, or what was shared out before."""

    item_id: int

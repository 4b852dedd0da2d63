"""The button that opens what is kept of an item, for other topics to show."""

from aiogram.filters.callback_data import CallbackData


class StockOf(CallbackData, prefix="ka"):
    """What is kept of this item: for who keeps it, and for auditors."""

    item_id: int

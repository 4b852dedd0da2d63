"""The button with which a card of an item asks for it."""

from aiogram.filters.callback_data import CallbackData


class AskFor(CallbackData, prefix="qa"):
    """Ask for some of the item: how much is asked next."""

    item_id: int

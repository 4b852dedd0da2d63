"""The button with which anything that names an item opens its card."""

from aiogram.filters.callback_data import CallbackData


class OpenItem(CallbackData, prefix="ia"):
    item_id: int

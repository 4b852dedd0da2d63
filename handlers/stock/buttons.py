"""What the buttons about the stock carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Stock(CallbackData, prefix="sa"):
    """All that one keeps, from a place in the list on."""

    first: int = 0


class Do(StrEnum):
    RECEIVE = "r"
    COUNT = "c"
    WRITE_OFF = "w"


class WithStock(CallbackData, prefix="sb"):
    item_id: int
    do: Do


class Said(StrEnum):
    """An answer to the question that stands open."""

    PURCHASE = "p"
    PRODUCTION = "m"
    DONATION = "d"
    COUNTED = "y"


class Answer(CallbackData, prefix="kd"):
    """`draft` is what is being written down; the buttons of an older one are old."""

    draft: int
    said: Said


class ShowInvoice(CallbackData, prefix="sc"):
    movement_id: int


class Undo(CallbackData, prefix="ke"):
    movement_id: int

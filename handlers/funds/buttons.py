"""What the buttons about funds carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class View(StrEnum):
    OPEN = "o"
    CLOSED = "c"
    HISTORY = "h"
    PICTURE = "p"


class ShowFunds(CallbackData, prefix="fb"):
    """A list of funds, or of what moved in one, from a place on."""

    view: View = View.OPEN
    fund_id: int = 0
    first: int = 0


class Do(StrEnum):
    ADD = "n"
    RECEIVE = "i"
    TRANSFER = "t"
    CHANGE = "c"
    NAME = "m"
    PURPOSE = "p"
    THRESHOLD = "a"
    CLOSE = "x"
    REOPEN = "r"


class WithFund(CallbackData, prefix="fc"):
    do: Do
    fund_id: int = 0


class Deed(StrEnum):
    RECEIPT = "r"
    ASK = "a"  # whether to take it back
    UNDO = "u"


class WithMoved(CallbackData, prefix="fd"):
    movement_id: int
    deed: Deed


class Choice(CallbackData, prefix="fj"):
    """Of what is being written down; 0 for no threshold, or for yes."""

    draft: int
    fund_id: int = 0
    first: int = 0

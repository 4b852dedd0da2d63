"""What the buttons about requests carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class HowMuch(CallbackData, prefix="qb"):
    """Of what is being asked about, in its smallest part; 0 for another amount."""

    order: int
    amount: int = 0


class Which(CallbackData, prefix="qc"):
    """This item is meant; 0 for none of them."""

    order: int
    item_id: int = 0


class Do(StrEnum):
    ASK = "a"
    CHANGE = "c"
    REASON = "r"
    ONLY_FOR_OFFICE = "s"
    STOP = "x"


class Finish(CallbackData, prefix="qd"):
    order: int
    do: Do


class OpenRequest(CallbackData, prefix="qe"):
    request_id: int


class Deal(StrEnum):
    WITHDRAW = "w"
    RECEIVED = "r"
    NOT_RECEIVED = "n"
    GRANT = "g"
    LESS = "l"
    REFUSE = "x"
    NOTE = "t"
    GIVE = "h"


class WithRequest(CallbackData, prefix="qk"):
    request_id: int
    deal: Deal


class List(StrEnum):
    MINE = "m"
    ENDED = "e"
    NEW = "n"
    STANDING = "s"
    WAITING = "w"
    GIVING = "g"


class Show(CallbackData, prefix="qg"):
    what: List
    first: int = 0


class EndStanding(CallbackData, prefix="qh"):
    standing_id: int

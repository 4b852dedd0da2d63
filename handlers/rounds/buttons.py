"""What the buttons about rounds carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.items import Rule


class See(StrEnum):
    CARD = "c"
    WISHES = "w"
    SHARES = "s"


class Rounds(CallbackData, prefix="ob"):
    """The list, of one item where it is named; or the items for a new round."""

    first: int = 0
    item_id: int = 0
    to_open: bool = False


class Show(CallbackData, prefix="oc"):
    """The card; its wishes, its calculation (the latest where no version is named)."""

    round_id: int
    what: See = See.CARD
    first: int = 0
    version: int = 0


class Do(StrEnum):
    WITHDRAW = "x"
    OTHER = "o"
    URGENT = "u"
    CONFIDENTIAL = "k"
    PUBLIC = "p"
    CANCEL = "c"
    BROUGHT = "b"
    FROM_STOCK = "s"
    OTHER_BROUGHT = "a"
    AGAIN = "g"
    RULES = "r"


class Act(CallbackData, prefix="od"):
    """Something done with a round; `amount` where an amount or a level belongs to it."""

    round_id: int
    do: Do
    amount: int = -1


class Wish(CallbackData, prefix="oe"):
    """So much, firmly."""

    round_id: int
    amount: int


class Set(CallbackData, prefix="rd"):
    """Opening: the item; or what is in stock; or another rule for a round."""

    item_id: int = 0
    round_id: int = 0
    rule: Rule | None = None

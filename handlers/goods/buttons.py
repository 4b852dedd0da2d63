"""What the buttons about goods carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.goods import Setting


class Goods(CallbackData, prefix="ib"):
    """The catalogue, from a place in the list on."""

    first: int = 0


class Do(StrEnum):
    HISTORY = "h"
    PHOTO = "p"
    SETTINGS = "s"
    MORE = "m"
    RETIRE = "x"
    REOPEN = "o"


class WithItem(CallbackData, prefix="ic"):
    """`first` is where a page of the history begins."""

    item_id: int
    do: Do
    first: int = 0


CLEAR = "-"


class Change(CallbackData, prefix="id"):
    """One setting of an item: it is asked for, or `said` is what it becomes."""

    item_id: int
    what: Setting
    said: str = ""


class Step(StrEnum):
    """The questions about a new item, in their order."""

    UNIT = "u"
    NAME = "n"
    MEASURE = "m"
    STORE = "s"
    STORE_NAME = "a"
    STORE_PLACE = "b"
    SHARING = "w"
    PRICE = "p"
    GROUND = "g"
    STOP = "x"


class Answer(CallbackData, prefix="ie"):
    """`draft` is the new item that is being described; buttons of an older one are old."""

    draft: int
    step: Step
    said: str = ""


class NewItemAsked(CallbackData, prefix="ig"):
    """A coordinator enters a new item."""


class InStores(StrEnum):
    LIST = "l"
    ADD = "a"
    IN_UNIT = "u"
    CARD = "c"
    NAME = "n"
    PLACE = "p"
    KEEPER = "k"
    ENTRUST = "e"
    CLOSE = "x"
    REOPEN = "o"


class Stores(CallbackData, prefix="if"):
    """Where goods are kept; `about` is a unit, a member, a place in the list: by what is done."""

    do: InStores
    store_id: int = 0
    about: int = 0

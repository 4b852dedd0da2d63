"""Buttons about money requests and expenses that other topics show too."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class AskMoney(CallbackData, prefix="fe"):
    """Ask this fund for money."""

    fund_id: int


class Spend(CallbackData, prefix="ff"):
    """Enter an expense of this fund, or ask it for one's own money back."""

    fund_id: int


class MoneyList(StrEnum):
    MINE = "m"
    WAITING = "w"
    NO_RECEIPT = "n"


class MyMoney(CallbackData, prefix="fg"):
    """Requests for money: one's own, with the way to those that wait for one."""

    what: MoneyList = MoneyList.MINE
    first: int = 0


class MoneyDeal(StrEnum):
    OPEN = "o"
    WITHDRAW = "w"
    RECEIVED = "r"
    NOT_RECEIVED = "n"
    GRANT = "g"
    LESS = "l"
    REFUSE = "x"
    PAY = "p"
    RECEIPT = "c"
    SEE = "s"
    GIVE_BACK = "b"
    NOTE = "t"


class WithMoney(CallbackData, prefix="fh"):
    """One request for money or expense: its card, or what is done with it."""

    request_id: int
    deal: MoneyDeal = MoneyDeal.OPEN

"""What the buttons about leave carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.reliefs import ReliefKind


class Begin(CallbackData, prefix="vk"):
    """Ask for this kind; for another member where one is named."""

    kind: ReliefKind
    member_id: int = 0


class Mine(CallbackData, prefix="vm"):
    """What I have asked for."""


class Withdraw(CallbackData, prefix="vw"):
    relief_id: int
    surely: bool = False


class Part(CallbackData, prefix="vp"):
    quarters: int
    plan: int


class When(StrEnum):
    TOMORROW = "t"
    THIS_WEEK = "w"
    NEXT_WEEK = "n"
    OTHER = "o"


class Days(CallbackData, prefix="vd"):
    when: When
    plan: int


class Reading(CallbackData, prefix="vc"):
    """One of the days that the words may mean."""

    index: int
    plan: int


class Do(StrEnum):
    ASK = "a"
    OTHER_DAYS = "d"
    STOP = "x"


class Finish(CallbackData, prefix="vs"):
    do: Do
    plan: int


class OpenAsked(CallbackData, prefix="vo"):
    """Its card, for coordinators."""

    relief_id: int


class Turn(CallbackData, prefix="vq"):
    """To another place of the queue."""

    place: int


class Grant(CallbackData, prefix="vg"):
    relief_id: int
    place: int


class Refuse(CallbackData, prefix="vr"):
    relief_id: int
    place: int

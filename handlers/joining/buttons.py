"""What the buttons on the way in carry: before both consents everything known is in them."""

from enum import StrEnum
from typing import Literal

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import TelegramObject

from domain.codes import read_code
from domain.people import Member, Standing
from services import joining


class Go(StrEnum):
    WELCOME = "w"
    PRINCIPLES = "p"
    ACCEPT = "a"
    PRIVACY = "d"
    CONSENT = "c"
    HAVE_ACCOUNT = "h"


class Step(CallbackData, prefix="j"):
    """Which versions were on the screen travels along, and the code of an invitation."""

    go: Go
    language: Literal["ru", "en"]
    principles: int = 0
    privacy: int = 0
    code: str = ""

    def to(self, go: Go, **changes: int | str) -> "Step":
        return self.model_copy(update={"go": go, **changes})

    @property
    def known_code(self) -> str:
        return read_code(self.code) or ""


class Ask(StrEnum):
    MESSENGER_NAME = "n"
    UNIT_ZONE = "z"
    OTHER_ZONES = "o"


class Answer(CallbackData, prefix="jf"):
    ask: Ask


class ChosenZone(CallbackData, prefix="jz"):
    index: int


class Withdraw(CallbackData, prefix="jw"):
    pass


class OpenMenu(CallbackData, prefix="jm"):
    pass


class Joining(StatesGroup):
    name = State()
    zone = State()


class Outside(Filter):
    """Strangers, and who was refused or has left: they stand before the door."""

    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is None or me.standing in (Standing.REFUSED, Standing.FORMER)


class HalfMade(Filter):
    """Both consents are given, the name is not."""

    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is not None and joining.is_half_made(me)


class Applicant(Filter):
    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is not None and me.standing is Standing.APPLICANT

"""What the buttons of the norm carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from handlers.pages import Row, button
from locales import Say


class Surplus(StrEnum):
    """What becomes of hours above the norm."""

    STAYS = "stays"
    CUT = "cut"
    SAVED = "saved"


class NormCard(CallbackData, prefix="nc"):
    pass


class Earlier(CallbackData, prefix="ne"):
    first: int


class Preview(CallbackData, prefix="np"):
    first: int


class Decide(CallbackData, prefix="nd"):
    pass


class Kind(CallbackData, prefix="nk"):
    """A kind of cycle by its place among them; the decision that is being written has a number."""

    draft: int
    kind: int


class Minutes(CallbackData, prefix="nm"):
    """Of free labour, or of obligatory."""

    draft: int
    free: bool
    minutes: int


class Above(CallbackData, prefix="na"):
    draft: int
    surplus: Surplus


class Below(CallbackData, prefix="nb"):
    """Whether labour in units below counts here."""

    draft: int
    counts: bool


class Write(CallbackData, prefix="nw"):
    draft: int


class Stop(CallbackData, prefix="nx"):
    pass


def to_card(say: Say) -> Row:
    return [button(say("norm-button-card"), NormCard())]


def stop(say: Say) -> Row:
    return [button(say("norm-button-stop"), Stop())]

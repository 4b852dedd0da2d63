"""What the buttons of units carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from domain.units import Setting
from handlers.pages import Row, button
from locales import Say

MINE = 0


class What(StrEnum):
    """What can be done with a unit at one press."""

    SPEAK = "speak"
    LEAVE = "leave"
    LEAVE_SURELY = "left"
    PROPOSE = "propose"
    OPEN = "open"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    CHANGE = "change"
    CLOSE = "close"
    CLOSE_SURELY = "closed"


class ListFrom(CallbackData, prefix="ul"):
    """The parts of a unit; MINE: all that one belongs to."""

    unit: int
    first: int = 0


class OpenUnit(CallbackData, prefix="uc"):
    id: int


class Do(CallbackData, prefix="ud"):
    what: What
    id: int


class Change(CallbackData, prefix="us"):
    what: Setting
    id: int


class Choose(CallbackData, prefix="uv"):
    """A zone or a language by its place among those offered."""

    what: Setting
    id: int
    choice: int


class Inherit(CallbackData, prefix="ui"):
    what: Setting
    id: int


class PlacesFrom(CallbackData, prefix="up"):
    """Where the unit may be moved to."""

    id: int
    first: int = 0


class MoveTo(CallbackData, prefix="um"):
    id: int
    to: int
    surely: bool = False


def do(say: Say, what: What, unit_id: int) -> InlineKeyboardButton:
    return button(say(f"unit-button-{what}"), Do(what=what, id=unit_id))


def back_to_card(say: Say, unit_id: int) -> Row:
    return [button(say("unit-button-card"), OpenUnit(id=unit_id))]


def back_to_settings(say: Say, unit_id: int) -> Row:
    return [button(say("unit-button-back"), Do(what=What.CHANGE, id=unit_id))]

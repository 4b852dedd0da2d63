"""What the buttons of projects carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.pages import Row, button
from locales import Say

ALL = 0


class What(StrEnum):
    """What can be done with a project at one press."""

    JOIN = "join"
    LEAVE = "leave"
    OPEN = "open"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    PAUSE = "pause"
    RESUME = "resume"
    CLOSE = "close"
    SURELY = "surely"
    CHANGE = "change"


class Setting(StrEnum):
    """What can be changed about a project."""

    NAME = "name"
    PURPOSE = "purpose"
    NEED = "need"
    CAPACITY = "capacity"
    KIND = "kind"
    LABOUR = "labour"
    CONFIRMATION = "confirmation"
    COORDINATOR = "coordinator"


class ListPage(CallbackData, prefix="pl"):
    page: int


class OpenCard(CallbackData, prefix="pc"):
    id: int


class Do(CallbackData, prefix="pd"):
    what: What
    id: int


class Begin(CallbackData, prefix="pb"):
    """find, propose"""

    what: str


class Stop(CallbackData, prefix="ps"):
    """The question is dropped; back to the project's card, or to all of them."""

    id: int


class Step(CallbackData, prefix="pp"):
    """A step of the proposal with this number."""

    draft: int
    choice: str


class Change(CallbackData, prefix="pe"):
    setting: Setting
    id: int


class Choose(CallbackData, prefix="pv"):
    setting: Setting
    id: int
    choice: int


class Appoint(CallbackData, prefix="pn"):
    """member=0: nobody"""

    id: int
    member: int


def do(say: Say, what: What, project_id: int) -> InlineKeyboardButton:
    return button(say(f"project-button-{what}"), Do(what=what, id=project_id))


def stop(say: Say, project_id: int) -> Row:
    return [button(say("project-button-stop"), Stop(id=project_id))]


def back(say: Say) -> Row:
    return [button(say("project-button-all"), ListPage(page=0))]

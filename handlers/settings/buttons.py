"""The settings' card and what its buttons carry."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from aiogram.filters.callback_data import CallbackData

from domain.people import Member, Network, Role
from handlers import zones
from handlers.pages import Page, button
from locales import Say


class Do(StrEnum):
    OPEN = "o"
    NAME = "n"
    LANGUAGE = "g"
    ZONE = "z"
    UNIT_NAME = "u"
    ACCOUNTS = "a"
    REMINDERS = "r"
    LEAVE = "l"
    LEAVE_SURELY = "y"


class Setting(CallbackData, prefix="s"):
    do: Do


class Speak(CallbackData, prefix="sg"):
    language: Literal["ru", "en"]


class MoveTo(CallbackData, prefix="sz"):
    index: int


class Unlink(CallbackData, prefix="sx"):
    network: Network
    external_id: int
    surely: bool = False


def settings_card(say: Say, me: Member, now: datetime) -> Page:
    text = say(
        "settings",
        name=me.name,
        language=say(f"language-{me.language}"),
        zone=zones.label(say, me.time_zone, now),
        unit=me.unit.name,
        part="yes" if me.unit.parent_id else "no",
    )
    rows = [[Do.NAME, Do.LANGUAGE], [Do.ZONE, Do.ACCOUNTS]]
    rows += [[Do.REMINDERS]]
    rows += [[Do.UNIT_NAME]] if _names_it(me) else []
    rows += [[Do.LEAVE]]
    return Page(text, [[button(say(_label(do)), Setting(do=do)) for do in row] for row in rows])


def _names_it(me: Member) -> bool:
    """The whole cooperative; a part is named on its card."""
    return Role.COORDINATOR in me.roles and me.unit.parent_id is None


def _label(do: Do) -> str:
    return f"settings-key-{do.name.lower().replace('_', '-')}"

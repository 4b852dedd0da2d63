"""The words and the button of each section of the digest; see services/digest_sections."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.commands import GoIn
from handlers.cycles import kind_of
from handlers.digest.buttons import Below, Lost
from handlers.letters import Facts
from handlers.pages import button
from locales import Say

Sections = dict[str, dict[str, Any]]
Key = Callable[[Say, Facts, int], InlineKeyboardButton]
A_WEEK = 7


def norm(say: Say, facts: Facts) -> str:
    """Who is short; of them who is behind, for long, and who has said they can't."""
    first, last = (date.fromisoformat(facts[name]) for name in ("first", "last"))
    kind = kind_of(first, last)
    parts = [say("digest-short", kind=kind, short=facts["short"], members=facts["members"])]
    if facts["behind"]:
        parts.append(say("digest-behind", count=facts["behind"]))
    if facts["long"]:
        parts.append(say("digest-long", count=facts["long"], names=_names(say, facts["worst"])))
    if facts["cannot"]:
        parts.append(say("digest-cannot", count=facts["cannot"], kind=kind))
    return "\n".join(parts)


def _names(say: Say, worst: list[Facts]) -> str:
    named = [say("digest-name", name=one["name"], weeks=one["days"] // A_WEEK) for one in worst]
    return ", ".join(named)


def needs(say: Say, facts: Facts) -> str:
    listed = [
        say("digest-project", project=one["name"], minutes=one["minutes"])
        for one in facts["projects"]
    ]
    return say("digest-needs", list=", ".join(listed))


def rounds(say: Say, facts: Facts) -> str:
    parts = [say("digest-rounds-waiting", count=facts["waiting"])] if facts["waiting"] else []
    if facts["open"]:
        until = datetime.fromisoformat(facts["until"])
        when = {"day": until.date(), "time": until}
        parts.append(say("digest-rounds-open", count=facts["open"], **when))
    return "\n".join(parts)


def stock(say: Say, facts: Facts) -> str:
    listed = [
        say("digest-item", item=one["name"], amount=one["free"], measure=one["measure"])
        for one in facts["items"]
    ]
    more = facts["count"] - len(listed)
    return say("digest-stock", list=", ".join(listed), more=more)


def unreached(say: Say, facts: Facts) -> str:
    members = say("digest-lost", count=facts["members"]) if facts["members"] else ""
    letters = say("digest-dead", count=facts["letters"]) if facts["letters"] else ""
    return "\n".join(part for part in (members, letters) if part)


def _key(message_id: str, leads: Callable[[int], CallbackData]) -> Key:
    """To what it is about in the unit of the digest."""
    return lambda say, facts, unit_id: button(
        say(message_id, count=facts.get("count", 0)), leads(unit_id)
    )


def _go(command: str) -> Callable[[int], CallbackData]:
    return lambda unit_id: GoIn(command=command, unit=unit_id)


# Told together in one line: how many wait, and for how long.
WAITING = ("entries", "applications", "leaves", "requests", "money", "proposals")
# The others, each in its own, in this order.
LINES: dict[str, Callable[[Say, Facts], str]] = {
    "norm": norm,
    "rounds": rounds,
    "stock": stock,
    "needs": needs,
    "unreached": unreached,
}
KEYS = {
    "entries": _key("digest-key-entries", _go("review")),
    "applications": _key("digest-key-applications", _go("applications")),
    "leaves": _key("digest-key-leaves", _go("leaves")),
    "requests": _key("digest-key-requests", _go("requests")),
    "money": _key("digest-key-money", _go("review")),
    "proposals": _key("digest-key-proposals", _go("projects")),
    "norm": _key("digest-key-below", lambda unit_id: Below(unit=unit_id)),
    "rounds": _key("digest-key-rounds", _go("rounds")),
    "stock": _key("digest-key-stock", _go("stock")),
    "unreached": _key("digest-key-lost", lambda unit_id: Lost(unit=unit_id)),
}

"""The words and the button of each section of the digest; see services/digest_sections."""

from collections.abc import Callable
from datetime import date
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.commands import Go
from handlers.cycles import kind_of
from handlers.digest.buttons import Below, Lost
from handlers.letters import Facts
from handlers.pages import button
from locales import Say

Sections = dict[str, dict[str, Any]]
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


def unreached(say: Say, facts: Facts) -> str:
    members = say("digest-lost", count=facts["members"]) if facts["members"] else ""
    letters = say("digest-dead", count=facts["letters"]) if facts["letters"] else ""
    return "\n".join(part for part in (members, letters) if part)


def _key(message_id: str, data: CallbackData) -> Callable[[Say, Facts], InlineKeyboardButton]:
    return lambda say, facts: button(say(message_id, count=facts.get("count", 0)), data)


# Told together in one line: how many wait, and for how long.
WAITING = ("entries", "applications", "leaves", "proposals")
# The others, each in its own, in this order.
LINES: dict[str, Callable[[Say, Facts], str]] = {
    "norm": norm,
    "needs": needs,
    "unreached": unreached,
}
KEYS = {
    "entries": _key("digest-key-entries", Go(command="review")),
    "applications": _key("digest-key-applications", Go(command="applications")),
    "leaves": _key("digest-key-leaves", Go(command="leaves")),
    "proposals": _key("digest-key-proposals", Go(command="projects")),
    "norm": _key("digest-key-below", Below()),
    "unreached": _key("digest-key-lost", Lost()),
}

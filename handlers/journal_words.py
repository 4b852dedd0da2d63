"""An act of the journal in words: when, who, what, why."""

from datetime import date
from zoneinfo import ZoneInfo

from domain.people import Member
from handlers.pages import shortened
from locales import Fact, Say
from services.journals import Told

LONGEST_REASON, LONGEST_NAME = 200, 64
UNKNOWN = "…"
# What words may count on, whether an act has kept it or not.
USUAL: dict[str, Fact] = {
    **{"minutes": 0, "count": 0, "project": "", "role": "", "title": "", "until": ""},
    **dict.fromkeys(("old", "new", "from", "to", "label"), UNKNOWN),
}


def act_in_words(say: Say, me: Member, told: Told) -> str:
    """Day and hour by the unit's clock; who; what; why."""
    at = told.at.astimezone(ZoneInfo(me.unit.time_zone))
    who = told.author or say("journal-nobody")
    head = say("journal-line", day=at.date(), time=at, who=who, act=_what(say, me, told))
    reason = shortened(told.reason, LONGEST_REASON) if told.reason else ""
    return f"{head}\n«{reason}»" if reason else head


def _what(say: Say, me: Member, told: Told) -> str:
    """By the words of the act, or of what it is a kind of; else the act's own name."""
    name = f"journal-act-{told.act.replace('.', '-')}"
    while not say.knows(name) and "-" in name:
        name = name.rpartition("-")[0]
    facts = USUAL | {"name": say("journal-somebody")} | _facts(told)
    facts |= _about(told, facts)
    try:
        if say.knows(name):
            return say(name, **_with_day(say, facts))
    except ValueError:  # an act of another time, which has not kept all that the words want
        pass
    return say("journal-act-unknown", act=told.act)


def _about(told: Told, facts: dict[str, Fact]) -> dict[str, Fact]:
    """Whether it is done to oneself; whose name is a project's; whether a chat has a title."""
    return {
        "own": "yes" if told.author == told.facts.get("name") else "no",
        "project": facts["project"] or facts["name"],
        "named": "yes" if facts["title"] else "no",
    }


def _facts(told: Told) -> dict[str, Fact]:
    """Long names are cut: six acts go into one message."""
    return {
        name: shortened(fact, LONGEST_NAME) if isinstance(fact, str) else fact
        for name, fact in told.facts.items()
        if isinstance(fact, str | int)
    }


def _with_day(say: Say, facts: dict[str, Fact]) -> dict[str, Fact]:
    """An end is kept as the day's figures."""
    until = str(facts["until"])
    try:
        said = say("journal-until", day=date.fromisoformat(until)) if until else ""
    except ValueError:
        said = until
    return facts | {"until": said}

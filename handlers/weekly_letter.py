"""The letter when a cycle has closed: what was done, what is left over, what is next."""

from datetime import date

from domain.projects import Labour
from handlers.commands import Go
from handlers.cycles import cycle_title, kind_of
from handlers.letters import Facts
from handlers.pages import Page, button
from locales import Say


def letter(say: Say, facts: Facts) -> Page:
    days = {name: date.fromisoformat(facts[name]) for name in ("first", "last", "now_last")}
    now_kind = kind_of(date.fromisoformat(facts["now_first"]), days["now_last"])
    told = [one for one in facts["kinds"] if one["done"] or one["owed"] or one["balance"]]
    lines = [
        cycle_title(say, days["first"], days["last"]),
        *(_of_kind(say, one) for one in told),
        _projects(say, facts),
        say("weekly-all", minutes=facts["all"]),
        _next(say, facts, now_kind, days["now_last"]),
    ]
    keys = [button(say("key-me"), Go(command="me")), button(say("key-log"), Go(command="log"))]
    return Page("\n".join(line for line in lines if line), [keys])


def _of_kind(say: Say, facts: Facts) -> str:
    """What was done of what was due, and what the closing has left."""
    labour = say("standing-labour", labour=facts["labour"])
    is_owed = "standing-done-of" if facts["owed"] else "standing-done"
    done = say(is_owed, done=facts["done"], **({"due": facts["owed"]} if facts["owed"] else {}))
    left = say("weekly-left", minutes=abs(facts["balance"]), what=_what(facts["balance"]))
    saved = say("weekly-saved", minutes=facts["savings"]) if facts["savings"] else ""
    return f"{labour}: {done}{left}{saved}"


def _what(balance: int) -> str:
    if balance == 0:
        return "nothing"
    return "reserve" if balance > 0 else "debt"


def _projects(say: Say, facts: Facts) -> str:
    listed = [
        say("standing-promise", project=one["name"], minutes=one["minutes"])
        for one in facts["projects"]
    ]
    return say("weekly-projects", list="; ".join(listed)) if listed else ""


def _next(say: Say, facts: Facts, kind: str, last: date) -> str:
    """What the cycle that has begun wants."""
    due = {one["labour"]: one["due"] for one in facts["kinds"] if one["due"]}
    if not due:
        return ""
    if len(due) == len(Labour):
        some = say("standing-some-of-both", **due)
    else:
        [(labour, minutes)] = due.items()
        some = say("standing-some-of", labour=labour, minutes=minutes)
    return say("weekly-next", kind=kind, some=some, day=last)

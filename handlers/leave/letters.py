"""Letters about leave: that it is asked for, and how it was answered."""

from datetime import date

from domain.cycles import Span
from domain.reliefs import ReliefKind
from handlers.leave.buttons import Mine, OpenAsked
from handlers.leave.wording import days_in_words, kind_in_words
from handlers.letters import Facts, Letter
from handlers.pages import Page, button
from locales import Say


def asked(say: Say, facts: Facts) -> Page:
    """Of the reason nothing is said here: it may be a private matter."""
    text = say("letter-relief-asked", name=facts["name"], title=_title(say, facts))
    key = button(say("relief-open"), OpenAsked(relief_id=facts["relief"]))
    return Page(text, [[key]])


def granted(say: Say, facts: Facts) -> Page:
    text = say("letter-relief-granted", title=_title(say, facts), by=facts["by"])
    return Page(text, [[button(say("relief-mine-key"), Mine())]])


def refused(say: Say, facts: Facts) -> Page:
    text = say(
        "letter-relief-refused",
        title=_title(say, facts),
        by=facts["by"],
        reason=facts["reason"],
    )
    return Page(text, [[button(say("relief-mine-key"), Mine())]])


def _title(say: Say, facts: Facts) -> str:
    first = date.fromisoformat(facts["first"])
    last = date.fromisoformat(facts["last"]) if facts["last"] else None
    days = days_in_words(say, Span(first, last), first)
    return f"{kind_in_words(say, ReliefKind(facts['what']))} · {days}"


LETTERS: dict[str, Letter] = {
    "relief-asked": asked,
    "relief-granted": granted,
    "relief-refused": refused,
}

"""What lies on the desk, in words: a text for each kind, and what its buttons say."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.desk import Kind, Verb
from domain.people import Member
from handlers.leave.answering import card_page
from handlers.money.wording import card_text as money_text
from handlers.pages import shortened
from handlers.requests.wording import card_text
from locales import Say
from services.desk_answers import ASIDE
from services.desk_cards import (
    Applicant,
    Letters,
    Proposed,
    ProposedUnit,
    Unreached,
    Waiting,
)
from services.leave_answers import Card as LeaveCard
from services.letters import FORBIDDEN, NO_ACCOUNT
from services.money_cards import Card as MoneyCard
from services.request_cards import Card as RequestCard

# Of an applicant's words and of a purpose so much stands on the card.
MOST_SAID = 300
WHY = {NO_ACCOUNT: "account", FORBIDDEN: "forbidden"}


class Reading:
    """Who reads, and when."""

    def __init__(self, say: Say, me: Member, now: datetime) -> None:
        self.say, self.me, self.now = say, me, now

    def age(self, since: datetime) -> str:
        hours = int((self.now - since).total_seconds()) // 3600
        return self.say("desk-age", days=hours // 24, hours=hours)

    def day(self, moment: datetime) -> Any:
        """By the reader's own calendar."""
        return moment.astimezone(ZoneInfo(self.me.time_zone)).date()


def entry(read: Reading, card: Waiting) -> str:
    found = card.entry
    text = read.say(
        "desk-entry",
        name=card.worker,
        project=card.project,
        minutes=found.minutes,
        day=found.work_date,
        labour=found.labour.value,
    )
    return f"{text}\n{found.note}" if found.note else text


def applicant(read: Reading, card: Applicant) -> str:
    lines = [read.say("desk-application", name=card.name, age=read.age(card.since))]
    for one in card.said:
        asked = f"{shortened(one.question, MOST_SAID)} — " if one.question else ""
        lines.append(asked + shortened(one.text, MOST_SAID))
    return "\n".join(lines)


def leave(read: Reading, card: LeaveCard) -> str:
    return card_page(read.say, card, read.me.unit.today(read.now)).text


def request(read: Reading, card: RequestCard) -> str:
    return card_text(read.say, card, read.me)


def money(read: Reading, card: MoneyCard) -> str:
    return money_text(read.say, card, read.me)


def project(read: Reading, card: Proposed) -> str:
    found = card.project
    facts = {"project": found.name, "purpose": found.purpose, "exchange": found.kind.value}
    return read.say("desk-project", **facts, name=card.by, age=read.age(card.since))


def unit(read: Reading, card: ProposedUnit) -> str:
    facts = {"unit": card.name, "purpose": card.purpose, "name": card.by}
    return read.say("desk-unit", **facts, age=read.age(card.since))


def letters(read: Reading, card: Letters) -> str:
    count = sum(one.many for one in card.lost)
    why = WHY.get(card.lost[0].problem or "", "refused") if card.lost else "refused"
    return read.say("desk-letters", name=card.name, count=count, why=why)


def unreached(read: Reading, card: Unreached) -> str:
    return read.say("desk-unreached", name=card.name, day=read.day(card.since))


def until(read: Reading) -> str:
    return read.say("desk-w-yes", day=read.day(read.now + ASIDE))


TEXTS: dict[Kind, Callable[[Reading, Any], str]] = {
    Kind.ENTRY: entry,
    Kind.APPLICATION: applicant,
    Kind.LEAVE: leave,
    Kind.REQUEST: request,
    Kind.MONEY: money,
    Kind.PROJECT: project,
    Kind.UNIT: unit,
    Kind.LETTERS: letters,
    Kind.UNREACHED: unreached,
}
# What its buttons say; a refusal of `WITH_REASON` is asked why.
LABELS: dict[Kind, dict[Verb, Callable[[Reading], str]]] = {
    Kind.ENTRY: {
        Verb.YES: lambda read: read.say("review-confirm"),
        Verb.NO: lambda read: read.say("review-reject"),
    },
    Kind.APPLICATION: {
        Verb.YES: lambda read: read.say("application-admit"),
        Verb.NO: lambda read: read.say("application-refuse"),
    },
    Kind.LEAVE: {
        Verb.YES: lambda read: read.say("relief-grant"),
        Verb.NO: lambda read: read.say("relief-refuse"),
    },
    Kind.REQUEST: {
        Verb.YES: lambda read: read.say("desk-r-yes"),
        Verb.NO: lambda read: read.say("desk-r-no"),
    },
    Kind.MONEY: {
        Verb.YES: lambda read: read.say("desk-m-yes"),
        Verb.NO: lambda read: read.say("desk-m-no"),
    },
    Kind.PROJECT: {
        Verb.YES: lambda read: read.say("desk-p-yes"),
        Verb.NO: lambda read: read.say("desk-p-no"),
    },
    Kind.UNIT: {
        Verb.YES: lambda read: read.say("desk-u-yes"),
        Verb.NO: lambda read: read.say("desk-u-no"),
    },
    Kind.LETTERS: {
        Verb.YES: lambda read: read.say("desk-d-yes"),
        Verb.NO: lambda read: read.say("desk-d-no"),
    },
    Kind.UNREACHED: {Verb.YES: until},
}
WITH_REASON = {
    Kind.ENTRY,
    Kind.APPLICATION,
    Kind.LEAVE,
    Kind.REQUEST,
    Kind.MONEY,
    Kind.PROJECT,
    Kind.UNIT,
}

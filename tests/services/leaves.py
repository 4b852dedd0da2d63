"""Leave in the small cooperative: asking for it, and what is due."""

from datetime import date, timedelta

from domain.cycles import CycleKind, Span
from domain.people import Role
from domain.projects import Labour
from domain.reliefs import ReliefKind, Wanted
from services import leave, leave_answers
from services.norms import Decision
from storage import labour_accounts, outbox, people, reliefs
from tests.beginnings import begin_norm
from tests.services.cooperative import NOW, member

WEEKLY = Decision(CycleKind.WEEK, obligatory=480, free=120)
DECEMBER = Span(date(2026, 12, 1), date(2026, 12, 10))
THIS_WEEK = Span(date(2026, 11, 23), date(2026, 11, 29))


def wanted(days=DECEMBER, kind=ReliefKind.LEAVE, reason="экзамены", part=None):
    return Wanted(kind, days, reason, part)


def asked(db, who, days=DECEMBER, now=NOW, **more):
    return leave.ask(db, member(db, who), wanted(days, **more), now)


def norm_since(db, coop, days_ago):
    """A norm of 8 and 2 hours a week, decided so many days ago."""
    at = NOW - timedelta(days_ago)
    people.add_role(db, 1, coop.olga, Role.COORDINATOR, at)
    begin_norm(db, coop.olga, WEEKLY, at, NOW)


def dues(db, who):
    kept = labour_accounts.of_member(db, 1, who)
    return kept[Labour.OBLIGATORY].due, kept[Labour.FREE].due


def balances(db, who):
    kept = labour_accounts.of_member(db, 1, who)
    return kept[Labour.OBLIGATORY].tally.balance, kept[Labour.FREE].tally.balance


def letters(db):
    """(kind, reader, facts) of those waiting."""
    found = outbox.claim(db, NOW, 100)
    return [(letter.kind, letter.member_id, letter.facts) for letter in found]


def kept(db, relief_id):
    """As the database holds it."""
    found = reliefs.get(db, relief_id)
    assert found
    return found


def card_at(db, who, place):
    found = leave_answers.queue(db, who, place, NOW).card
    assert found
    return found

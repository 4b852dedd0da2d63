"""What each answer given at the desk does, for each kind of what lies there."""

from collections.abc import Callable
from datetime import datetime, timedelta

from domain.desk import Item, Kind, Verb
from domain.people import Member
from services import (
    applications,
    confirming,
    leave_answers,
    money_answering,
    proposals,
    requests_answering,
    unit_proposals,
)
from services.applications import Application
from storage import given_up, journal, unreached
from storage.database import Connection

# So long nobody need see again that a member is not reached.
ASIDE = timedelta(days=30)

Answer = Callable[[Connection, Member, Item, str, datetime], object]


def application(item: Item) -> Application:
    return Application(item.id, item.since)


def _grant(db: Connection, me: Member, item: Item, _: str, now: datetime) -> None:
    asked = requests_answering.check(db, me, item.id, now).asked
    requests_answering.answer(db, me, item.id, asked, "", now)


def _give(db: Connection, me: Member, item: Item, _: str, now: datetime) -> None:
    asked = money_answering.check(db, me, item.id, now).asked
    money_answering.answer(db, me, item.id, asked, "", now)


def _send_again(db: Connection, me: Member, item: Item, _: str, now: datetime) -> None:
    letters = given_up.again(db, item.id, now)
    journal.note(db, me.unit.id, me.id, "letters.again", "member", item.id, now, letters=letters)


def _settle(db: Connection, me: Member, item: Item, _: str, now: datetime) -> None:
    letters = given_up.settle(db, item.id)
    journal.note(db, me.unit.id, me.id, "letters.settle", "member", item.id, now, letters=letters)


def _put_aside(db: Connection, me: Member, item: Item, _: str, now: datetime) -> None:
    given_up.put_aside(db, unreached.aside(me.unit.id, item.id), now + ASIDE)
    journal.note(db, me.unit.id, me.id, "member.unreached", "member", item.id, now)


ANSWERS: dict[tuple[Kind, Verb], Answer] = {
    (Kind.ENTRY, Verb.YES): lambda db, me, item, _, now: confirming.confirm(db, me, item.id, now),
    (Kind.ENTRY, Verb.NO): lambda db, me, item, reason, now: confirming.reject(
        db, me, item.id, reason, now
    ),
    (Kind.APPLICATION, Verb.YES): lambda db, me, item, _, now: applications.admit(
        db, me, application(item), now
    ),
    (Kind.APPLICATION, Verb.NO): lambda db, me, item, reason, now: applications.refuse(
        db, me, application(item), reason, now
    ),
    (Kind.LEAVE, Verb.YES): lambda db, me, item, _, now: leave_answers.grant(db, me, item.id, now),
    (Kind.LEAVE, Verb.NO): lambda db, me, item, reason, now: leave_answers.refuse(
        db, me, item.id, reason, now
    ),
    (Kind.REQUEST, Verb.YES): _grant,
    (Kind.REQUEST, Verb.NO): lambda db, me, item, reason, now: requests_answering.answer(
        db, me, item.id, 0, reason, now
    ),
    (Kind.MONEY, Verb.YES): _give,
    (Kind.MONEY, Verb.NO): lambda db, me, item, reason, now: money_answering.answer(
        db, me, item.id, 0, reason, now
    ),
    (Kind.PROJECT, Verb.YES): lambda db, me, item, _, now: proposals.open_proposed(
        db, me, item.id, now
    ),
    (Kind.PROJECT, Verb.NO): lambda db, me, item, reason, now: proposals.refuse(
        db, me, item.id, reason, now
    ),
    (Kind.UNIT, Verb.YES): lambda db, me, item, _, now: unit_proposals.open_proposed(
        db, me, item.id, now
    ),
    (Kind.UNIT, Verb.NO): lambda db, me, item, reason, now: unit_proposals.refuse(
        db, me, item.id, reason, now
    ),
    (Kind.LETTERS, Verb.YES): _send_again,
    (Kind.LETTERS, Verb.NO): _settle,
    (Kind.UNREACHED, Verb.YES): _put_aside,
}

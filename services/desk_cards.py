"""What is read before answering, for each kind of what lies on the desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.desk import Item, Kind
from domain.people import Member
from domain.projects import Project
from services import applications, leave_answers, money_cards, request_cards
from services.applications import Application
from services.projects import of_unit
from services.rights import NotAllowed
from storage import desk_details, given_up, people, waiting
from storage.database import Connection
from storage.desk_details import Said
from storage.given_up import Lost
from storage.waiting import Waiting

__all__ = [
    "CARDS",
    "Applicant",
    "Card",
    "Letters",
    "Lost",
    "Proposed",
    "ProposedUnit",
    "Reading",
    "Said",
    "Unreached",
    "Waiting",
    "applicant",
    "entry",
    "leave",
    "letters",
    "money",
    "project",
    "request",
    "unit",
    "unreached",
]


@dataclass(frozen=True, slots=True)
class Applicant:
    """What they were asked and have said, in order."""

    name: str
    since: datetime
    said: Sequence[Said]


@dataclass(frozen=True, slots=True)
class Proposed:
    project: Project
    by: str
    since: datetime


@dataclass(frozen=True, slots=True)
class ProposedUnit:
    name: str
    purpose: str
    by: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters to one member that were given up, by kind."""

    name: str
    lost: Sequence[Lost]


@dataclass(frozen=True, slots=True)
class Unreached:
    name: str
    since: datetime


Card = (
    Waiting
    | Applicant
    | leave_answers.Card
    | request_cards.Card
    | money_cards.Card
    | Proposed
    | ProposedUnit
    | Letters
    | Unreached
)
Reading = Callable[[Connection, Member, Item, datetime], Card]


def entry(db: Connection, _: Member, item: Item, __: datetime) -> Card:
    found = waiting.one(db, item.id)
    if found is None:
        raise NotAllowed
    return found


def applicant(db: Connection, me: Member, item: Item, now: datetime) -> Card:
    found = applications.find(db, me, Application(item.id, item.since), now)
    return Applicant(found.name, found.since, desk_details.said(db, me.unit.id, item.id))


def leave(db: Connection, me: Member, item: Item, now: datetime) -> Card:
    return leave_answers.card(db, me, item.id, now)


def request(db: Connection, me: Member, item: Item, now: datetime) -> Card:
    return request_cards.card(db, me, item.id, now)


def money(db: Connection, me: Member, item: Item, now: datetime) -> Card:
    return money_cards.card(db, me, item.id, now)


def project(db: Connection, me: Member, item: Item, now: datetime) -> Card:
    found = of_unit(db, me, item.id)
    return Proposed(found, _name(db, found.proposed_by), _since(item, now))


def unit(db: Connection, _: Member, item: Item, now: datetime) -> Card:
    name, purpose, proposed_by = desk_details.unit(db, item.id)
    return ProposedUnit(name, purpose or "", _name(db, proposed_by or 0), _since(item, now))


def letters(db: Connection, _: Member, item: Item, __: datetime) -> Card:
    return Letters(_name(db, item.id), given_up.of_member(db, item.id))


def unreached(db: Connection, _: Member, item: Item, now: datetime) -> Card:
    return Unreached(_name(db, item.id), _since(item, now))


def _name(db: Connection, member_id: int) -> str:
    return people.names(db, [member_id]).get(member_id, "")


def _since(item: Item, now: datetime) -> datetime:
    return datetime.fromtimestamp(item.since, now.tzinfo)


CARDS: dict[Kind, Reading] = {
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

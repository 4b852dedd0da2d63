"""Norms for tests of services: decisions, days, and what the accounts hold."""

from datetime import UTC, date, datetime, time

from domain.cycles import CycleKind
from domain.people import Role
from domain.projects import Labour
from services import norms
from services.closing import close_cycles
from services.norms import Decision
from storage import labour_accounts, people
from storage.tables import unit
from tests.services.coop import Coop

WEEKLY = Decision(CycleKind.WEEK, 480, 120)


def noon(month, day, year=2026):
    return datetime.combine(date(year, month, day), time(12), UTC)


async def begin(database):
    """The small cooperative, coordinated by Olga since October."""
    coop = await Coop(database).begin()
    since = noon(10, 1)
    await coop.ask(people.add_role, coop.olga.unit.id, coop.olga.id, Role.COORDINATOR, since)
    return coop


def norm_by(db, who, decided, at, ground="Собрание"):
    """Decided at a moment; the coordinator as they are then."""
    by = people.by_id(db, who.id, at)
    assert by is not None
    return norms.change(db, by, decided, ground, at)


def close_until(db, now):
    while close_cycles(db, now):
        pass


def move_unit(db, unit_id, zone):
    db.execute(unit.update().where(unit.c.id == unit_id).values(time_zone=zone))


def balances(db, who):
    """(balance, due, first day of the running cycle) of each kind."""
    found = labour_accounts.of_member(db, who.unit.id, who.id)
    return [(found[kind].tally.balance, found[kind].due, found[kind].first) for kind in Labour]

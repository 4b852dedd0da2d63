"""Many entries at once come to the same accounts as one by one."""

from dataclasses import replace
from datetime import date, timedelta

from domain.labour import Draft
from domain.people import Account, Network, Role
from services import batches, entering
from services.importing.checking import check
from services.importing.packing import pack
from services.importing.reading import read_file
from services.importing.writing import write
from storage import labour_accounts, people
from tests.beginnings import add_someone, begin_norm
from tests.services.cooperative import NOW, TODAY, begin, member
from tests.services.norming import WEEKLY
from tests.services.tables import csv

HEADER = ("имя", "проект", "дата", "часы", "заметка")
SINCE = NOW - timedelta(days=60)


def scene(db):
    """Two who have belonged since long ago, under a norm of eight weeks."""
    coop = begin(db)
    people.add_role(db, 1, coop.olga, Role.COORDINATOR, SINCE)
    twins = [
        add_someone(db, Account(Network.LOCAL, n), f"Имя {n}", (), date(2026, 1, 1), SINCE)
        for n in (71, 72)
    ]
    begin_norm(db, coop.olga, WEEKLY, SINCE, NOW)
    return coop, twins


def tallies(db, member_id):
    found = labour_accounts.of_member(db, 1, member_id)
    return {kind: (one.tally, one.due, one.behind_since) for kind, one in found.items()}


async def test_at_once_and_one_by_one_are_the_same(database):
    coop, (first, second) = await database.write(scene)
    olga = await database.read(member, coop.olga)
    before = await database.read(tallies, first)
    days = [TODAY - timedelta(days=ago) for ago in (50, 41, 30, 12, 3, 0)]
    rows = [("Имя 71", "Огород", day.isoformat(), "9", "журнал") for day in days]
    checked = await database.read(check, olga, read_file(csv(HEADER, *rows), TODAY), NOW)
    done = await database.write(write, olga, checked.kind, pack(checked), "Журнал", NOW)
    for day in days:
        await database.write(one_by_one, olga, second, Draft(coop.garden, 540, day, "журнал"))
    assert await database.read(tallies, first) == await database.read(tallies, second)
    assert await database.read(tallies, first) != before
    await database.write(batches.undo, olga, done.batch_id, NOW)
    assert await database.read(tallies, first) == before


def one_by_one(db, olga, worker_id, draft):
    worker = member(db, worker_id)
    entering.write_down(
        db, olga, replace(worker, unit=replace(worker.unit, days_back=400)), draft, NOW
    )

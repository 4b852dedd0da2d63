"""Hours of many at one stroke, on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from domain.batches import BatchUndone, MeanwhileChanged, NobodyChosen
from domain.labour import BeforeJoining, DayIsFull, Draft, TooLongAgo
from domain.people import Account, Network
from services import batches, crediting, hours
from services.rights import NotAllowed
from storage import projects
from storage.tables import entry, outbox
from tests.beginnings import add_someone
from tests.services.cooperative import JOINED, NOW, TODAY, begin, member, minutes_on


@pytest.fixture
async def coop(database):
    return await database.write(begin)


@pytest.fixture
async def olga(database, coop):
    return await database.read(member, coop.olga)


def draft(coop, minutes=180, day=TODAY, note="субботник"):
    return Draft(coop.garden, minutes, day, note)


def letters(db, kind):
    found = select(func.count()).select_from(outbox).where(outbox.c.kind == kind)
    return db.execute(found).scalar_one()


async def test_each_gets_the_same_hours_and_one_letter(database, coop, olga):
    both = [coop.anna, coop.boris]
    done = await database.write(crediting.credit, olga, draft(coop), both, NOW)
    assert [await database.read(minutes_on, one, TODAY) for one in both] == [180, 180]
    assert (done.preview.label, done.preview.minutes) == ("субботник", 360)
    assert await database.read(letters, "hours-for-you") == 2
    assert await database.read(projects.participates, coop.garden, coop.boris)


async def test_who_cannot_be_credited_is_named_before_and_left_out(database, coop, olga):
    anna = await database.read(member, coop.anna)
    await database.write(hours.log, anna, draft(coop, 23 * 60), NOW)
    both = [coop.anna, coop.boris]
    shown = await database.read(crediting.preview, olga, draft(coop), both, NOW)
    assert [(one.name, type(one.refusal)) for one in shown.failing] == [("Анна", DayIsFull)]
    with pytest.raises(MeanwhileChanged):
        await database.write(crediting.credit, olga, draft(coop), both, NOW)
    assert await database.read(minutes_on, coop.boris, TODAY) == 0
    await database.write(crediting.credit, olga, draft(coop), list(shown.able), NOW)
    assert await database.read(minutes_on, coop.boris, TODAY) == 180


async def test_who_joined_later_is_told_so(database, coop, olga):
    early = JOINED - timedelta(days=2)
    both = [coop.anna, coop.boris]
    shown = await database.read(crediting.preview, olga, draft(coop, day=early), both, NOW)
    assert {type(one.refusal) for one in shown.failing} == {BeforeJoining}
    far = draft(coop, day=TODAY - timedelta(days=15))
    with pytest.raises(TooLongAgo):
        await database.read(crediting.preview, olga, far, both, NOW)


async def test_the_coordinator_is_never_among_them(database, coop, olga):
    found = await database.read(crediting.groups, olga, coop.garden, NOW)
    assert list(found.everybody.values()) == ["Анна", "Борис"]
    with pytest.raises(NobodyChosen):
        await database.write(crediting.credit, olga, draft(coop), [coop.olga], NOW)
    chosen = [coop.olga, coop.anna]
    done = await database.write(crediting.credit, olga, draft(coop), chosen, NOW)
    assert list(done.preview.able) == [coop.anna]


async def test_all_of_it_is_taken_back_once_a_day_later_by_any_coordinator(database, coop, olga):
    both = [coop.anna, coop.boris]
    done = await database.write(crediting.credit, olga, draft(coop), both, NOW)
    anna = await database.read(member, coop.anna)
    own = await database.read(entry_of, coop.anna)
    with pytest.raises(NotAllowed):
        await database.write(batches.undo, anna, done.batch_id, NOW)
    await database.write(hours.undo, olga, own, NOW)
    later = NOW + timedelta(days=1)
    undone = await database.write(batches.undo, olga, done.batch_id, later)
    assert (undone.entries, undone.minutes) == (1, 180)
    assert [one.name for one in undone.kept] == ["Анна"]
    assert [await database.read(minutes_on, one, TODAY) for one in both] == [0, 0]
    assert not await database.read(projects.participates, coop.garden, coop.boris)
    assert await database.read(letters, "batch-undone") == 1
    with pytest.raises(BatchUndone):
        await database.write(batches.undo, olga, done.batch_id, later)


async def test_the_last_group_comes_again(database, coop, olga):
    await database.write(crediting.credit, olga, draft(coop), [coop.boris], NOW)
    found = await database.read(crediting.groups, olga, coop.garden, NOW)
    assert found.last == [coop.boris]


async def test_a_crowd_is_written_whole(database, coop, olga):
    many = [await database.write(somebody, number) for number in range(20, 60)]
    done = await database.write(crediting.credit, olga, draft(coop), many, NOW)
    assert len(done.preview.able) == 40
    card = await database.read(batches.card, olga, done.batch_id, NOW)
    assert (card.sum.entries, card.sum.workers, card.author) == (40, 40, "Ольга")


def entry_of(db, member_id):
    return db.execute(select(entry.c.id).where(entry.c.member_id == member_id)).scalar_one()


def somebody(db, number):
    account = Account(Network.LOCAL, number)
    return add_someone(db, account, f"Имя {number}", (), JOINED, NOW)

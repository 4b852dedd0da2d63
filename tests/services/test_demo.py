"""The demo cooperative has lived by its norm for two months, whenever it is opened."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from domain.projects import Labour
from locales import LANGUAGES, words
from services import letters, requests_answering, requests_handing, rounds, stock_cards
from services.demo import settle
from services.founding import found
from storage import labour_accounts, people, units
from storage.tables import entry, member

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CLOSED = {  # (balance, savings) of obligatory labour before this week's work
    "Анна Лебедева": (0, 0),
    "Пётр Соколов": (-120, 0),
    "Ольга Ким": (0, 180),
    "Нина Орлова": (0, 0),
    "Тимур Алиев": (-720, 0),
    "Вера Морозова": (0, 0),
    "Илья Котов": (0, 0),
}


async def open_demo(database, now, language="ru"):
    await database.write(found, "Прогресс", "Europe/Moscow", language, now)
    await database.write(settle, words(language), now)


def obligatory(db):
    """Each member's account of obligatory labour, by name."""
    unit = units.root(db)
    assert unit is not None
    named = db.execute(select(member.c.id, member.c.name)).all()
    all_of = {row.name: labour_accounts.of_member(db, unit.id, row.id) for row in named}
    return {name: theirs[Labour.OBLIGATORY] for name, theirs in all_of.items()}


async def test_some_are_fine_some_behind_one_has_savings_and_one_is_on_leave(database):
    await open_demo(database, MONDAY)
    theirs = await database.read(obligatory)
    tallies = {name: (one.tally.balance, one.tally.savings) for name, one in theirs.items()}
    assert tallies == CLOSED
    assert {name: one.due for name, one in theirs.items() if one.due != 240} == {
        "Вера Морозова": 0
    }
    assert theirs["Тимур Алиев"].behind_since == date(2026, 10, 26)


@pytest.mark.parametrize("day", range(7))
async def test_it_is_so_on_every_day_of_the_week(database, day):
    now = MONDAY + timedelta(days=day, hours=-11)
    await open_demo(database, now)
    theirs = await database.read(obligatory)
    assert theirs["Пётр Соколов"].tally.balance == -120
    assert theirs["Анна Лебедева"].tally.balance == (120 if day > 1 else 0)
    assert theirs["Анна Лебедева"].runs_on(now.date())


async def test_nothing_waits_to_be_told_that_they_have_not_seen(database):
    await open_demo(database, MONDAY)
    assert await database.write(letters.claim, MONDAY + timedelta(days=1), 100) == []


async def test_of_the_common_goods_one_runs_low_one_waits_one_is_ready_one_is_shared_out(database):
    await open_demo(database, MONDAY)

    def story(db):
        olga, peter = (by_name(db, name) for name in ("Ольга Ким", "Пётр Соколов"))
        shelf = stock_cards.listing(db, peter, 0, 6, MONDAY)
        assert [one.item.name for one in shelf.kept if one.is_low] == ["Мёд"]
        assert shelf.total == 5
        [waits] = requests_answering.waiting(db, olga, MONDAY)
        assert (waits.item, waits.member) == ("Молоко", "Пётр Соколов")
        [ready] = requests_handing.to_hand_over(db, peter, MONDAY)
        assert (ready.item, ready.member) == ("Рабочие перчатки", "Анна Лебедева")
        [shared], _ = rounds.listing(db, olga, 0, 0, 6)
        assert (shared.item.name, shared.totals.firm) == ("Мёд", 1000)

    await database.read(story)


def by_name(db, name):
    number = db.scalar(select(member.c.id).where(member.c.name == name))
    found_member = people.by_id(db, number, MONDAY)
    assert found_member is not None
    return found_member


async def test_it_is_settled_once(database):
    await open_demo(database, MONDAY)
    before = await database.read(lambda db: db.scalar(select(func.count()).select_from(entry)))
    await open_demo(database, MONDAY + timedelta(days=1))
    after = await database.read(lambda db: db.scalar(select(func.count()).select_from(entry)))
    assert after == before > 100


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_speaks_either_language(database, language):
    await open_demo(database, MONDAY, language)
    names = await database.read(obligatory)
    assert words(language)("demo-timur") in names

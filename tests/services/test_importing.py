"""Hours and members from a file: all that is wrong at once, and nothing or everything."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from domain.people import Account, Network, Standing
from services import batches, hours
from services.importing.checking import check
from services.importing.packing import pack
from services.importing.reading import read_file
from services.importing.writing import ImportOutdated, write
from services.rights import NotAllowed
from storage import memberships
from storage.tables import batch, entry, outbox
from tests.beginnings import add_someone
from tests.services.cooperative import NOW, TODAY, begin, minutes_on
from tests.services.cooperative import member as member_of
from tests.services.tables import csv

HOURS = ("Имя", "ПРОЕКТ", "дата", "Часы", "заметка")
LONG_AGO = date(2020, 1, 1)


@pytest.fixture
async def coop(database):
    return await database.write(begin)


@pytest.fixture
async def olga(database, coop):
    return await database.read(member_of, coop.olga)


def count(db, table):
    return db.execute(select(func.count()).select_from(table)).scalar_one()


def old_hand(db, number, name):
    return add_someone(db, Account(Network.LOCAL, number), name, (), LONG_AGO, NOW)


async def looked_at(database, olga, content):
    return await database.read(check, olga, read_file(content, TODAY), NOW)


async def brought(database, olga, content):
    checked = await looked_at(database, olga, content)
    assert checked.faults == []
    return await database.write(write, olga, checked.kind, pack(checked), "Журнал", NOW)


async def test_hours_of_past_years_are_written_and_taken_back(database, coop, olga):
    ivan = await database.write(old_hand, 50, "Иван Петров")
    rows = [
        ("Петров Иван", "огород", "05.03.2021", "2,5", "полив"),
        ("иван петров", "Кухня", "2024-02-29", "1:45", ""),
    ]
    done = await brought(database, olga, csv(HOURS, *rows))
    assert (done.rows, done.minutes) == (2, 255)
    assert await database.read(minutes_on, ivan, date(2021, 3, 5)) == 150
    [told] = await database.read(lambda db: db.execute(select(outbox.c.kind)).scalars().all())
    assert told == "batch-for-you"
    undone = await database.write(batches.undo, olga, done.batch_id, NOW + timedelta(days=40))
    assert (undone.entries, undone.minutes, undone.kept) == (2, 255, [])
    assert await database.read(minutes_on, ivan, date(2021, 3, 5)) == 0


async def test_ten_thousand_rows_with_seventeen_faults_say_just_these(database, coop, olga):
    for number in range(40):
        await database.write(old_hand, 100 + number, f"Участник Номер{number:02}")
    first = date(2022, 1, 1)
    rows = [
        [
            f"Участник Номер{at % 40:02}",
            "Огород",
            (first + timedelta(days=at // 40)).isoformat(),
            "2",
            f"запись; «{at}»\nвторая строка",
        ]
        for at in range(10_000)
    ]
    wrong = spoil(rows)
    quoted = [[*row[:4], f'"{row[4]}"'] for row in rows]
    checked = await looked_at(database, olga, csv(HOURS, *quoted))
    assert [fault.line for fault in checked.faults] == wrong
    assert len(wrong) == 17
    assert await database.read(count, entry) == 0
    assert await database.read(count, batch) == 0


def spoil(rows):
    """Seventeen rows, each wrong in one way; their numbers in the file."""
    ways = [(0, "Ивн Петров"), (1, "Агаррод"), (2, "31.02.2022"), (2, "завтра"), (3, "25")]
    ways += [(3, "много"), (0, ""), (1, ""), (2, ""), (3, ""), (2, "01.01.2019")]
    ways += [(2, "24.11.2026"), (0, "Ольга"), (4, "я" * 501), (3, "0"), (3, "24"), (2, "12.11")]
    lines = []
    for number, (column, text) in enumerate(ways):
        at = 7 + 581 * number
        rows[at][column] = text
        if text == "24":
            rows[at + 40][2] = rows[at][2]
            at += 40
        lines.append(at + 2)
    return lines


async def test_what_has_changed_since_it_was_shown_writes_nothing(database, coop, olga):
    checked = await looked_at(
        database, olga, csv(HOURS, ("Анна", "Огород", "23.11.2026", "20", ""))
    )
    anna = await database.read(member_of, coop.anna)
    await database.write(hours.log, anna, coop.draft(600), NOW)
    with pytest.raises(ImportOutdated) as refused:
        await database.write(write, olga, checked.kind, pack(checked), "Журнал", NOW)
    assert refused.value.facts == {"count": 1, "line": 2}
    assert await database.read(count, batch) == 0


async def test_the_same_file_again_is_noticed(database, coop, olga):
    content = csv(HOURS, ("Анна", "Огород", "23.11.2026", "2", ""))
    await brought(database, olga, content)
    assert (await looked_at(database, olga, content)).again == 1


async def test_names_that_are_not_clear_are_faults_with_candidates(database, coop, olga):
    await database.write(old_hand, 50, "Иван Петров")
    await database.write(old_hand, 51, "Мария")
    await database.write(old_hand, 52, "Мария")
    rows = [("Ивн Петров", "Огород", "23.11.2026", "2", "")]
    rows += [("Мария", "Огород", "23.11.2026", "2", "")]
    checked = await looked_at(database, olga, csv(HOURS, *rows))
    likely = [(fault.line, fault.refusal.facts["likely"]) for fault in checked.faults]
    assert likely == [(2, "Иван Петров"), (3, "Мария, Мария")]


async def test_members_join_on_their_day_and_leave_when_it_is_undone(database, coop, olga):
    columns = ("Вступил", "ФИО", "другой")
    rows = [("01.09.2025", "Глеб", ""), ("", "Зоя", ""), ("", "Анна", "да")]
    done = await brought(database, olga, csv(columns, *rows))
    assert done.rows == 3
    gleb, zoya, _ = await database.read(batches_members, done.batch_id)
    assert (await database.read(memberships.get, 1, gleb)).joined_on == date(2025, 9, 1)
    assert (await database.read(memberships.get, 1, zoya)).joined_on == TODAY
    await brought(database, olga, csv(HOURS, ("Глеб", "Огород", "10.10.2025", "2", "")))
    undone = await database.write(batches.undo, olga, done.batch_id, NOW)
    assert ([one.name for one in undone.kept], undone.left) == (["Глеб"], 2)
    standing = (await database.read(memberships.get, 1, zoya)).standing
    assert standing is Standing.FORMER


async def test_a_member_of_the_same_name_is_a_fault_a_near_one_is_shown(database, coop, olga):
    rows = [("анна",), ("Бориис",), ("Вера",), ("Вера",)]
    checked = await looked_at(database, olga, csv(("имя",), *rows))
    assert [fault.line for fault in checked.faults] == [2, 5]
    assert [known for _, known in checked.alike] == ["Борис"]
    assert await database.read(count, batch) == 0


async def test_only_who_is_in_office_may(database, coop, olga):
    anna = await database.read(member_of, coop.anna)
    rows = read_file(csv(("имя",), ("Вера",)), TODAY)
    with pytest.raises(NotAllowed):
        await database.read(check, anna, rows, NOW)
    checked = await database.read(check, olga, rows, NOW)
    with pytest.raises(NotAllowed):
        await database.write(write, anna, checked.kind, pack(checked), "Журнал", NOW)


def batches_members(db, batch_id):
    from storage import batches as kept

    return kept.members_of(db, batch_id)

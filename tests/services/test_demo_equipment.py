"""The demo cooperative has things to lend, on whatever day it is opened."""

from datetime import UTC, datetime, timedelta

import pytest

from locales import words
from services import equipment
from services.demo import settle
from services.equipment import Situation
from services.founding import found
from storage import people
from storage.tables import member

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("days", [0, 2, 6])
async def test_one_is_booked_now_and_one_in_repair(database, days):
    now = MONDAY + timedelta(days=days)
    await database.write(found, "Прогресс", "Europe/Moscow", "ru", now)
    await database.write(settle, words("ru"), now)

    def look(db):
        [anna] = db.execute(member.select().where(member.c.name == "Анна Лебедева")).all()
        me = people.by_id(db, anna.id, now)
        assert me
        return {one.thing.name: one for one in equipment.listing(db, me, now)}

    found_now = await database.read(look)
    assert {name: one.situation for name, one in found_now.items()} == {
        "Дрель": Situation.BOOKED,
        "Палатка на четверых": Situation.FREE,
        "Швейная машина": Situation.REPAIR,
    }
    assert found_now["Дрель"].name == "Пётр Соколов"

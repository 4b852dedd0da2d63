"""The beginning, and the first coordinator, on both databases."""

from datetime import timedelta

import pytest

from domain.joining import InviteSpent
from domain.people import Role
from services import (
    doors,
    founding,
    invitations,
    joining,
    member_cards,
    members,
)
from services.joining import Outcome
from tests.services.people import NOW, half_made, known, settle


@pytest.fixture
async def olga(database):
    return await settle(database)


async def test_the_owners_code_makes_a_coordinator(database, olga):
    code = await database.write(founding.owner_code, NOW)
    me = await database.write(half_made)
    outcome = await database.write(joining.complete, me, "Иван", None, code, NOW)
    assert outcome is Outcome.IN_OFFICE
    assert (await database.read(known, me)).coordinates


@pytest.mark.parametrize("minutes", [0, 15])
async def test_an_owners_code_lasts_fifteen_minutes_and_a_new_one_voids_it(
    database, olga, minutes
):
    old = await database.write(founding.owner_code, NOW)
    if not minutes:
        await database.write(founding.owner_code, NOW)
    me = await database.write(half_made)
    later = NOW + timedelta(minutes=minutes)
    assert await database.write(joining.complete, me, "Иван", None, old, later) is Outcome.SPENT


async def test_a_member_takes_office_by_the_owners_code_once(database, olga):
    ivan, pyotr = [await database.write(members.add, olga, name, NOW) for name in ("Иван", "Пётр")]
    code = await database.write(founding.owner_code, NOW)
    ivan, pyotr = [
        (await database.read(member_cards.card, olga, one, NOW)).member for one in (ivan, pyotr)
    ]
    assert await database.write(founding.take_office, ivan, code, NOW)
    with pytest.raises(InviteSpent):
        await database.write(founding.take_office, pyotr, code, NOW)
    assert Role.COORDINATOR in (await database.read(known, ivan)).roles


async def test_an_invitation_is_no_way_into_office(database, olga):
    ivan = await database.write(members.add, olga, "Иван", NOW)
    me = (await database.read(member_cards.card, olga, ivan, NOW)).member
    code = await database.write(invitations.invite, olga, NOW)
    with pytest.raises(InviteSpent):
        await database.write(founding.take_office, me, code, NOW)
    assert await database.read(doors.opens, code, NOW)


async def test_the_cooperative_is_founded_once_and_follows_the_settings(database, olga):
    await database.write(founding.found, "Другое имя", "Asia/Omsk", "en", NOW)
    me = await database.read(known, olga)
    assert (me.unit.name, me.unit.time_zone, me.unit.language) == ("Прогресс", "Asia/Omsk", "en")

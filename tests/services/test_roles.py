"""Roles of a unit, on both databases: given, ended, laid down, handed over, run out."""

import asyncio
from datetime import timedelta

import pytest

from domain.joining import LastCoordinator
from domain.people import Role
from services import belonging, office, roles
from services.rights import NotAllowed
from services.role_terms import tell_of_terms
from services.roles import GroundTooLong
from storage import outbox, people, units
from tests.services.people import NOW, add, known, settle

YEAR = timedelta(days=365)
DAY = timedelta(days=1)
HEAD = Role.COORDINATOR


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def anna(database, olga):
    return await database.write(add, "Анна")


async def letters(database, now=NOW):
    """(kind, reader) of those written at this moment."""
    await database.write(tell_of_terms, now)
    found = await database.write(outbox.claim, now, 99)
    return sorted((one.kind, one.member_id) for one in found if one.created_at == now)


async def held(database, who, now=NOW):
    return await database.read(people.roles, 1, who.id, now)


async def test_a_role_has_a_term_and_a_ground_that_all_can_see(database, olga, anna):
    await database.write(roles.appoint, olga, anna.id, HEAD, NOW + YEAR, "собрание", NOW)
    told = await database.read(office.office, anna, NOW)
    assert [(one.name, one.role, one.until, one.ground) for one in told.terms] == [
        ("Ольга", HEAD, None, None),
        ("Анна", HEAD, NOW + YEAR, "собрание"),
    ]
    assert await held(database, anna, NOW + YEAR) == frozenset()


async def test_one_may_hold_several_roles_and_each_ends_by_itself(database, olga, anna):
    for role in (Role.KEEPER, Role.AUDITOR):
        await database.write(roles.appoint, olga, anna.id, role, None, "", NOW)
    await database.write(roles.dismiss, olga, anna.id, Role.KEEPER, "склад закрыт", NOW)
    assert await held(database, anna) == {Role.AUDITOR}


async def test_a_new_term_replaces_the_running_one(database, olga, anna):
    await database.write(roles.appoint, olga, anna.id, HEAD, None, "", NOW)
    await database.write(roles.appoint, olga, anna.id, HEAD, NOW + YEAR, "", NOW + DAY)
    assert await held(database, anna, NOW + YEAR) == frozenset()
    assert await letters(database, NOW + 2 * DAY) == []


async def test_the_last_coordinator_of_the_root_cannot_resign(database, olga, anna):
    await database.write(roles.appoint, olga, anna.id, Role.DEPUTY, None, "", NOW)
    with pytest.raises(LastCoordinator):
        await database.write(roles.resign, olga, HEAD, NOW)
    await database.write(roles.appoint, olga, anna.id, HEAD, None, "", NOW)
    await database.write(roles.resign, olga, HEAD, NOW)
    assert await held(database, olga) == frozenset()


async def test_of_two_who_dismiss_each_other_at_once_one_stays(database, olga):
    pyotr = await database.write(add, "Пётр", HEAD)
    await asyncio.gather(
        database.write(roles.dismiss, olga, pyotr.id, HEAD, "", NOW),
        database.write(roles.dismiss, pyotr, olga.id, HEAD, "", NOW),
        return_exceptions=True,
    )
    both = [await database.read(known, one) for one in (olga, pyotr)]
    assert [one.coordinates for one in both].count(True) == 1


async def test_a_deputy_gives_no_roles(database, olga, anna):
    deputy = await database.write(add, "Пётр", Role.DEPUTY)
    for service, arguments in (
        (roles.appoint, (anna.id, Role.KEEPER, None, "")),
        (roles.dismiss, (olga.id, HEAD, "")),
        (roles.hand_over, (anna.id, None)),
    ):
        with pytest.raises(NotAllowed):
            await database.write(service, deputy, *arguments, NOW)


async def test_an_office_is_handed_over_for_the_rest_of_its_term(database, olga, anna):
    pyotr = await database.write(add, "Пётр")
    await database.write(roles.appoint, olga, pyotr.id, HEAD, NOW + YEAR, "", NOW)
    await letters(database)
    name = await database.write(roles.hand_over, pyotr, anna.id, NOW + 2 * YEAR, NOW)
    assert (name, await held(database, pyotr), await held(database, anna)) == (
        "Анна",
        set(),
        {HEAD},
    )
    assert await held(database, anna, NOW + YEAR) == frozenset()
    assert await letters(database) == [
        ("appointed", anna.id),
        ("role-handed-over", olga.id),
        ("role-handed-over", pyotr.id),
    ]


async def test_even_the_last_coordinator_may_hand_over(database, olga, anna):
    await database.write(roles.hand_over, olga, anna.id, None, NOW)
    assert (await held(database, olga), await held(database, anna)) == (set(), {HEAD})


async def test_who_holds_a_role_hears_of_its_end_two_weeks_and_three_days_before(
    database, olga, anna
):
    await database.write(roles.appoint, olga, anna.id, Role.KEEPER, NOW + 30 * DAY, "", NOW)
    await letters(database)
    told = {}
    for day in range(33):
        if found := await letters(database, NOW + day * DAY):
            told[day] = found
    ending = [("role-ending", olga.id), ("role-ending", anna.id)]
    ended = [("role-ended", olga.id), ("role-ended", anna.id)]
    assert told == {16: ending, 27: ending, 30: ended}


async def test_after_an_outage_the_nearest_mark_alone_is_told(database, olga, anna):
    await database.write(roles.appoint, olga, anna.id, Role.KEEPER, NOW + 30 * DAY, "", NOW)
    await letters(database)
    found = await letters(database, NOW + 29 * DAY)
    assert [kind for kind, _ in found] == ["role-ending", "role-ending"]
    assert await letters(database, NOW + 29 * DAY) == []


async def test_a_part_without_a_coordinator_is_looked_after_from_above(database, olga, anna):
    def begin(db):
        bakery = units.add(db, "Пекарня", 1, None, None, NOW)
        for one in (anna.id, vera.id):
            belonging.enter(db, one, units.get(db, bakery), NOW)
        people.add_role(db, bakery, anna.id, HEAD, NOW)
        return bakery

    vera = await database.write(add, "Вера")
    bakery = await database.write(begin)
    baker = await database.read(people.by_id, anna.id, NOW, bakery)
    with pytest.raises(NotAllowed):
        await database.write(roles.appoint, olga, vera.id, HEAD, None, "", NOW, bakery)
    await database.write(roles.resign, baker, HEAD, NOW)
    assert await letters(database) == [("vacancy", olga.id)]
    assert await letters(database) == []
    await database.write(roles.appoint, olga, vera.id, HEAD, None, "", NOW, bakery)
    assert await database.read(people.coordinators, bakery, NOW) == [vera.id]


async def test_a_ground_is_short_and_on_one_line(database, olga, anna):
    with pytest.raises(GroundTooLong):
        await database.write(roles.appoint, olga, anna.id, HEAD, None, "я" * 301, NOW)
    await database.write(roles.appoint, olga, anna.id, HEAD, None, "собрание\n20-го", NOW)
    [_, term] = (await database.read(office.office, anna, NOW)).terms
    assert term.ground == "собрание 20-го"

"""Ways into the parts of a cooperative, and invitations of many uses, on both databases."""

import asyncio

import pytest

from domain.applications import (
    AlreadyApplied,
    AlreadyMember,
    UnitClosed,
)
from domain.joining import ApplicationGone, InviteSpent
from services import applications, applying, invitations, joining
from services.applications import Application
from services.joining import Outcome
from services.rights import NotAllowed
from storage import people
from tests.services.people import AGREED, NOW, account, add, half_made, known, letters, settle

APPLIED = int(NOW.timestamp())


@pytest.fixture
async def olga(database):
    return await settle(database)


async def units_of(database, who):
    return await database.read(people.units_of, who.id)


async def test_who_comes_by_a_parts_invitation_belongs_to_the_part_and_to_all_above(
    database, bakery, baker
):
    code = await database.write(invitations.invite, baker, NOW)
    me = await database.write(joining.begin, account(), AGREED, NOW, code)
    assert me.unit.id == bakery
    outcome = await database.write(joining.complete, me, "Иван", None, code, NOW)
    assert outcome is Outcome.ADMITTED
    assert await units_of(database, me) == [1, bakery]


async def test_a_part_s_application_goes_to_those_who_answer_for_it(database, olga, bakery, baker):
    anna = await database.write(add, "Анна")
    await database.write(applications.apply, anna, bakery, NOW)
    assert await letters(database) == [("application-to-unit", baker.id)]
    with pytest.raises(NotAllowed):
        await database.write(applications.admit, olga, Application(anna.id, APPLIED, bakery), NOW)
    await database.write(applications.admit, baker, Application(anna.id, APPLIED), NOW)
    assert await units_of(database, anna) == [1, bakery]


async def test_a_part_without_anybody_in_office_is_answered_for_from_above(database, olga, bakery):
    anna = await database.write(add, "Анна")
    await database.write(applications.apply, anna, bakery, NOW)
    waiting = await database.read(applications.waiting, olga, 0, 6, NOW)
    assert [(one.name, one.unit) for one in waiting.listed] == [("Анна", "Пекарня")]
    await database.write(applications.admit, olga, Application(anna.id, APPLIED, bakery), NOW)
    assert bakery in await units_of(database, anna)


async def test_one_applies_once_and_not_where_one_belongs(database, bakery, baker):
    anna = await database.write(add, "Анна")
    await database.write(applications.apply, anna, bakery, NOW)
    with pytest.raises(AlreadyApplied):
        await database.write(applications.apply, anna, bakery, NOW)
    with pytest.raises(AlreadyMember):
        await database.write(applications.apply, baker, bakery, NOW)
    with pytest.raises(UnitClosed):
        await database.write(applications.apply, anna, 99, NOW)
    await database.write(applying.withdraw, anna, bakery, NOW)
    with pytest.raises(ApplicationGone):
        await database.write(applications.admit, baker, Application(anna.id, APPLIED), NOW)
    assert (await database.read(known, anna)).belongs


async def test_a_member_with_an_invitation_enters_one_more_unit_once(database, bakery, baker):
    code = await database.write(invitations.invite, baker, NOW, 5, 1)
    anna = await database.write(add, "Анна")
    assert (await database.write(joining.come, anna, code, NOW)).id == bakery
    assert await database.write(joining.come, anna, code, NOW) is None
    [living] = (await database.read(invitations.living, baker, 0, 6, NOW)).listed
    assert living.uses_left == 4
    assert (await database.read(invitations.card, baker, living.id, NOW))[1] == ["Анна"]


async def test_of_many_who_come_at_once_as_many_enter_as_the_link_has_uses(database, olga):
    code = await database.write(invitations.invite, olga, NOW, 5, 30)
    every = [await database.write(half_made) for _ in range(7)]
    outcomes = await asyncio.gather(
        *(database.write(joining.complete, me, "Иван", None, code, NOW) for me in every)
    )
    assert sorted(outcomes) == [Outcome.ADMITTED] * 5 + [Outcome.SPENT] * 2


async def test_a_link_that_was_taken_back_lets_nobody_in(database, olga):
    code = await database.write(invitations.invite, olga, NOW, 100, 30)
    [living] = (await database.read(invitations.living, olga, 0, 6, NOW)).listed
    await database.write(invitations.revoke, olga, living.id, NOW)
    with pytest.raises(InviteSpent):
        await database.write(invitations.revoke, olga, living.id, NOW)
    me = await database.write(half_made)
    assert await database.write(joining.complete, me, "Иван", None, code, NOW) is Outcome.SPENT

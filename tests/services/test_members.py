"""Members as coordinators keep them, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from domain.joining import LastCoordinator, NameMissing, TimerRuns
from domain.people import Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from domain.timing import Timer
from services import members, settings
from services.rights import NotAllowed
from storage import outbox, projects, timers
from tests.services.people import NOW, add, applicant, known, settle

YEAR = timedelta(days=365)


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def anna(database, olga):
    return await database.write(add, "Анна")


async def test_a_member_without_a_messenger_joins_today(database, olga):
    member_id = await database.write(members.add, olga, " Баба  Нюра ", NOW)
    card = await database.read(members.card, olga, member_id, NOW)
    assert (card.member.name, card.accounts) == ("Баба Нюра", [])
    assert card.member.joined_on == olga.unit.today(NOW)
    with pytest.raises(NameMissing):
        await database.write(members.add, olga, "...", NOW)


async def test_members_are_found_by_an_inexact_name(database, olga, anna):
    member_id = await database.write(members.add, olga, "Маргарита", NOW)
    found = await database.read(members.search, olga, "маргорита", NOW)
    assert found == {member_id: "Маргарита"}
    assert await database.read(members.search, olga, "ъъъъъъ", NOW) == {}


async def test_applicants_are_not_in_the_list(database, olga, anna):
    await database.write(applicant)
    page = await database.read(members.page, olga, 0, 6, NOW)
    assert ([one.name for one in page.listed], page.total) == (["Анна", "Ольга"], 2)


async def test_a_term_has_a_date_and_then_is_over(database, olga, anna):
    await database.write(members.appoint, olga, anna.id, NOW + YEAR, NOW)
    assert (await database.read(known, anna)).coordinates
    card = await database.read(members.card, olga, anna.id, NOW)
    assert card.coordinator_until == NOW + YEAR
    with pytest.raises(NotAllowed):
        await database.read(members.page, anna, 0, 6, NOW + YEAR)


async def test_the_last_coordinator_can_neither_resign_nor_leave(database, olga, anna):
    with pytest.raises(LastCoordinator):
        await database.write(members.dismiss, olga, olga.id, NOW)
    with pytest.raises(LastCoordinator):
        await database.write(members.leave, olga, NOW)
    await database.write(members.appoint, olga, anna.id, None, NOW)
    await database.write(members.dismiss, olga, olga.id, NOW)
    assert (await database.read(known, olga)).roles == frozenset()


async def test_of_two_who_dismiss_each_other_at_once_one_stays(database, olga):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    await asyncio.gather(
        database.write(members.dismiss, olga, pyotr.id, NOW),
        database.write(members.dismiss, pyotr, olga.id, NOW),
        return_exceptions=True,
    )
    both = [await database.read(known, one) for one in (olga, pyotr)]
    assert [one.coordinates for one in both].count(True) == 1


async def test_who_is_no_coordinator_does_none_of_it(database, olga, anna):
    for service, arguments in (
        (members.page, (0, 6)),
        (members.search, ("Ольга",)),
        (members.card, (olga.id,)),
        (members.add, ("Кто-то",)),
        (members.appoint, (anna.id, None)),
        (members.dismiss, (olga.id,)),
    ):
        with pytest.raises(NotAllowed):
            await database.write(service, anna, *arguments, NOW)


async def test_leaving_ends_office_and_is_told_to_coordinators(database, olga, anna):
    await database.write(members.leave, anna, NOW)
    assert (await database.read(known, anna)).standing is Standing.FORMER
    [letter] = await database.write(outbox.claim, NOW, 9)
    assert (letter.kind, letter.facts) == ("member-left", {"name": "Анна"})
    with pytest.raises(NotAllowed):
        await database.write(members.leave, anna, NOW)


def run_timer(db, member):
    project = projects.add_project(
        db,
        unit_id=1,
        name="Огород",
        purpose="",
        kind=ProjectKind.FREE,
        state=ProjectState.OPEN,
        confirmation=Confirmation.NONE,
        labour=Labour.FREE,
        proposed_by=member.id,
        now=NOW,
    )
    timers.add(db, Timer(member.id, project, "", NOW))


async def test_a_running_timer_is_stopped_before_leaving(database, olga, anna):
    await database.write(run_timer, anna)
    with pytest.raises(TimerRuns):
        await database.write(members.leave, anna, NOW)


async def test_a_member_sets_their_own_name_language_and_zone(database, olga, anna):
    await database.write(settings.rename, anna, "Анна П.", NOW)
    await database.write(settings.speak, anna, "en", NOW)
    await database.write(settings.move_to, anna, "Asia/Omsk", NOW)
    me = await database.read(known, anna)
    assert (me.name, me.language, me.time_zone) == ("Анна П.", "en", "Asia/Omsk")


async def test_coordinators_name_the_cooperative(database, olga, anna):
    await database.write(settings.rename_unit, olga, "Прогресс-2", NOW)
    assert (await database.read(known, anna)).unit.name == "Прогресс-2"
    with pytest.raises(NotAllowed):
        await database.write(settings.rename_unit, anna, "Моё", NOW)

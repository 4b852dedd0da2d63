"""Members as coordinators keep them, on both databases."""

import pytest

from domain.joining import LastCoordinator, NameMissing, TimerRuns
from domain.people import Network, Role, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from domain.timing import Timer
from services import member_cards, members, settings, unit_leaving
from services.rights import NotAllowed
from storage import outbox, people, projects, timers
from tests.services.people import NOW, add, applicant, known, settle


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def anna(database, olga):
    return await database.write(add, "Анна")


async def test_a_member_without_a_messenger_joins_today(database, olga):
    member_id = await database.write(members.add, olga, " Баба  Нюра ", NOW)
    card = await database.read(member_cards.card, olga, member_id, NOW)
    assert (card.member.name, card.reach) == ("Баба Нюра", [])
    assert card.member.joined_on == olga.unit.today(NOW)
    with pytest.raises(NameMissing):
        await database.write(members.add, olga, "...", NOW)


async def test_members_are_found_by_an_inexact_name(database, olga, anna):
    member_id = await database.write(members.add, olga, "Маргарита", NOW)
    found = await database.read(members.search, olga, "маргорита", NOW)
    assert found.names == {member_id: "Маргарита"}
    assert (await database.read(members.search, olga, "ъъъъъъ", NOW)).total == 0


async def test_a_new_name_is_found_at_once_and_an_old_one_no_more(database, olga, anna):
    assert (await database.read(members.search, olga, "анна", NOW)).names == {anna.id: "Анна"}
    await database.write(settings.rename, anna, "Розалия", NOW)
    assert (await database.read(members.search, olga, "анна", NOW)).total == 0
    assert (await database.read(members.search, olga, "розалии", NOW)).names == {
        anna.id: "Розалия"
    }


async def test_a_card_tells_whom_letters_do_not_reach(database, olga, anna):
    def lose(db):
        [where] = people.accounts(db, anna.id)
        people.mark_unreachable(db, where, NOW)

    assert not (await database.read(member_cards.card, olga, anna.id, NOW)).is_lost
    await database.write(lose)
    card = await database.read(member_cards.card, olga, anna.id, NOW)
    assert card.is_lost
    assert [one.network for one in card.reach] == [Network.TELEGRAM]


async def test_applicants_are_not_in_the_list(database, olga, anna):
    await database.write(applicant)
    page = await database.read(members.page, olga, 0, 6, NOW)
    assert ([one.name for one in page.listed], page.total) == (["Анна", "Ольга"], 2)


async def test_the_last_coordinator_cannot_leave(database, olga):
    await database.write(add, "Пётр", Role.DEPUTY)
    with pytest.raises(LastCoordinator):
        await database.write(unit_leaving.leave_cooperative, olga, NOW)
    await database.write(add, "Мария", Role.COORDINATOR)
    await database.write(unit_leaving.leave_cooperative, olga, NOW)
    assert (await database.read(known, olga)).standing is Standing.FORMER


async def test_leaving_ends_office_and_is_told_to_coordinators(database, olga, anna):
    await database.write(unit_leaving.leave_cooperative, anna, NOW)
    assert (await database.read(known, anna)).standing is Standing.FORMER
    [letter] = await database.write(outbox.claim, NOW, 9)
    assert (letter.kind, letter.facts) == ("member-left", {"name": "Анна", "unit": "Прогресс"})
    with pytest.raises(NotAllowed):
        await database.write(unit_leaving.leave_cooperative, anna, NOW)


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
        await database.write(unit_leaving.leave_cooperative, anna, NOW)


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

"""How members choose projects: the list, joining, leaving; on both databases."""

import asyncio
from datetime import timedelta

import pytest

from domain.labour import Draft
from domain.people import Standing
from domain.projects import (
    ProjectFull,
    ProjectGone,
    ProjectKind,
    ProjectShut,
)
from services import hours, project_changes, projects, proposals
from services.proposals import Proposal
from services.rights import NotAllowed
from storage import memberships
from storage import projects as stored
from tests.services.coop import GARDEN, NOW, TODAY, Coop


@pytest.fixture
async def coop(database):
    return await Coop(database).begin()


async def test_projects_of_other_units_do_not_exist_for_one(coop):
    one = await coop.open()
    for act in (projects.join, projects.leave, projects.card, proposals.open_proposed):
        with pytest.raises(ProjectGone):
            await coop.ask(act, coop.zoya, one, NOW)
    assert await coop.ask(projects.listing, coop.zoya, NOW) == []


@pytest.mark.parametrize("made_up", [0, -1, 10**6, 2**63, 10**30])
async def test_made_up_ids_are_refused(coop, made_up):
    for act in (projects.join, projects.card, project_changes.close):
        with pytest.raises(ProjectGone):
            await coop.ask(act, coop.olga, made_up, NOW)


async def test_joining_twice_is_joining_once(coop):
    one = await coop.open()
    assert await coop.ask(projects.join, coop.peter, one, NOW) is True
    assert await coop.ask(projects.join, coop.peter, one, NOW) is False
    assert [name for _, name in (await coop.card(one)).participants] == ["Анна", "Пётр"]


async def test_leaving_keeps_the_past_and_one_can_come_back(coop):
    one = await coop.open()
    await coop.ask(hours.log, coop.anna, Draft(one, 60, TODAY), NOW)
    assert await coop.ask(projects.leave, coop.anna, one, NOW) is True
    assert await coop.ask(projects.leave, coop.anna, one, NOW) is False
    card = await coop.card(one)
    assert (card.worked, card.takes_part) == (60, False)
    assert await coop.ask(projects.join, coop.anna, one, NOW) is True


async def test_the_last_place_is_taken_once_whoever_runs_for_it(coop):
    one = await coop.open()
    await coop.ask(project_changes.rewrite, coop.olga, one, "capacity", "2", NOW)
    runners = [coop.peter, coop.olga, coop.ivan]
    tries = [coop.ask(projects.join, runner, one, NOW) for runner in runners]
    done = await asyncio.gather(*tries, return_exceptions=True)
    assert done.count(True) == 1
    assert sum(isinstance(one, ProjectFull) for one in done) == 2


async def test_a_paused_project_takes_neither_members_nor_hours(coop):
    one = await coop.open()
    await coop.ask(project_changes.pause, coop.olga, one, NOW)
    with pytest.raises(ProjectShut):
        await coop.ask(projects.join, coop.peter, one, NOW)
    with pytest.raises(hours.ProjectNotOpen):
        await coop.ask(hours.log, coop.anna, Draft(one, 60, TODAY), NOW)
    assert (coop.anna.id, "project-moved") in await coop.letters()
    await coop.ask(project_changes.resume, coop.olga, one, NOW)
    assert await coop.ask(projects.join, coop.peter, one, NOW) is True


async def test_the_list_counts_the_hours_of_this_week_that_count(coop):
    one = await coop.open()
    await coop.ask(project_changes.rewrite, coop.olga, one, "need", "10", NOW)
    for day in (TODAY, TODAY - timedelta(days=2), TODAY - timedelta(days=3)):
        await coop.ask(hours.log, coop.peter, Draft(one, 120, day), NOW)
    undone = await coop.ask(hours.log, coop.peter, Draft(one, 30, TODAY), NOW)
    await coop.ask(hours.undo, coop.peter, undone.entry.id, NOW)
    await coop.ask(project_changes.choose, coop.olga, one, "confirmation", "coordinator", NOW)
    await coop.ask(hours.log, coop.peter, Draft(one, 45, TODAY), NOW)
    [line] = await coop.ask(projects.listing, coop.peter, NOW)
    assert (line.worked, line.unmet, line.participants, line.is_mine) == (240, 360, 2, True)


async def test_only_coordinators_and_its_author_see_a_proposal_in_the_list(coop):
    await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    seen = [len(await coop.ask(projects.listing, me, NOW)) for me in (coop.anna, coop.olga)]
    assert seen == [1, 1]
    assert await coop.ask(projects.listing, coop.peter, NOW) == []
    assert (await coop.ask(projects.search, coop.peter, "огород", NOW)).certain is None


async def test_recent_projects_are_own_open_ones_by_the_latest_work(coop):
    garden = await coop.open()
    kitchen = await coop.open(Proposal("Кухня", "Обеды", ProjectKind.FREE))
    await coop.open(Proposal("Сайт", "Новости", ProjectKind.FREE), coop.peter)
    await coop.ask(hours.log, coop.anna, Draft(garden, 60, TODAY), NOW)
    expected = [(garden, "Огород"), (kitchen, "Кухня")]
    assert await coop.ask(projects.recent, coop.anna, 6) == expected
    assert len(await coop.ask(projects.open_names, coop.anna)) == 3


async def test_a_member_who_left_sees_nothing(coop):
    one = await coop.open()
    unit = coop.peter.unit.id
    await coop.database.write(memberships.change, unit, coop.peter.id, state=Standing.FORMER)
    for act in (projects.join, projects.card):
        with pytest.raises(NotAllowed):
            await coop.ask(act, coop.peter, one, NOW)
    assert await coop.ask(stored.participants, one) == [coop.anna.id]

"""How a project comes to be, changes and ends; on both databases."""

import asyncio

import pytest

from domain.joining import ReasonMissing
from domain.people import Standing
from domain.projects import (
    AlreadyOtherwise,
    Confirmation,
    Labour,
    ProjectState,
    ProposalAnswered,
)
from services import project_changes, projects, proposals
from services.project_changes import NoSuchParticipant
from services.rights import NotAllowed
from storage import memberships
from tests.services.coop import GARDEN, NOW, Coop


@pytest.fixture
async def coop(database):
    return await Coop(database).begin()


async def test_a_proposal_waits_and_the_coordinators_are_told(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    assert (await coop.card(one)).project.state is ProjectState.PROPOSED
    expected = [(coop.olga.id, "project-proposed"), (coop.ivan.id, "project-proposed")]
    assert await coop.letters() == expected


async def test_a_coordinator_is_not_told_of_their_own_proposal(coop):
    await coop.ask(proposals.propose, coop.olga, GARDEN, NOW)
    assert await coop.letters() == [(coop.ivan.id, "project-proposed")]


async def test_who_proposed_an_opened_project_takes_part_and_coordinates_it(coop):
    card = await coop.card(await coop.open())
    assert card.project.state is ProjectState.OPEN
    assert (card.takes_part, card.coordinator, card.may_change) == (True, "Анна", True)
    assert (coop.anna.id, "project-opened") in await coop.letters()
    assert await coop.acts() == ["project.propose", "project.open"]


async def test_a_refusal_needs_a_reason_and_is_told(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    with pytest.raises(ReasonMissing):
        await coop.ask(proposals.refuse, coop.olga, one, "  ", NOW)
    await coop.ask(proposals.refuse, coop.olga, one, "Нет земли", NOW)
    assert (await coop.card(one)).project.state is ProjectState.REFUSED
    assert (coop.anna.id, "project-refused") in await coop.letters()


async def test_only_one_of_two_coordinators_answers(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    answers = await asyncio.gather(
        coop.ask(proposals.open_proposed, coop.olga, one, NOW),
        coop.ask(proposals.refuse, coop.ivan, one, "Нет земли", NOW),
        return_exceptions=True,
    )
    assert sorted(type(answer).__name__ for answer in answers) == ["NoneType", "ProposalAnswered"]


async def test_a_proposal_can_be_taken_back_by_who_made_it(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    with pytest.raises(NotAllowed):
        await coop.ask(proposals.withdraw, coop.peter, one, NOW)
    await coop.ask(proposals.withdraw, coop.anna, one, NOW)
    with pytest.raises(ProposalAnswered):
        await coop.ask(proposals.open_proposed, coop.olga, one, NOW)


async def test_nobody_is_put_in_charge_who_has_left(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    unit, gone = coop.anna.unit.id, {"state": Standing.FORMER}
    await coop.database.write(memberships.change, unit, coop.anna.id, **gone)
    await coop.ask(proposals.open_proposed, coop.olga, one, NOW)
    card = await coop.card(one, coop.olga)
    assert (card.coordinator, card.participants) == (None, [])


async def test_nearly_the_same_name_is_a_clash(coop):
    one = await coop.open()
    assert await coop.ask(proposals.clashes, coop.peter, "огороды") == {one: "Огород"}
    assert await coop.ask(proposals.clashes, coop.peter, "Склад") == {}


async def test_members_cannot_decide(coop):
    one = await coop.ask(proposals.propose, coop.anna, GARDEN, NOW)
    for answer in (proposals.open_proposed, project_changes.close, project_changes.pause):
        with pytest.raises(NotAllowed):
            await coop.ask(answer, coop.anna, one, NOW)


async def test_a_project_closes_once_and_for_good(coop):
    one = await coop.open()
    await coop.ask(project_changes.close, coop.olga, one, NOW)
    for act in (project_changes.close, project_changes.resume):
        with pytest.raises(AlreadyOtherwise):
            await coop.ask(act, coop.ivan, one, NOW)
    assert await coop.ask(projects.listing, coop.anna, NOW) == []


async def test_its_own_coordinator_changes_a_project_but_not_who_confirms(coop):
    one = await coop.open()
    await coop.ask(project_changes.rewrite, coop.anna, one, "need", "40 ч", NOW)
    assert (await coop.card(one)).project.need_minutes == 2400
    with pytest.raises(NotAllowed):
        await coop.ask(project_changes.choose, coop.anna, one, "confirmation", "none", NOW)
    with pytest.raises(NotAllowed):
        await coop.ask(project_changes.rewrite, coop.peter, one, "need", "0", NOW)


async def test_a_coordinator_sets_who_confirms_and_which_labour_it_is(coop):
    one = await coop.open()
    await coop.ask(project_changes.choose, coop.olga, one, "confirmation", "peer", NOW)
    await coop.ask(project_changes.choose, coop.olga, one, "labour", "free", NOW)
    project = (await coop.card(one)).project
    assert (project.confirmation, project.labour) == (Confirmation.PEER, Labour.FREE)
    changed = ["project.change.confirmation", "project.change.labour"]
    assert (await coop.acts())[-2:] == changed


async def test_only_a_participant_can_be_made_its_coordinator(coop):
    one = await coop.open()
    with pytest.raises(NoSuchParticipant):
        await coop.ask(project_changes.appoint, coop.olga, one, coop.peter.id, NOW)
    await coop.ask(projects.join, coop.peter, one, NOW)
    await coop.ask(project_changes.appoint_by_name, coop.olga, one, "петр", NOW)
    assert (await coop.card(one)).coordinator == "Пётр"
    await coop.ask(project_changes.appoint, coop.olga, one, None, NOW)
    assert (await coop.card(one)).coordinator is None

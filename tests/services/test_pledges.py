"""Hours promised to a project for a cycle: what replaces what, what is left, what it is needed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.cycles import CycleKind
from domain.labour import Draft
from domain.people import Standing
from domain.pledges import NothingPledged, PledgeShut, PledgeTooLate, WrongPledge
from domain.projects import ProjectFull, ProjectGone
from services import hours, pledges, project_changes, projects
from services.norms import Decision
from services.rights import NotAllowed
from storage import memberships
from tests.services.coop import GARDEN, NOW, TODAY
from tests.services.norming import WEEKLY, begin, close_until, noon, norm_by

THIS, NEXT = date(2026, 11, 23), date(2026, 11, 30)


@pytest.fixture
async def coop(database):
    coop = await begin(database)
    coop.garden = await coop.open()
    return coop


def promise(coop, who, minutes, first=None, now=NOW):
    return coop.ask(pledges.promise, who, coop.garden, minutes, first, now)


async def own(coop, who, now=NOW):
    found = await coop.ask(pledges.of_member, who, now)
    return [(one.pledge.first, one.pledge.minutes, one.remaining) for one in found]


async def test_a_pledge_takes_the_place_of_the_one_before(coop):
    first = await promise(coop, coop.peter, 120)
    second = await promise(coop, coop.peter, 240, THIS)
    assert (first.before, second.before) == (None, 120)
    assert (second.cycle.first, second.cycle.last) == (THIS, date(2026, 11, 29))
    await promise(coop, coop.peter, 60, NEXT)
    assert await own(coop, coop.peter) == [(THIS, 240, 240), (NEXT, 60, 60)]


async def test_work_on_the_project_in_the_cycle_keeps_it(coop):
    for minutes, day in ((30, TODAY), (45, THIS - timedelta(days=1))):
        await coop.ask(hours.log, coop.peter, Draft(coop.garden, minutes, day), NOW)
    receipt = await promise(coop, coop.peter, 120)
    assert receipt.worked == 30
    assert await own(coop, coop.peter) == [(THIS, 120, 90)]
    entry = (await coop.ask(hours.log, coop.peter, Draft(coop.garden, 120, TODAY), NOW)).entry
    assert await own(coop, coop.peter) == [(THIS, 120, 0)]
    await coop.ask(hours.undo, coop.peter, entry.id, NOW)
    assert await own(coop, coop.peter) == [(THIS, 120, 90)]


async def test_a_pledge_can_be_taken_back_once(coop):
    await promise(coop, coop.peter, 120)
    receipt = await coop.ask(pledges.withdraw, coop.peter, coop.garden, THIS, NOW)
    assert receipt.minutes == 120
    with pytest.raises(NothingPledged):
        await coop.ask(pledges.withdraw, coop.peter, coop.garden, THIS, NOW)


async def test_only_this_cycle_and_the_next_take_pledges(coop):
    for first in (THIS - timedelta(days=7), NEXT + timedelta(days=7), TODAY):
        with pytest.raises(PledgeTooLate):
            await promise(coop, coop.peter, 120, first)
    # A button of last week.
    with pytest.raises(PledgeTooLate):
        await promise(coop, coop.peter, 120, THIS, noon(12, 1))


@pytest.mark.parametrize("minutes", [0, -60, 5 * 1440 + 1, 10**12])
async def test_no_more_than_the_days_hold(coop, minutes):
    with pytest.raises(WrongPledge):
        await promise(coop, coop.peter, minutes)


async def test_need_less_work_less_pledges_orders_the_list(coop):
    kitchen = await coop.open(replace(GARDEN, name="Кухня"))
    for one, need in ((coop.garden, "10"), (kitchen, "8")):
        await coop.ask(project_changes.rewrite, coop.olga, one, "need", need, NOW)
    await coop.ask(hours.log, coop.peter, Draft(coop.garden, 60, TODAY), NOW)
    await coop.ask(projects.leave, coop.peter, coop.garden, NOW)
    await promise(coop, coop.peter, 120)
    await promise(coop, coop.ivan, 90)
    await promise(coop, coop.ivan, 600, NEXT)
    lines = await coop.ask(projects.listing, coop.olga, NOW)
    assert [(one.name, one.worked, one.pledged, one.unmet) for one in lines] == [
        ("Кухня", 0, 0, 480),
        ("Огород", 60, 60 + 90, 600 - 60 - 150),
    ]
    card = await coop.card(coop.garden, coop.ivan)
    assert (card.worked, card.pledged, card.unmet) == (60, 150, 390)
    assert [one.pledge.minutes for one in card.mine] == [90, 600]


async def test_need_is_that_of_the_cycle_of_the_norm(coop):
    await coop.ask(norm_by, coop.olga, Decision(CycleKind.MONTH, 2400, 0), noon(10, 20))
    await coop.ask(close_until, NOW)
    await coop.ask(hours.log, coop.peter, Draft(coop.garden, 60, date(2026, 11, 14)), NOW)
    [line] = await coop.ask(projects.listing, coop.olga, NOW)
    assert (line.worked, line.cycle.first) == (60, date(2026, 11, 1))
    receipt = await promise(coop, coop.peter, 30 * 60)
    assert receipt.cycle.last == date(2026, 11, 30)
    later = await promise(coop, coop.peter, 60, date(2026, 12, 1))
    assert later.cycle.last == date(2026, 12, 31)


async def test_a_pledge_holds_for_its_days_when_the_norm_changes_its_cycle(coop):
    await coop.ask(norm_by, coop.olga, WEEKLY, noon(11, 12))
    await promise(coop, coop.peter, 120, NEXT)
    await coop.ask(norm_by, coop.olga, Decision(CycleKind.MONTH, 2400, 0), NOW)
    assert await own(coop, coop.peter, noon(12, 2)) == [(NEXT, 120, 120)]
    again = await promise(coop, coop.peter, 60, None, noon(12, 2))
    assert (again.before, again.cycle.first) == (120, date(2026, 12, 1))
    assert await own(coop, coop.peter, noon(12, 2)) == [(date(2026, 12, 1), 60, 60)]
    assert await own(coop, coop.peter, noon(12, 7)) == [(date(2026, 12, 1), 60, 60)]


async def test_a_full_project_takes_pledges_from_its_participants(coop):
    await coop.ask(project_changes.rewrite, coop.olga, coop.garden, "capacity", "1", NOW)
    with pytest.raises(ProjectFull):
        await promise(coop, coop.peter, 60)
    assert (await promise(coop, coop.anna, 60)).minutes == 60
    assert not (await coop.card(coop.garden, coop.peter)).takes_pledges
    assert (await coop.card(coop.garden, coop.anna)).takes_pledges


async def test_a_promise_makes_nobody_a_participant(coop):
    await promise(coop, coop.peter, 60)
    assert not (await coop.card(coop.garden, coop.peter)).takes_part


async def test_what_is_paused_or_elsewhere_takes_no_pledges(coop):
    with pytest.raises(ProjectGone):
        await promise(coop, coop.zoya, 60)
    await promise(coop, coop.peter, 60)
    await coop.ask(project_changes.pause, coop.olga, coop.garden, NOW)
    with pytest.raises(PledgeShut):
        await promise(coop, coop.peter, 90)
    await coop.ask(pledges.withdraw, coop.peter, coop.garden, None, NOW)


async def test_of_a_closed_project_nothing_remains_promised(coop):
    await promise(coop, coop.peter, 60)
    await coop.ask(project_changes.close, coop.olga, coop.garden, NOW)
    assert await own(coop, coop.peter) == []


async def test_its_coordinator_sees_who_has_promised_how_much(coop):
    await promise(coop, coop.peter, 60)
    await promise(coop, coop.ivan, 90, NEXT)
    for who in (coop.anna, coop.olga):
        found = await coop.ask(pledges.of_project, who, coop.garden, 0, 6, NOW)
        assert [(one.member, one.pledge.minutes) for one in found.shown] == [
            ("Пётр", 60),
            ("Иван", 90),
        ]
        assert found.total == 2
    with pytest.raises(NotAllowed):
        await coop.ask(pledges.of_project, coop.peter, coop.garden, 0, 6, NOW)


async def test_who_has_left_promises_nothing_any_more(coop):
    await promise(coop, coop.peter, 60)
    unit = coop.peter.unit.id
    await coop.database.write(memberships.change, unit, coop.peter.id, state=Standing.FORMER)
    assert (await coop.card(coop.garden)).pledged == 0
    found = await coop.ask(pledges.of_project, coop.olga, coop.garden, 0, 6, NOW)
    assert (found.shown, found.total) == ([], 0)
    with pytest.raises(NotAllowed):
        await promise(coop, coop.peter, 60)

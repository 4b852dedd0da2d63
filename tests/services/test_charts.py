"""What the chart of hours knows: cycles, work by project, what was due."""

from dataclasses import replace
from datetime import date, timedelta

from domain.cycles import CycleKind
from domain.labour import EntryState
from domain.people import Role
from domain.projects import Labour
from services import charts, hours
from services.norms import Decision
from storage import cycle_hours, people
from tests.beginnings import begin_norm
from tests.services.cooperative import JOINED, NOW, TODAY, member
from tests.services.leaves import norm_since

LONG_AGO = date(2024, 1, 12)
MINUTES = {Labour.OBLIGATORY: 480, Labour.FREE: 120}


def long_standing(db, coop):
    return replace(member(db, coop.anna), joined_on=LONG_AGO)


async def test_hours_by_day_project_and_kind_are_those_that_count(ask):
    def story(db, coop):
        anna, olga = member(db, coop.anna), member(db, coop.olga)
        hours.log(db, anna, coop.draft(60), NOW)
        hours.log(db, anna, coop.draft(30), NOW)
        hours.log(db, anna, coop.draft(90, labour=Labour.FREE), NOW)
        hours.log(db, anna, coop.draft(45, JOINED), NOW)
        waits = hours.log(db, anna, replace(coop.draft(30), project_id=coop.kitchen), NOW)
        assert waits.entry.state is EntryState.WAITING
        undone = hours.log(db, anna, coop.draft(200), NOW)
        hours.undo(db, anna, undone.entry.id, NOW)
        hours.log(db, olga, coop.draft(10), NOW)
        return [cycle_hours.by_project(db, coop.anna, first, TODAY) for first in (JOINED, TODAY)]

    both, today = await ask(story)
    assert both == [
        (JOINED, "Огород", Labour.OBLIGATORY, 45),
        (TODAY, "Огород", Labour.FREE, 90),
        (TODAY, "Огород", Labour.OBLIGATORY, 90),
    ]
    assert today == both[1:]


async def test_without_a_norm_there_are_eight_calendar_weeks_and_nothing_is_due(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        hours.log(db, anna, coop.draft(60), NOW)
        hours.log(db, anna, coop.draft(45, JOINED), NOW)
        return charts.hours(db, anna, NOW)

    chart = await ask(story)
    assert (chart.kind, chart.back, chart.has_earlier) == (CycleKind.WEEK, 0, False)
    assert [one.first for one in chart.cycles] == [
        date(2026, 10, 5) + timedelta(7 * number) for number in range(8)
    ]
    assert [one.is_running for one in chart.cycles] == [False] * 7 + [True]
    assert [one.due for one in chart.cycles] == [{}] * 8
    assert [sum(p.minutes for p in one.parts) for one in chart.cycles] == [0] * 6 + [45, 60]


async def test_the_due_of_closed_cycles_is_what_was_charged(ask):
    def story(db, coop):
        norm_since(db, coop, 21)
        return charts.hours(db, member(db, coop.anna), NOW)

    chart = await ask(story)
    # Anna joined on a Friday: three days of seven are owed.
    joined = {Labour.OBLIGATORY: 206, Labour.FREE: 51}
    assert [one.due for one in chart.cycles[-2:]] == [joined, MINUTES]


async def test_a_monthly_norm_after_weeks_makes_months(ask):
    monthly = Decision(CycleKind.MONTH, obligatory=1920, free=0)

    def story(db, coop):
        decided_at = NOW - timedelta(60)
        people.add_role(db, 1, coop.olga, Role.COORDINATOR, decided_at)
        begin_norm(db, coop.olga, monthly, decided_at, NOW)
        return charts.hours(db, long_standing(db, coop), NOW)

    chart = await ask(story)
    assert chart.kind is CycleKind.MONTH
    first = next(one for one in chart.cycles if one.first.day == 1)
    before = chart.cycles[chart.cycles.index(first) - 1]
    assert (first.first, before.last) == (date(2026, 10, 1), date(2026, 9, 30))
    assert chart.cycles[-1].last == date(2026, 11, 30)


async def test_one_can_go_back_as_far_as_one_belongs(ask):
    def story(db, coop):
        anna = long_standing(db, coop)
        return [charts.hours(db, anna, NOW, back) for back in (0, 8, 10**30, -5)]

    newest, before, oldest, made_up = await ask(story)
    assert newest == made_up
    assert newest.has_earlier
    assert before.back == 8
    assert before.cycles[-1].last == newest.cycles[0].first - timedelta(1)
    assert not any(one.is_running for one in before.cycles)
    assert oldest.cycles[0].first <= LONG_AGO <= oldest.cycles[0].last
    assert (len(oldest.cycles), oldest.has_earlier) == (8, False)

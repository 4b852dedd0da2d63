"""Where a member stands, in cases that a card alone would not tell apart."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from domain.accounts import NormStanding
from domain.cycles import Span
from domain.labour import Draft
from domain.projects import Labour
from domain.standing import Quiet
from services import hours, leave, leave_answers, quiet, standing, unit_leaving
from services.closing import close_cycles
from services.quiet import CycleIsOver
from services.rights import NotAllowed
from tests.services.cooperative import JOINED, NOW, member
from tests.services.leaves import asked, norm_since

MONDAY = date(2026, 11, 23)
LATER = NOW + timedelta(days=30)


def status(db, coop, now=NOW):
    return standing.status(db, member(db, coop.anna), now)


async def test_without_a_norm_there_is_a_calendar_week_and_nothing_due(ask):
    found = await ask(status)
    assert (found.cycle.first, found.cycle.last) == (MONDAY, MONDAY + timedelta(6))
    assert [(kind.due, kind.missing) for kind in found.kinds] == [(0, 0), (0, 0)]
    assert not found.is_reckoned
    assert not found.is_short
    assert found.fine_until is None


async def test_a_debt_grows_old_after_28_days_unless_an_extension_stops_the_clock(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        while close_cycles(db, LATER):
            pass
        late = LATER + timedelta(9)
        without = status(db, coop, late)
        leave.extend(db, member(db, coop.anna), LATER)
        return without, status(db, coop, late), status(db, coop, LATER + timedelta(16))

    without, extended, afterwards = await ask(story)
    assert without.behind_since == date(2026, 11, 30)
    assert without.standing is NormStanding.LONG_BEHIND
    assert extended.standing is NormStanding.BEHIND
    assert [one.kind.value for one in extended.reliefs] == ["extension"]
    assert afterwards.standing is NormStanding.LONG_BEHIND


async def test_of_both_kinds_the_one_that_ends_first_tells_until_when(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        for kind in Labour:
            draft = Draft(coop.garden, 720, MONDAY, "", kind)
            hours.log(db, member(db, coop.anna), draft, NOW)
        return status(db, coop)

    found = await ask(story)
    ends = [kind.forecast.fine_until for kind in found.kinds]
    assert ends == [date(2026, 11, 29), date(2027, 1, 3)]
    assert found.fine_until == date(2026, 11, 29)


async def test_leave_without_an_end_is_known_as_far_as_is_looked(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        relief = asked(db, coop.anna, Span(MONDAY))
        leave_answers.grant(db, member(db, coop.olga), relief.id, NOW)
        return status(db, coop)

    found = await ask(story)
    assert [kind.due for kind in found.kinds] == [0, 0]
    assert found.is_far


async def test_reading_costs_as_many_queries_whatever_the_history(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        few = queries(db, lambda: status(db, coop))
        for day in (JOINED, MONDAY):
            for minutes in range(1, 30):
                hours.log(db, member(db, coop.anna), coop.draft(minutes, day), NOW)
        return few, queries(db, lambda: status(db, coop))

    few, many = await ask(story)
    assert few == many


async def test_quiet_is_kept_for_the_running_cycle_alone(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        anna = member(db, coop.anna)
        quiet.set(db, anna, MONDAY, Quiet.CANNOT, NOW)
        quiet.set(db, anna, MONDAY, Quiet.DONE, NOW)
        assert quiet.of(db, anna.id, 1, MONDAY) is Quiet.DONE
        with pytest.raises(CycleIsOver):
            quiet.set(db, anna, MONDAY - timedelta(7), Quiet.DONE, NOW)
        quiet.clear(db, anna, MONDAY, NOW)
        quiet.clear(db, anna, MONDAY, NOW)
        return quiet.of(db, anna.id, 1, MONDAY)

    assert await ask(story) is None


async def test_who_has_left_says_nothing_more(ask):
    def story(db, coop):
        norm_since(db, coop, 3)
        anna = member(db, coop.anna)
        unit_leaving.leave_cooperative(db, anna, NOW)
        with pytest.raises(NotAllowed):
            quiet.set(db, anna, MONDAY, Quiet.DONE, NOW)

    await ask(story)


def queries(db, do) -> int:
    counted = []
    event.listen(db, "before_cursor_execute", listen := lambda *_: counted.append(1))
    do()
    event.remove(db, "before_cursor_execute", listen)
    return len(counted)

"""A norm is written down for the next cycle; past cycles keep the one they had."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from domain.cycles import CycleKind
from domain.norm_words import CapTooLarge, GroundNeeded, NormTooLong, SameNorm
from domain.people import Role
from services import norm_history, norms
from services.norms import Decision
from services.rights import NotAllowed
from storage import memberships
from storage.tables import journal
from tests.services.coop import NOW
from tests.services.norming import WEEKLY, balances, begin, close_until, move_unit, noon, norm_by

MONTHLY = Decision(CycleKind.MONTH, 2400, 600, cap=0)
FOUR_WEEKS = Decision(CycleKind.FOUR_WEEKS, 1920, 480, cap=240, savings=True)


@pytest.fixture
async def coop(database):
    return await begin(database)


async def test_a_change_in_mid_cycle_takes_effect_with_the_next_one(coop):
    await coop.ask(norm_by, coop.olga, WEEKLY, noon(11, 18))
    await coop.ask(close_until, NOW)
    assert await coop.ask(balances, coop.anna) == [
        (0, 480, date(2026, 11, 23)),
        (0, 120, date(2026, 11, 23)),
    ]
    new = await coop.ask(norm_by, coop.olga, replace(WEEKLY, obligatory=60), NOW)
    assert new.effective_from == date(2026, 11, 30)
    assert (await coop.ask(balances, coop.anna))[0] == (0, 480, date(2026, 11, 23))
    await coop.ask(close_until, noon(12, 8))
    assert (await coop.ask(balances, coop.anna))[0] == (-540, 60, date(2026, 12, 7))


async def test_from_weeks_to_28_days_to_months(coop):
    await coop.ask(norm_by, coop.olga, WEEKLY, noon(11, 4))
    weeks = await coop.ask(norm_by, coop.olga, FOUR_WEEKS, noon(11, 12))
    assert (weeks.effective_from, weeks.cycle.anchor) == (date(2026, 11, 16), date(2026, 11, 16))
    await coop.ask(close_until, NOW)
    assert (await coop.ask(balances, coop.anna))[0] == (-480, 1920, date(2026, 11, 16))
    month = await coop.ask(norm_by, coop.olga, MONTHLY, NOW)
    assert month.effective_from == date(2026, 12, 14)
    await coop.ask(close_until, noon(12, 20))
    # What is left of December: 18 of its 31 days.
    due = round(2400 * 18 / 31)
    assert (await coop.ask(balances, coop.anna))[0] == (-2400, due, date(2026, 12, 14))
    await coop.ask(close_until, noon(1, 3, 2027))
    assert (await coop.ask(balances, coop.anna))[0] == (-2400 - due, 2400, date(2027, 1, 1))


async def test_cycles_of_28_days_go_on_as_they_were_when_only_the_hours_change(coop):
    await coop.ask(norm_by, coop.olga, FOUR_WEEKS, noon(11, 4))
    new = await coop.ask(norm_by, coop.olga, replace(FOUR_WEEKS, free=0), NOW)
    assert (new.effective_from, new.cycle.anchor) == (date(2026, 12, 7), date(2026, 11, 9))


async def test_the_first_norm_can_be_replaced_before_it_begins(coop):
    first = await coop.ask(norm_by, coop.olga, WEEKLY, NOW)
    assert first.effective_from == date(2026, 11, 30)
    second = await coop.ask(norm_by, coop.olga, replace(WEEKLY, obligatory=60, free=0), NOW)
    assert second.effective_from == date(2026, 11, 30)
    expected = [(0, 60, date(2026, 11, 30)), (0, 0, date(2026, 11, 30))]
    assert await coop.ask(balances, coop.anna) == expected
    view = await coop.ask(norm_history.view, coop.anna, NOW)
    assert (view.holds, view.waits.norm.obligatory, view.has_earlier) == (None, 60, False)
    later = await coop.ask(norm_history.view, coop.anna, noon(12, 1))
    assert (later.norm.obligatory, later.waits, later.has_earlier) == (60, None, False)


async def test_a_norm_of_zero_charges_nothing(coop):
    await coop.ask(norm_by, coop.olga, Decision(CycleKind.WEEK, 0, 0), noon(11, 4))
    await coop.ask(close_until, noon(12, 1))
    expected = [(0, 0, date(2026, 11, 30)), (0, 0, date(2026, 11, 30))]
    assert await coop.ask(balances, coop.anna) == expected


@pytest.mark.parametrize("zone", ["Asia/Vladivostok", "America/Los_Angeles"])
async def test_where_the_unit_moves_to_another_zone_each_cycle_is_charged_once(coop, zone):
    await coop.ask(norm_by, coop.olga, WEEKLY, noon(11, 12))
    await coop.ask(close_until, noon(11, 22))
    await coop.ask(move_unit, coop.olga.unit.id, zone)
    for day in (22, 23, 24, 30):
        await coop.ask(close_until, noon(11, day))
    await coop.ask(norm_by, coop.olga, MONTHLY, noon(11, 30))
    await coop.ask(close_until, noon(12, 1))
    assert (await coop.ask(balances, coop.anna))[0] == (-960, 480, date(2026, 11, 30))


async def test_earlier_norms_tell_how_long_they_held(coop):
    for day, minutes in ((4, 480), (18, 300), (19, 240)):
        decided = replace(WEEKLY, obligatory=minutes)
        await coop.ask(norm_by, coop.olga, decided, noon(11, day), f"Собрание {day}")
    await coop.ask(norm_by, coop.olga, MONTHLY, NOW, "Собрание 25")
    held = await coop.ask(norm_history.earlier, coop.anna, NOW)
    assert [(one.version.ground, one.last) for one in held] == [("Собрание 4", date(2026, 11, 22))]
    view = await coop.ask(norm_history.view, coop.anna, NOW)
    assert (view.holds.ground, view.holds.by) == ("Собрание 19", "Ольга")
    assert (view.waits.ground, view.has_earlier) == ("Собрание 25", True)


@pytest.mark.parametrize(
    ("kind", "most"),
    [(CycleKind.WEEK, 10_080), (CycleKind.FOUR_WEEKS, 40_320), (CycleKind.MONTH, 40_320)],
)
async def test_no_norm_asks_for_more_hours_than_a_cycle_has(coop, kind, most):
    await coop.ask(norms.planned, coop.olga, Decision(kind, most - 60, 60), NOW)
    with pytest.raises(NormTooLong) as long:
        await coop.ask(norms.planned, coop.olga, Decision(kind, most - 60, 61), NOW)
    assert long.value.facts == {"most": most}


async def test_what_cannot_be_written_down(coop):
    for ground in ("", "  ", "я" * 301):
        with pytest.raises(GroundNeeded):
            await coop.ask(norms.change, coop.olga, WEEKLY, ground, NOW)
    with pytest.raises(CapTooLarge):
        await coop.ask(norms.change, coop.olga, replace(WEEKLY, cap=600_001), "Собрание", NOW)
    await coop.ask(norm_by, coop.olga, WEEKLY, NOW)
    with pytest.raises(SameNorm):
        await coop.ask(norm_by, coop.olga, WEEKLY, NOW)
    with pytest.raises(NotAllowed):
        await coop.ask(norms.change, coop.anna, replace(WEEKLY, free=0), "Собрание", NOW)


async def test_every_member_is_told_once_and_the_journal_knows_the_ground(coop):
    await coop.ask(norm_by, coop.olga, WEEKLY, NOW, "Протокол 12")
    told = await coop.letters()
    others = [coop.anna, coop.peter, coop.ivan]
    assert sorted(told) == sorted((one.id, "norm-changed") for one in others)
    noted = await coop.ask(lambda db: db.execute(select(journal.c.act, journal.c.reason)).all())
    assert noted == [("norm.change", "Протокол 12")]


async def test_a_term_that_is_over_decides_nothing_any_more(coop):
    unit = coop.olga.unit.id
    await coop.ask(memberships.end_roles, unit, coop.olga.id, NOW, Role.COORDINATOR)
    with pytest.raises(NotAllowed):
        await coop.ask(norms.change, coop.olga, WEEKLY, "Собрание", NOW)

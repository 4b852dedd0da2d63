"""Labour in parts of the cooperative: where it counts, by whose norm."""

from datetime import date, datetime, time, timedelta

import pytest

from domain.cycles import CycleKind
from domain.labour import Draft
from domain.people import Role
from domain.projects import Confirmation, Labour, ProjectState
from services import hours, norms, standing
from services.closing import close_cycles
from storage import labour_accounts, people, units
from tests.beginnings import add_unit, begin_norm, begin_project, belong
from tests.services.cooperative import NOW, TODAY, begin

OPEN = (Confirmation.NONE, Labour.OBLIGATORY, ProjectState.OPEN)
WEEKLY = norms.Decision(CycleKind.WEEK, 240, 0)
LONG_AGO = date(2026, 1, 1)
A_MONTH_AGO = NOW - timedelta(weeks=4)


@pytest.fixture
def scene(database):
    """Anna and Olga of the cooperative bake too; the cooperative's norm is 4 hours a week."""

    def draw(db):
        coop = begin(db)
        people.add_role(db, 1, coop.olga, Role.COORDINATOR, A_MONTH_AGO)
        begin_norm(db, coop.olga, WEEKLY, A_MONTH_AGO, A_MONTH_AGO)
        bakery = add_unit(db, "Пекарня", A_MONTH_AGO)
        for one in (coop.anna, coop.olga):
            belong(db, bakery, one, LONG_AGO, A_MONTH_AGO)
        bread = begin_project(db, "Хлеб", "печь", OPEN, [coop.anna], A_MONTH_AGO, bakery)
        return coop, bakery, bread

    return draw


def known(db, *which):
    member = people.by_id(db, *which)
    assert member is not None
    return member


def anna_in(db, coop, unit_id=None):
    return known(db, coop.anna, NOW, unit_id)


def balance(db, coop, unit_id):
    return labour_accounts.of_member(db, unit_id, coop.anna)[Labour.OBLIGATORY].tally.balance


def bake(db, coop, bread, minutes=60, day=TODAY, now=NOW):
    return hours.log(db, known(db, coop.anna, now), Draft(bread, minutes, day), now)


async def test_a_part_without_a_norm_counts_for_the_unit_above(database, scene):
    def told(db):
        coop, bakery, bread = scene(db)
        catch_up(db, NOW)
        before = balance(db, coop, 1)
        receipt = bake(db, coop, bread)
        there = standing.status(db, anna_in(db, coop, bakery), NOW)
        return balance(db, coop, 1) - before, receipt.account.unit_id, there.kinds[0].done

    assert await database.write(told) == (60, 1, 60)


async def test_what_is_taken_back_is_taken_back_above_too(database, scene):
    def told(db):
        coop, _, bread = scene(db)
        before = balance(db, coop, 1)
        entry = bake(db, coop, bread).entry
        hours.undo(db, anna_in(db, coop), entry.id, NOW)
        return balance(db, coop, 1) - before

    assert await database.write(told) == 0


def with_own_norm(db, coop, bakery):
    """Decided two weeks ago by Olga, who coordinates the bakery too; in force since last week."""
    people.add_role(db, bakery, coop.olga, Role.COORDINATOR, A_MONTH_AGO)
    at = NOW - timedelta(weeks=2)
    catch_up(db, at)
    by = known(db, coop.olga, at, bakery)
    people.change_member(db, coop.olga, unit_id=bakery)
    norms.change(db, by, norms.Decision(CycleKind.WEEK, 120, 0), "Собрание", at)
    catch_up(db, NOW)


def catch_up(db, now):
    while close_cycles(db, now):
        pass


@pytest.mark.parametrize(("below", "above"), [(True, 60), (False, 0)])
async def test_a_part_with_its_own_norm_counts_above_as_the_norm_there_says(
    database, scene, below, above
):
    def told(db):
        coop, bakery, bread = scene(db)
        people.change_member(db, coop.olga, unit_id=1)
        decided = norms.Decision(CycleKind.WEEK, 240, 0, cap=600, below=below)
        at = NOW - timedelta(weeks=3)
        catch_up(db, at)
        norms.change(db, known(db, coop.olga, at), decided, "Собрание", at)
        with_own_norm(db, coop, bakery)
        before = balance(db, coop, 1), balance(db, coop, bakery)
        receipt = bake(db, coop, bread)
        after = balance(db, coop, 1), balance(db, coop, bakery)
        return after[0] - before[0], after[1] - before[1], receipt.account.unit_id == bakery

    assert await database.write(told) == (above, 60, True)


async def test_each_unit_with_a_norm_has_its_own_due(database, scene):
    def told(db):
        coop, bakery, _ = scene(db)
        with_own_norm(db, coop, bakery)
        accounts = [labour_accounts.of_member(db, one, coop.anna) for one in (1, bakery)]
        return [one[Labour.OBLIGATORY].due for one in accounts]

    assert await database.write(told) == [240, 120]


async def test_what_was_done_before_stays_where_it_counted_when_the_tree_changes(database, scene):
    def told(db):
        coop, bakery, bread = scene(db)
        entry = bake(db, coop, bread).entry
        other = add_unit(db, "Производство", NOW)
        belong(db, other, coop.anna, LONG_AGO, NOW)
        units.change(db, bakery, parent_id=other)
        before = balance(db, coop, 1)
        hours.undo(db, anna_in(db, coop), entry.id, NOW)
        return balance(db, coop, 1) - before

    assert await database.write(told) == -60


async def test_the_day_is_told_by_the_unit_where_one_works(database, scene):
    def told(db):
        coop, bakery, bread = scene(db)
        units.change(db, bakery, time_zone="Asia/Vladivostok")
        late = datetime.combine(TODAY, time(20), NOW.tzinfo)
        tomorrow = TODAY + timedelta(days=1)
        return bake(db, coop, bread, 30, tomorrow, late).entry.work_date == tomorrow

    assert await database.write(told)

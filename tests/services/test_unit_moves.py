"""Units moved in the tree: never under themselves, by who heads both, everybody kept upwards."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.people import Role
from domain.units import DEEPEST, RootStays, UnitTooDeep, UnitUnderItself
from services import unit_closing, unit_moves
from services.rights import NotAllowed
from storage import people, unit_lists
from storage import units as kept
from tests.beginnings import belong
from tests.services.cooperative import NOW, member
from tests.services.test_units import part

LONG_AGO = date(2026, 1, 12)


async def test_a_unit_goes_neither_under_itself_nor_too_deep_and_the_root_stays(ask):
    def story(db, coop):
        olga, chain = member(db, coop.olga), [1]
        for level in range(DEEPEST - 1):
            chain.append(part(db, f"Уровень {level}", chain[-1]))
        other = part(db, "Наука")
        for to in (chain[1], chain[2], chain[-1]):
            with pytest.raises(UnitUnderItself):
                unit_moves.move(db, olga, chain[1], to, NOW)
        with pytest.raises(UnitTooDeep):
            unit_moves.move(db, olga, other, chain[-1], NOW)
        with pytest.raises(RootStays):
            unit_moves.move(db, olga, 1, other, NOW)
        with pytest.raises(RootStays):
            unit_closing.close(db, olga, 1, "конец", NOW)

    await ask(story)


async def test_who_heads_both_or_a_unit_above_both_may_move(ask):
    def story(db, coop):
        north, south = part(db, "Север", coordinator=coop.anna), part(db, "Юг")
        belong(db, south, coop.boris, LONG_AGO, NOW, Role.COORDINATOR)
        bakery = part(db, "Пекарня", north, coordinator=coop.anna)
        with pytest.raises(NotAllowed):
            unit_moves.move(db, member(db, coop.anna), bakery, south, NOW)
        assert unit_moves.places(db, member(db, coop.anna), bakery, NOW) == []
        belong(db, south, coop.anna, LONG_AGO, NOW, Role.COORDINATOR)
        unit_moves.move(db, member(db, coop.anna), bakery, south, NOW)
        assert kept.get(db, bakery).parent_id == south
        unit_moves.move(db, member(db, coop.olga), bakery, north, NOW)

    await ask(story)


MOVES = st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=12)


@pytest.fixture
async def grove(database, ask):
    """Eight units in the root, each with somebody in it."""

    def plant(db, coop):
        for number in range(8):
            part(db, f"Часть {number}", 1, (coop.anna, coop.boris)[number % 2])
        return coop.olga, (coop.anna, coop.boris)

    return await ask(plant)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves=MOVES)
async def test_however_units_are_moved_they_stay_a_tree_and_members_belong_upwards(
    database, grove, moves
):
    head, people_in = grove

    def shuffle(db):
        for unit, to in moves:
            try:
                unit_moves.move(db, member(db, head), unit, to, NOW)
            except Refusal:
                continue
        tree = unit_lists.tree(db)
        assert set(tree.within(1)) == set(range(1, 10))
        for one in people_in:
            theirs = set(people.units_of(db, one))
            assert all(theirs >= {above.id for above in tree.path(unit)} for unit in theirs)

    await database.write(shuffle)

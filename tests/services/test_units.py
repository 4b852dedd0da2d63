"""Units as services keep them, on both databases."""

from datetime import date, timedelta

import pytest

from domain.people import Role, UnitState
from domain.units import (
    Setting,
    UnitAnswered,
    UnitNameTaken,
    UnitNotEmpty,
)
from services import (
    belonging,
    founding,
    unit_changes,
    unit_closing,
    unit_leaving,
    unit_moves,
    unit_proposals,
    units,
)
from services.rights import NotAllowed
from storage import memberships, people, unit_lists
from storage import units as kept
from tests import pantry, purse
from tests.beginnings import add_unit, belong
from tests.services.cooperative import NOW, member

LONG_AGO = date(2026, 1, 12)


def part(db, name, parent=1, *members, coordinator=None):
    unit = add_unit(db, name, NOW, parent)
    for one in members:
        belong(db, unit, one, LONG_AGO, NOW)
    if coordinator:
        belong(db, unit, coordinator, LONG_AGO, NOW, Role.COORDINATOR)
    return unit


async def test_the_first_answer_to_a_proposal_counts(ask):
    def story(db, coop):
        anna, olga = member(db, coop.anna), member(db, coop.olga)
        one = unit_proposals.propose(db, anna, 1, "Пекарня", "Хлеб", NOW)
        unit_proposals.open_proposed(db, olga, one, NOW)
        with pytest.raises(UnitAnswered):
            unit_proposals.refuse(db, olga, one, "рано", NOW)
        assert kept.get(db, one).state is UnitState.OPEN
        assert people.roles(db, one, coop.anna, NOW) == {Role.COORDINATOR}
        assert coop.olga not in people.units_of(db, one)

    await ask(story)


async def test_a_part_of_a_unit_is_proposed_by_who_belongs_to_it(ask):
    def story(db, coop):
        bakery = part(db, "Пекарня", 1, coop.boris)
        with pytest.raises(NotAllowed):
            unit_proposals.propose(db, member(db, coop.anna), bakery, "Цех", "Тесто", NOW)
        unit_proposals.propose(db, member(db, coop.boris), bakery, "Цех", "Тесто", NOW)

    await ask(story)


@pytest.mark.parametrize("name", ["пекарня", " ПЕКАРНЯ ", "Пека\u200bрня"])
async def test_two_parts_of_a_unit_are_never_called_the_same(ask, name):
    def story(db, coop):
        part(db, "Пекарня")
        other = part(db, "Наука")
        with pytest.raises(UnitNameTaken):
            unit_proposals.propose(db, member(db, coop.anna), 1, name, "Хлеб", NOW)
        with pytest.raises(UnitNameTaken):
            unit_changes.rewrite(db, member(db, coop.olga), other, Setting.NAME, name, NOW)
        inside = part(db, "Пекарня", other)
        with pytest.raises(UnitNameTaken):
            unit_moves.move(db, member(db, coop.olga), inside, 1, NOW)

    await ask(story)


async def test_a_unit_with_parts_projects_or_waiting_work_is_not_closed(ask):
    def story(db, coop):
        olga, bakery = member(db, coop.olga), part(db, "Пекарня", 1, coop.anna)
        inside = part(db, "Цех", bakery)
        with pytest.raises(UnitNotEmpty) as refused:
            unit_closing.close(db, olga, bakery, "пусто", NOW)
        assert refused.value.facts["names"] == "«Цех»"
        unit_closing.close(db, olga, inside, "пусто", NOW)
        unit_closing.close(db, olga, bakery, "пусто", NOW)
        assert people.units_of(db, coop.anna) == [1]
        assert list(unit_lists.tree(db).places) == [1]

    await ask(story)


async def test_a_unit_with_money_or_goods_left_is_not_closed(ask):
    def story(db, coop):
        olga, bakery = member(db, coop.olga), part(db, "Пекарня", 1, coop.anna)
        pantry.item(db, "Мука", NOW, 3, unit_id=bakery)
        with pytest.raises(UnitNotEmpty) as refused:
            unit_closing.close(db, olga, bakery, "пусто", NOW)
        assert refused.value.facts["names"] == "«Мука»"
        purse.fund(db, "Касса пекарни", NOW, money=100, unit_id=bakery)
        with pytest.raises(UnitNotEmpty) as refused:
            unit_closing.close(db, olga, bakery, "пусто", NOW)
        assert refused.value.facts["names"] == "«Касса пекарни»"

    await ask(story)


async def test_who_comes_back_after_leaving_a_part_has_one_account_and_two_stays(ask):
    def story(db, coop):
        bakery = part(db, "Пекарня", 1, coop.anna)
        units.speak_in(db, member(db, coop.anna), bakery, NOW)
        left = unit_leaving.leave(db, member(db, coop.anna), bakery, NOW)
        assert [one.id for one in left] == [bakery]
        assert member(db, coop.anna).unit.id == 1
        later = NOW + timedelta(days=3)
        belonging.enter(db, coop.anna, kept.get(db, bakery), later)
        assert len(memberships.stays(db, bakery, coop.anna)) == 2
        assert member(db, coop.anna).unit.id == 1

    await ask(story)


async def test_what_the_head_chose_holds_until_the_operators_settings_change(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        unit_changes.choose(db, olga, 1, Setting.ZONE, "Asia/Omsk", NOW)
        founding.found(db, "Прогресс", "Europe/Moscow", "ru", NOW)
        assert kept.get(db, 1).time_zone == "Asia/Omsk"
        founding.found(db, "Прогресс", "Europe/Samara", "ru", NOW)
        assert kept.get(db, 1).time_zone == "Europe/Samara"

    await ask(story)


async def test_an_owners_code_is_for_the_whole_cooperative_wherever_one_speaks(ask):
    def story(db, coop):
        bakery = part(db, "Пекарня", coordinator=coop.anna)
        units.speak_in(db, member(db, coop.anna), bakery, NOW)
        code = founding.owner_code(db, NOW)
        assert founding.take_office(db, member(db, coop.anna), code, NOW)
        assert Role.COORDINATOR in people.roles(db, 1, coop.anna, NOW)

    await ask(story)

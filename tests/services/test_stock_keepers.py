"""Whose stock it is: a store's keeper's, every keeper's of the unit, a part's."""

import pytest

from domain.amounts import NotAnAmount
from domain.measures import Measure
from domain.people import Role, Standing
from services import stock_cards, stock_hearing
from services.rights import NotAllowed
from storage import memberships, people, stores
from tests import pantry
from tests.beginnings import add_unit
from tests.services.asked import apples, keeper
from tests.services.cooperative import NOW, member
from tests.services.stocked import comes


async def test_who_keeps_a_store_keeps_its_items_and_no_others(ask):
    def story(db, coop):
        own = stores.add(db, 1, "Подвал", "", coop.anna, NOW)
        honey = pantry.item(db, "Мёд", NOW, 1, store_id=own, low=2)
        item, anna = apples(db, stock=9), member(db, coop.anna)
        listed = stock_cards.listing(db, anna, 0, 6, NOW)
        assert [(one.item.name, one.is_low) for one in listed.kept] == [("Мёд", True)]
        assert stock_cards.search(db, anna, "яблоки", 6, NOW) == []
        assert comes(db, coop.anna, honey, 1).free == 2
        with pytest.raises(NotAllowed):
            comes(db, coop.anna, item, 1)
        with pytest.raises(NotAllowed):
            comes(db, keeper(db, coop.boris).id, honey, 1)

    await ask(story)


async def test_a_part_s_stock_is_kept_by_the_part(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        flour = pantry.item(db, "Мука", NOW, 3, unit_id=bakery, measure=Measure.PACK)
        for who in (coop.anna, coop.boris):
            memberships.add_membership(db, bakery, who, Standing.MEMBER, NOW)
        people.add_role(db, bakery, coop.anna, Role.KEEPER, NOW)
        assert comes(db, coop.anna, flour, 1).free == 4
        heard = stock_hearing.hear(db, member(db, coop.anna), "мука +2 уп", NOW)
        assert heard
        assert (heard.item, heard.amount, heard.way) == (flour, 2, None)
        with pytest.raises(NotAnAmount):
            stock_hearing.hear(db, member(db, coop.anna), "мука +2 кг", NOW)
        with pytest.raises(NotAllowed):
            comes(db, keeper(db, coop.boris).id, flour, 1)

    await ask(story)

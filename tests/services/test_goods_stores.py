"""Stores: who keeps them, and when they may be closed."""

import pytest

from domain.goods import GoodsName, NoSuchStore, StoreInUse, StoreNameTaken
from domain.items import ItemState
from domain.people import Role
from services import store_cards, store_settings
from services.rights import NotAllowed
from storage import items, stores
from tests import pantry
from tests.beginnings import add_unit, belong
from tests.services.asked import keeper, told
from tests.services.cooperative import JOINED, NOW, member


async def test_a_keeper_is_a_member_of_the_unit_and_is_told(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        belong(db, bakery, coop.olga, JOINED, NOW, Role.COORDINATOR)
        olga, one = member(db, coop.olga), pantry.store(db, NOW, bakery)
        with pytest.raises(NotAllowed):
            store_settings.entrust(db, olga, one, coop.anna, NOW)
        belong(db, bakery, coop.anna, JOINED, NOW)
        assert store_settings.entrust(db, olga, one, coop.anna, NOW).keeper_id == coop.anna
        store_settings.entrust(db, olga, one, coop.anna, NOW)
        assert told(db, coop.anna) == ["store-keeper"]
        assert store_settings.entrust(db, olga, one, 0, NOW).keeper_id is None

    await ask(story)


async def test_keepers_by_role_are_offered_first_and_anybody_is_found(ask):
    def story(db, coop):
        keeper(db, coop.boris)
        olga, one = member(db, coop.olga), pantry.store(db, NOW)
        assert store_cards.may_keep(db, olga, one, NOW) == {coop.boris: "Борис"}
        assert store_cards.search(db, olga, one, "анна", NOW) == {coop.anna: "Анна"}

    await ask(story)


async def test_a_store_closes_when_its_items_are_gone_and_opens_under_a_free_name(ask):
    def story(db, coop):
        olga, item = member(db, coop.olga), pantry.item(db, "Мёд", NOW)
        with pytest.raises(StoreInUse):
            store_settings.close(db, olga, item.store_id, NOW)
        items.change(db, item.id, state=ItemState.RETIRED)
        store_settings.close(db, olga, item.store_id, NOW)
        with pytest.raises(NoSuchStore):
            store_settings.rename(db, olga, item.store_id, "Погреб", NOW)
        store_settings.add(db, olga, 1, "кладовая", "у входа", NOW)
        with pytest.raises(StoreNameTaken):
            store_settings.reopen(db, olga, item.store_id, NOW)
        found = stores.get(db, item.store_id)
        assert found
        assert found.state == "closed"

    await ask(story)


async def test_a_name_of_nothing_is_none(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        for bad in ("", "\u202e", "…"):
            with pytest.raises(GoodsName):
                store_settings.add(db, olga, 1, bad, "во дворе", NOW)
        assert store_cards.listing(db, olga, NOW) == []

    await ask(story)

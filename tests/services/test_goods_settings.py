"""How items are set up: on a ground, with the old and the new in the journal, without nonsense."""

import json

import pytest
from sqlalchemy import select

from domain.amounts import MOST, NotAnAmount
from domain.goods import (
    GoodsGround,
    GoodsNameTaken,
    GoodsThresholds,
    ItemInUse,
    NewItem,
    NoSuchStore,
    NotAPrice,
    Setting,
)
from domain.items import ItemState, Rule, Sharing
from domain.measures import Measure
from domain.requests import Stage
from services import goods_adding, goods_retiring, goods_settings, requests_answering
from services.items import NoSuchItem
from services.photos import NotAPhoto, PhotoTooBig
from storage import items, rounds, stores
from storage.tables import journal, picture
from tests import pantry
from tests.beginnings import add_unit
from tests.services.asked import DAY, apples
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member

GROUND = "собрание 20 ноября"
PNG = b"\x89PNG\r\n\x1a\n"


def acts(db):
    """Of items, with what they were and what they became."""
    found = select(journal.c.act, journal.c.facts, journal.c.reason).where(
        journal.c.subject == "item"
    )
    return [
        (row.act, json.loads(row.facts).get("old"), json.loads(row.facts).get("new"), row.reason)
        for row in db.execute(found.order_by(journal.c.id))
    ]


async def test_each_change_is_noted_with_the_old_and_the_new(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), apples(db).id
        goods_settings.rename(db, olga, one, "Груши", NOW)
        goods_settings.set_amount(db, olga, one, Setting.LIMIT, 3, NOW)
        goods_settings.set_amount(db, olga, one, Setting.LIMIT, None, NOW)
        goods_settings.set_rule(db, olga, one, Rule.EVEN, NOW)
        goods_settings.share_by(db, olga, one, Sharing.LABOUR, 12, GROUND, NOW)
        goods_settings.set_amount(db, olga, one, Setting.ASSEMBLY, 9, NOW, GROUND)
        goods_settings.show_photo(db, olga, one, PNG, NOW)
        goods_retiring.retire(db, olga, one, NOW)
        goods_retiring.reopen(db, olga, one, NOW)
        assert acts(db) == [
            ("item.name", "Яблоки", "Груши", None),
            ("item.limit", 0, 3, None),
            ("item.limit", 3, 0, None),
            ("item.rule", "first", "even", None),
            ("item.sharing", 0, 12, GROUND),
            ("item.assembly", 0, 9, GROUND),
            ("item.photo", "no", "yes", None),
            ("item.retire", None, None, None),
            ("item.reopen", None, None, None),
        ]

    await ask(story)


async def test_what_is_as_it_was_is_not_noted(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), apples(db)
        goods_settings.rename(db, olga, one.id, "Яблоки", NOW)
        goods_settings.set_rule(db, olga, one.id, one.rule, NOW)
        goods_settings.keep_in(db, olga, one.id, one.store_id, NOW)
        goods_settings.show_photo(db, olga, one.id, None, NOW)
        goods_retiring.reopen(db, olga, one.id, NOW)
        assert acts(db) == []

    await ask(story)


async def test_nonsense_is_refused_and_changes_nothing(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), apples(db, coordinator_above=5)
        other = pantry.item(db, "Груши", NOW)
        elsewhere = pantry.store(db, NOW, add_unit(db, "Пекарня", NOW))
        closed = pantry.store(db, NOW, 1, "Погреб")
        stores.change(db, closed, state="closed")
        for amount in (0, -1, MOST + 1):
            with pytest.raises(NotAnAmount):
                goods_settings.set_amount(db, olga, one.id, Setting.LIMIT, amount, NOW)
        with pytest.raises(NotAnAmount):
            goods_settings.set_amount(db, olga, one.id, Setting.PORTION, None, NOW)
        with pytest.raises(GoodsThresholds):
            goods_settings.set_amount(db, olga, one.id, Setting.ASSEMBLY, 5, NOW, GROUND)
        with pytest.raises(GoodsGround):
            goods_settings.set_amount(db, olga, one.id, Setting.ASSEMBLY, 6, NOW)
        with pytest.raises(GoodsGround):
            goods_settings.share_by(db, olga, one.id, Sharing.NEED, None, " ", NOW)
        for price in (None, 0, -5):
            with pytest.raises(NotAPrice):
                goods_settings.share_by(db, olga, one.id, Sharing.LABOUR, price, GROUND, NOW)
        with pytest.raises(GoodsNameTaken):
            goods_settings.rename(db, olga, other.id, "яблоки", NOW)
        for store in (elsewhere, closed, 0, 2**70):
            with pytest.raises(NoSuchStore):
                goods_settings.keep_in(db, olga, one.id, store, NOW)
        assert items.get(db, one.id) == one

    await ask(story)


async def test_a_photo_that_is_none_is_not_kept(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), apples(db).id
        for content, refusal in ((PNG + bytes(20_000_000), PhotoTooBig), (b"%PDF-1.4", NotAPhoto)):
            with pytest.raises(refusal):
                goods_settings.show_photo(db, olga, one, content, NOW)
        assert db.execute(select(picture.c.id)).all() == []

    await ask(story)


async def test_a_request_keeps_the_price_of_its_day(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        one = apples(db, stock=9, sharing=Sharing.NEED, coordinator_above=1)
        asked = asks(db, coop.anna, one, 2)
        goods_settings.share_by(db, olga, one.id, Sharing.LABOUR, 600, GROUND, NOW)
        answered = requests_answering.answer(db, olga, asked.id, 2, "", NOW)
        assert (answered.stage, answered.price, answered.paid) == (Stage.READY, None, 0)

    await ask(story)


async def test_retired_only_when_nothing_needs_it(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        stocked = apples(db, stock=2)
        wanted = pantry.item(db, "Мука", NOW, coordinator_above=1)
        asks(db, coop.anna, wanted, 2)
        shared = pantry.item(db, "Молоко", NOW)
        of = {"unit_id": 1, "item_id": shared.id, "rule": shared.rule, "portion": 1}
        rounds.add(db, NOW, **of, deadline=NOW + DAY, opened_by=coop.olga)
        for one, fact in (
            (stocked, ("stock", 2)),
            (wanted, ("requests", 1)),
            (shared, ("round", "yes")),
        ):
            with pytest.raises(ItemInUse) as refused:
                goods_retiring.retire(db, olga, one.id, NOW)
            assert fact in refused.value.facts.items()
        found = items.get(db, stocked.id)
        assert found
        assert found.state is ItemState.OPEN

    await ask(story)


async def test_the_name_of_a_retired_item_is_free_till_it_is_taken(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), apples(db)
        goods_retiring.retire(db, olga, one.id, NOW)
        with pytest.raises(NoSuchItem):
            goods_settings.rename(db, olga, one.id, "Груши", NOW)
        kinds = (Measure.PIECE, Sharing.NEED, GROUND)
        new = NewItem(1, "яблоки", *kinds, store_id=one.store_id)
        goods_adding.add(db, olga, new, NOW)
        with pytest.raises(GoodsNameTaken):
            goods_adding.add(db, olga, new, NOW)
        with pytest.raises(GoodsNameTaken):
            goods_retiring.reopen(db, olga, one.id, NOW)

    await ask(story)


async def test_who_coordinates_another_unit_changes_nothing_here(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        one, olga = pantry.item(db, "Мука", NOW, unit_id=bakery), member(db, coop.olga)
        for attempt in (goods_settings.to_change, goods_retiring.retire, goods_retiring.reopen):
            with pytest.raises(NoSuchItem):
                attempt(db, olga, one.id, NOW)

    await ask(story)

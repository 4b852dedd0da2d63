"""What can be done about the catalogue and its stores, and who may: `me` is who tries."""

from domain.goods import NewItem, Setting
from domain.items import ItemState, Rule, Sharing
from domain.measures import Measure
from services import (
    goods_adding,
    goods_catalogue,
    goods_retiring,
    goods_settings,
    store_cards,
    store_settings,
)
from storage import items
from tests import pantry
from tests.services.asked import apples
from tests.services.cooperative import NOW
from tests.services.whose import IN_OFFICE, MEMBERS

GROUND = "решение собрания"
HONEY = NewItem(
    1, "Мёд", Measure.KILOGRAM, Sharing.NEED, GROUND, store_name="Погреб", store_place="под залом"
)


def one(db):
    return apples(db).id


def retired(db):
    found = one(db)
    items.change(db, found, state=ItemState.RETIRED)
    return found


def store(db):
    return pantry.store(db, NOW)


GOODS = [
    (
        "look through the common goods",
        MEMBERS,
        lambda db, s, me: goods_catalogue.catalogue(db, me, 0, 6, NOW),
    ),
    (
        "search the common goods",
        MEMBERS,
        lambda db, s, me: goods_catalogue.search(db, me, "ябл", 6, NOW),
    ),
    (
        "look at an item",
        MEMBERS,
        lambda db, s, me: goods_catalogue.card(db, me, one(db), NOW),
    ),
    (
        "look at the photo of an item",
        MEMBERS,
        lambda db, s, me: goods_catalogue.photo(db, me, one(db), NOW),
    ),
    (
        "see where one may enter items",
        MEMBERS,
        lambda db, s, me: goods_adding.places(db, me, NOW),
    ),
    (
        "see whether a name is free",
        IN_OFFICE,
        lambda db, s, me: goods_adding.check_name(db, me, 1, "Мёд", NOW),
    ),
    (
        "see where a new item may be kept",
        IN_OFFICE,
        lambda db, s, me: goods_adding.stores_of(db, me, 1, NOW),
    ),
    (
        "enter an item",
        IN_OFFICE,
        lambda db, s, me: goods_adding.add(db, me, HONEY, NOW),
    ),
    (
        "open the settings of an item",
        IN_OFFICE,
        lambda db, s, me: goods_settings.to_change(db, me, one(db), NOW),
    ),
    (
        "rename an item",
        IN_OFFICE,
        lambda db, s, me: goods_settings.rename(db, me, one(db), "Груши", NOW),
    ),
    (
        "describe an item",
        IN_OFFICE,
        lambda db, s, me: goods_settings.describe(db, me, one(db), "сладкие", NOW),
    ),
    (
        "limit an item",
        IN_OFFICE,
        lambda db, s, me: goods_settings.set_amount(db, me, one(db), Setting.LIMIT, 3, NOW),
    ),
    (
        "see whether a threshold would do",
        IN_OFFICE,
        lambda db, s, me: goods_settings.check_amount(db, me, one(db), Setting.LOW, 3, NOW),
    ),
    (
        "change an item's rule",
        IN_OFFICE,
        lambda db, s, me: goods_settings.set_rule(db, me, one(db), Rule.NEED, NOW),
    ),
    (
        "keep an item elsewhere",
        IN_OFFICE,
        lambda db, s, me: goods_settings.keep_in(db, me, one(db), store(db), NOW),
    ),
    (
        "change how an item is shared out",
        IN_OFFICE,
        lambda db, s, me: goods_settings.share_by(
            db, me, one(db), Sharing.NEED, None, GROUND, NOW
        ),
    ),
    (
        "take an item's photo away",
        IN_OFFICE,
        lambda db, s, me: goods_settings.show_photo(db, me, one(db), None, NOW),
    ),
    (
        "retire an item",
        IN_OFFICE,
        lambda db, s, me: goods_retiring.retire(db, me, one(db), NOW),
    ),
    (
        "take an item up again",
        IN_OFFICE,
        lambda db, s, me: goods_retiring.reopen(db, me, retired(db), NOW),
    ),
    (
        "begin a store",
        IN_OFFICE,
        lambda db, s, me: store_settings.add(db, me, 1, "Погреб", "под залом", NOW),
    ),
    (
        "see whether a store's name is free",
        IN_OFFICE,
        lambda db, s, me: store_settings.check_new(db, me, 1, "Погреб", NOW),
    ),
    (
        "open the settings of a store",
        IN_OFFICE,
        lambda db, s, me: store_settings.to_change(db, me, store(db), NOW),
    ),
    (
        "rename a store",
        IN_OFFICE,
        lambda db, s, me: store_settings.rename(db, me, store(db), "Погреб", NOW),
    ),
    (
        "say where a store is",
        IN_OFFICE,
        lambda db, s, me: store_settings.place(db, me, store(db), "под залом", NOW),
    ),
    (
        "entrust a store",
        IN_OFFICE,
        lambda db, s, me: store_settings.entrust(db, me, store(db), s.coop.anna, NOW),
    ),
    (
        "close a store",
        IN_OFFICE,
        lambda db, s, me: store_settings.close(db, me, store(db), NOW),
    ),
    (
        "open a store again",
        IN_OFFICE,
        lambda db, s, me: store_settings.reopen(db, me, store(db), NOW),
    ),
    (
        "look through the stores",
        IN_OFFICE,
        lambda db, s, me: store_cards.listing(db, me, NOW),
    ),
    (
        "look at a store",
        IN_OFFICE,
        lambda db, s, me: store_cards.card(db, me, store(db), NOW),
    ),
    (
        "see who might keep a store",
        IN_OFFICE,
        lambda db, s, me: store_cards.may_keep(db, me, store(db), NOW),
    ),
    (
        "search for a keeper",
        IN_OFFICE,
        lambda db, s, me: store_cards.search(db, me, store(db), "анна", NOW),
    ),
]

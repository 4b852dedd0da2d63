"""What can be done about the stock, and who may: `s` is the scene, `me` who tries."""

from domain.stock import Way
from services import (
    stock_cards,
    stock_counting,
    stock_hearing,
    stock_history,
    stock_photos,
    stock_receiving,
    stock_undoing,
    stock_writing_off,
)
from services.stock_counting import Count
from services.stock_receiving import Came
from tests.services.asked import apples
from tests.services.cooperative import NOW, member
from tests.services.stocked import PNG
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY

KEEPERS = IN_OFFICE | {"keeper"}
LOOKERS = KEEPERS | {"auditor"}


def shelf(db):
    return apples(db, stock=9).id


def came(db):
    return Came(shelf(db), 5, Way.PURCHASE, "рынок")


def olgas(db, s):
    received = stock_receiving.receive(db, member(db, s.coop.olga), came(db), NOW)
    return received.movement_id


def pictured(db, s):
    came = Came(shelf(db), 5, Way.PURCHASE, "рынок", PNG)
    return stock_receiving.receive(db, member(db, s.coop.olga), came, NOW).movement_id


STOCK = [
    (
        "look through the stock",
        LOOKERS,
        lambda db, s, me: shelf(db) and stock_cards.listing(db, me, 0, 6, NOW),
    ),
    (
        "look for some of the stock",
        LOOKERS,
        lambda db, s, me: shelf(db) and stock_cards.search(db, me, "яблоки", 6, NOW),
    ),
    (
        "look at what is kept of an item",
        LOOKERS,
        lambda db, s, me: stock_cards.card(db, me, shelf(db), NOW),
    ),
    (
        "see where an item went",
        MEMBERS,
        lambda db, s, me: stock_history.history(db, me, shelf(db), 0, 6, NOW),
    ),
    (
        "look at the photo of an invoice",
        MEMBERS,
        lambda db, s, me: stock_photos.invoice(db, me, pictured(db, s), NOW),
    ),
    (
        "say what has come",
        MEMBERS,
        lambda db, s, me: stock_hearing.hear(db, me, "яблоки +5", NOW),
    ),
    (
        "receive goods",
        KEEPERS,
        lambda db, s, me: stock_receiving.receive(db, me, came(db), NOW),
    ),
    (
        "hold a count against what is written",
        KEEPERS,
        lambda db, s, me: stock_counting.hold(db, me, shelf(db), 8, NOW),
    ),
    (
        "count goods",
        KEEPERS,
        lambda db, s, me: stock_counting.count(db, me, Count(shelf(db), 8, 9), "нет", NOW),
    ),
    (
        "ask whether so much can be written off",
        KEEPERS,
        lambda db, s, me: stock_writing_off.check_free(db, me, shelf(db), 2, NOW),
    ),
    (
        "write goods off",
        KEEPERS,
        lambda db, s, me: stock_writing_off.write_off(db, me, shelf(db), 2, "сгнили", NOW),
    ),
    (
        "take back what another received",
        NOBODY,
        lambda db, s, me: stock_undoing.undo(db, me, olgas(db, s), NOW),
    ),
]

"""Receiving, counting, writing off and taking back, as the books show it."""

import pytest

from domain.ledger import Basis, Kind
from domain.requests import Stage
from domain.stock import (
    MoreThanFree,
    NothingToTakeBack,
    StockGone,
    StockMoved,
    StockReason,
    StockTooMuch,
    StockUndone,
    Way,
)
from services import photos, requests, requests_handing, stock_history
from services.items import in_stock, reserved
from services.ledger import balance
from services.photos import NotAPhoto
from services.stock_counting import Count, count, hold
from services.stock_receiving import Came, receive
from services.stock_undoing import undo
from services.stock_writing_off import write_off
from storage import ledger
from tests import pantry
from tests.services.asked import apples, keeper, kept, told
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member
from tests.services.stocked import PNG, comes, counts


async def test_what_comes_has_a_ground_and_may_have_a_photo(ask):
    def story(db, coop):
        item = apples(db)
        boris = keeper(db, coop.boris)
        received = comes(db, coop.boris, item, 7, Way.DONATION, " соседи ", PNG)
        moved = ledger.get(db, received.movement_id)
        assert moved
        assert moved.picture_id
        assert (moved.ground.basis, moved.ground.words) == (Basis.DONATION, "соседи")
        assert photos.content(db, moved.picture_id) == PNG
        assert (received.free, received.served) == (7, 0)
        for wrong, refusal in (
            (Came(item.id, 1, Way.PURCHASE, " "), StockReason),
            (Came(item.id, 1, Way.PURCHASE, "я" * 301), StockReason),
            (Came(item.id, 0, Way.PURCHASE, "рынок"), StockTooMuch),
            (Came(item.id, 10**13, Way.PURCHASE, "рынок"), StockTooMuch),
            (Came(item.id, 1, Way.PURCHASE, "рынок", b"GIF89a"), NotAPhoto),
        ):
            with pytest.raises(refusal):
                receive(db, boris, wrong, NOW)
        assert in_stock(db, item) == 7

    await ask(story)


async def test_the_queue_is_served_in_order_as_far_as_it_goes(ask):
    def story(db, coop):
        item = apples(db)
        first, second = asks(db, coop.anna, item, 2), asks(db, coop.boris, item, 2)
        assert comes(db, coop.olga, item, 3).served == 1
        assert [kept(db, one).stage for one in (first, second)] == [Stage.READY, Stage.QUEUE]
        assert "request-ready" in told(db, coop.anna)
        assert comes(db, coop.olga, item, 1).served == 1
        assert (in_stock(db, item), reserved(db, item)) == (0, 4)

    await ask(story)


async def test_a_count_lower_than_what_is_set_aside_frees_the_youngest_and_tells_them(ask):
    def story(db, coop):
        item = apples(db, stock=6)
        anna, boris = asks(db, coop.anna, item, 3), asks(db, coop.boris, item, 2)
        olga = member(db, coop.olga)
        assert hold(db, olga, item.id, 4, NOW).freed == 1
        counted = counts(db, coop.olga, item, 4)
        assert (counted.held.difference, counted.served) == (-2, 0)
        assert [kept(db, one).stage for one in (anna, boris)] == [Stage.READY, Stage.QUEUE]
        assert (in_stock(db, item), reserved(db, item)) == (1, 3)
        assert "request-missing" in told(db, coop.boris)
        counts(db, coop.olga, item, 0)
        assert [kept(db, one).stage for one in (anna, boris)] == [Stage.QUEUE, Stage.QUEUE]
        assert balance(db, item.place(Kind.WRITTEN_OFF)) == 6
        assert counts(db, coop.olga, item, 5, "").served == 2

    await ask(story)


async def test_nothing_is_written_but_what_was_confirmed(ask):
    def story(db, coop):
        item, olga = apples(db, stock=6), member(db, coop.olga)
        pantry.bring(db, item, 2, NOW)
        with pytest.raises(StockMoved) as moved:
            count(db, olga, Count(item.id, 5, 6), "не нашлось", NOW)
        assert moved.value.facts["written"] == 8
        with pytest.raises(StockReason):
            count(db, olga, Count(item.id, 5, 8), " ", NOW)
        asks(db, coop.anna, item, 3)
        assert counts(db, coop.olga, item, 8, "").movement_id is None

    await ask(story)


async def test_only_what_is_free_is_written_off(ask):
    def story(db, coop):
        item, olga = apples(db, stock=5), member(db, coop.olga)
        asks(db, coop.anna, item, 2)
        with pytest.raises(MoreThanFree):
            write_off(db, olga, item.id, 4, "сгнили", NOW)
        with pytest.raises(StockReason):
            write_off(db, olga, item.id, 3, "", NOW)
        assert write_off(db, olga, item.id, 3, "сгнили", NOW).free == 0
        assert reserved(db, item) == 2

    await ask(story)


async def test_one_s_own_is_taken_back_once_while_it_is_there(ask):
    def story(db, coop):
        item, olga = apples(db), member(db, coop.olga)
        boris = keeper(db, coop.boris)
        received = comes(db, coop.boris, item, 5)
        with pytest.raises(NothingToTakeBack):
            undo(db, olga, received.movement_id, NOW)
        one = asks(db, coop.anna, item, 1)
        with pytest.raises(StockGone):
            undo(db, boris, received.movement_id, NOW)
        requests.withdraw(db, member(db, coop.anna), one.id, NOW)
        assert undo(db, boris, received.movement_id, NOW).free == 0
        with pytest.raises(StockUndone):
            undo(db, boris, received.movement_id, NOW)
        for wrong in (0, 10**15, ledger.history(db, [item.place(Kind.STOCK)], 0, 1)[0].id):
            with pytest.raises(NothingToTakeBack):
                undo(db, boris, wrong, NOW)

    await ask(story)


async def test_what_a_write_off_taken_back_returns_goes_to_who_waits(ask):
    def story(db, coop):
        item, olga = apples(db, stock=2), member(db, coop.olga)
        off = write_off(db, olga, item.id, 2, "сгнили", NOW)
        one = asks(db, coop.anna, item, 2)
        assert undo(db, olga, off.movement_id, NOW).served == 1
        assert kept(db, one).stage is Stage.READY
        requests_handing.hand_over(db, olga, one.id, NOW)
        shown = stock_history.history(db, olga, item.id, 0, 20, NOW)
        assert [(one.moved.kind.value, one.author, one.whose) for one in shown.told] == [
            ("hand-over", "Ольга", "Анна"),
            ("reserve", "", "Анна"),
            ("reversal", "Ольга", ""),
            ("write-off", "Ольга", ""),
            ("purchase", "", ""),
        ]

    await ask(story)

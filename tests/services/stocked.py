"""Goods that come and are counted, for tests of services."""

from domain.stock import Way
from services.stock_counting import Count, count, hold
from services.stock_receiving import Came, receive
from tests.services.cooperative import NOW, member

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


def comes(db, who, item, amount, way=Way.PURCHASE, ground="рынок", photo=None):
    came = Came(item.id, amount, way, ground, photo)
    return receive(db, member(db, who), came, NOW)


def counts(db, who, item, counted, reason="не нашлось"):
    held = hold(db, member(db, who), item.id, counted, NOW)
    return count(db, member(db, who), Count(item.id, counted, held.written), reason, NOW)

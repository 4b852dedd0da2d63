"""Goods asked for in the small cooperative, for tests of services."""

from datetime import timedelta

from domain.people import Role
from services import goods_asking, requests
from services.requests import Wanted
from storage import outbox, people
from storage import requests as kept_requests
from tests import pantry
from tests.services.cooperative import NOW, member

DAY = timedelta(days=1)


def apples(db, stock=0, **more):
    return pantry.item(db, "Яблоки", NOW, stock=stock, **more)


def ask(db, who, item, amount, now=NOW, **more):
    return requests.ask(db, member(db, who), Wanted(item.id, amount), now, **more)


def place(db, who, *wanted):
    return goods_asking.place(db, member(db, who), [Wanted(*one) for one in wanted], NOW)


def kept(db, one):
    found = kept_requests.get(db, one.id)
    assert found
    return found


def keeper(db, who):
    people.add_role(db, 1, who, Role.KEEPER, NOW)
    return member(db, who)


def told(db, who, now=NOW):
    """Kinds of letters that wait for somebody."""
    return [one.kind for one in outbox.claim(db, now, 200) if one.member_id == who]

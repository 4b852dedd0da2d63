"""Rounds for tests: an item that many wish for, what each has of it in the end."""

from datetime import timedelta

from sqlalchemy import select

from domain.items import Rule
from domain.measures import Measure
from domain.requests import Stage
from services import requests_handing, rounds, rounds_wishes
from services.items import in_stock, reserved
from services.rounds_sharing import close_rounds
from storage import ledger_proof, sharings
from storage import rounds as kept
from storage.sharings import HANDED, SET_ASIDE
from storage.tables import outbox as letters
from tests import pantry
from tests.services.cooperative import NOW, member

A_DAY = timedelta(days=1)
DEADLINE = NOW + A_DAY


def milk(db, stock=0, rule=Rule.FIRST, **values):
    return pantry.item(db, "Молоко", NOW, stock, rule=rule, measure=Measure.PIECE, **values)


def begin(db, olga, item, expected=None, deadline=DEADLINE):
    what = rounds.Opening(item.id, expected, deadline)
    return rounds.open_round(db, member(db, olga), what, NOW)


def wish(db, who, one, firm, extra=0, after=0):
    at = NOW + timedelta(minutes=after)
    return rounds_wishes.wish(db, member(db, who), one.id, firm, extra, at)


def close(db, now=DEADLINE):
    while close_rounds(db, now):
        pass


def has(db, of, *who):
    """What each has of the round, set aside or handed over."""
    held = sharings.held(db, of.item_id, of.id)
    live = [each for each in held if each.stage in LIVE]
    return [sum(each.granted for each in live if each.member_id == one) for one in who]


LIVE = (*SET_ASIDE, *HANDED)


def state(db, one):
    found = kept.get(db, one.id)
    assert found is not None
    return found.state.value


def hand_over(db, olga, one, who):
    for each in sharings.held(db, one.item_id, one.id):
        if each.member_id == who and each.stage is Stage.READY:
            requests_handing.hand_over(db, member(db, olga), each.id, DEADLINE)


def three(db, coop, stock=0, expected=None, **values):
    """Anna 3 (+2), Boris 1 (+3), Olga 1, in this order."""
    what = milk(db, stock, **values)
    one = begin(db, coop.olga, what, expected)
    wish(db, coop.anna, one, 3, 2, after=1)
    wish(db, coop.boris, one, 1, 3, after=2)
    wish(db, coop.olga, one, 1, after=3)
    return what, one, (coop.anna, coop.boris, coop.olga)


def told(db, kind):
    return list(db.execute(select(letters.c.member_id).where(letters.c.kind == kind)).scalars())


def proven(db, what):
    """The books hold: nothing is unbalanced, and what is reserved are the round's requests."""
    assert ledger_proof.unbalanced(db) == []
    assert ledger_proof.untrue(db) == []
    return in_stock(db, what), reserved(db, what)


def lines_of(db, one):
    """Of the calculation that holds."""
    latest = sharings.latest(db, one.id)
    assert latest is not None
    return sharings.lines(db, latest)

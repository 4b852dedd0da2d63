"""What must hold of the stock after anything that is done to it, reckoned from the requests."""

from domain.ledger import Kind
from domain.requests import Stage
from services.labour_credit import place
from services.ledger import balance
from storage import ledger_proof
from storage import requests as kept

HANDED = (Stage.GIVEN, Stage.DONE)
PAID_FOR = (Stage.QUEUE, Stage.READY, *HANDED)
INSIDE = (Kind.STOCK, Kind.RESERVED, Kind.GIVEN, Kind.WRITTEN_OFF)


def check(life) -> None:
    """The sum is zero, nothing is negative, each piece is somewhere exactly once."""
    assert ledger_proof.unbalanced(life.db) == []
    assert ledger_proof.untrue(life.db) == []
    asked = [one for number in life.asked if (one := kept.get(life.db, number))]
    assert len(asked) == len(life.asked)
    for item in life.items:
        _check_item(life, item, [one for one in asked if one.item_id == item.id])
    for who in life.people:
        granted = [one for one in asked if one.member_id == who and one.stage in PAID_FOR]
        paid = sum((one.price or 0) * one.amount for one in granted)
        assert balance(life.db, place(life.db, who, Kind.SPENT)) == paid


def _check_item(life, item, asked) -> None:
    held = {kind: balance(life.db, item.place(kind)) for kind in Kind}
    assert min(held[kind] for kind in INSIDE) >= 0
    assert sum(held[kind] for kind in INSIDE) == -held[Kind.OUTSIDE]
    assert held[Kind.RESERVED] == _sum(asked, Stage.READY)
    assert held[Kind.GIVEN] == _sum(asked, *HANDED)
    on_shelf_or_given = held[Kind.STOCK] + held[Kind.RESERVED] + held[Kind.GIVEN]
    assert on_shelf_or_given == life.inside.get(item.id, 0)
    queue = kept.queue(life.db, item.id)
    assert not queue or queue[0].amount > held[Kind.STOCK], "somebody waits for what is there"


def _sum(asked, *stages) -> int:
    return sum(one.amount for one in asked if one.stage in stages)

"""The one way in which goods, money and labour move: grounded, balanced, never below zero."""

from datetime import datetime

from domain.errors import Refusal
from domain.ledger import Basis, Ground, Kind, Moved, Movement, Place
from storage import ledger
from storage.database import Connection

__all__ = ["Moved", "NotEnough", "balance", "move", "reverse"]


class NotEnough(Refusal):
    """Facts: `have`, `wanted`, in the asset's smallest part, and `asset`."""

    message_id = "refusal-not-enough"


class NothingMoves(ValueError):
    """A movement of nothing, or without a ground: a mistake of ours, never a member's."""


def balance(db: Connection, place: Place) -> int:
    """In the asset's smallest part: grams, pieces, kopecks, minutes."""
    return ledger.balance(db, place)


def move(
    db: Connection,
    source: Place,
    destination: Place,
    amount: int,
    kind: Movement,
    ground: Ground,
    author_id: int | None,
    now: datetime,
    picture_id: int | None = None,
) -> int:
    """The movement's number; NotEnough where the source holds less.

    Without an author where the clock did it. The database refuses a movement between two assets,
    of nothing, without a ground (the cooperative's rules, common funds).
    """
    if amount <= 0 or not (ground.id is not None or ground.words):
        raise NothingMoves
    _require(db, source, amount)
    return ledger.post(db, source, destination, amount, kind, ground, author_id, now, picture_id)


def reverse(db: Connection, moved: Moved, words: str, author_id: int | None, now: datetime) -> int:
    """The opposite movement, once; NotEnough where what came has gone on meanwhile."""
    _require(db, moved.destination, moved.amount)
    ground = Ground(Basis.MOVEMENT, moved.id, words)
    ends = (moved.destination, moved.source, moved.amount)
    return ledger.post(db, *ends, Movement.REVERSAL, ground, author_id, now, reverses_id=moved.id)


def _require(db: Connection, source: Place, amount: int) -> None:
    have = ledger.balance(db, source)
    if source.kind is not Kind.OUTSIDE and have < amount:
        raise NotEnough(asset=source.asset, have=have, wanted=amount)

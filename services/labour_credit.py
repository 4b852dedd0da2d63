"""Labour credit: confirmed minutes not yet spent. Spending never lowers the balance of the norm.

A member's credit is one for the whole cooperative. It is brought up to date when it is needed;
work that was taken back after it was spent is made up for by the next work, credit never falls
below zero (the cooperative's rules, common funds).
"""

from datetime import datetime

from domain.ledger import LABOUR, Basis, Ground, Kind, Movement, Place
from services.ledger import move
from storage import earned, ledger, units
from storage.database import Connection


def available(db: Connection, member_id: int) -> int:
    """Minutes that the member can spend now."""
    return earned.unspent(db, [member_id]).get(member_id, 0)


def place(db: Connection, member_id: int, kind: Kind) -> Place:
    """Where credit of a member is; of nobody where all of it comes from."""
    root = units.root(db)
    assert root is not None
    return Place(root.id, LABOUR, kind, member_id)


def pay(
    db: Connection,
    member_id: int,
    minutes: int,
    ground: Ground,
    author_id: int | None,
    now: datetime,
) -> None:
    """NotEnough where the member has less credit."""
    _bring_up_to_date(db, member_id, now)
    ends = (place(db, member_id, Kind.CREDIT), place(db, member_id, Kind.SPENT))
    move(db, *ends, minutes, Movement.PAY, ground, author_id, now)


def give_back(
    db: Connection,
    member_id: int,
    minutes: int,
    ground: Ground,
    author_id: int | None,
    now: datetime,
) -> None:
    """What was paid for something that was not received."""
    ends = (place(db, member_id, Kind.SPENT), place(db, member_id, Kind.CREDIT))
    move(db, *ends, minutes, Movement.REFUND, ground, author_id, now)


def _bring_up_to_date(db: Connection, member_id: int, now: datetime) -> None:
    """Credit what was worked since, take back what was corrected, as far as it is there."""
    credit = place(db, member_id, Kind.CREDIT)
    held = ledger.balance(db, credit)
    known = held + ledger.balance(db, place(db, member_id, Kind.SPENT))
    change = earned.minutes(db, member_id) - known
    ground = Ground(Basis.ENTRY, earned.last_entry(db, member_id))
    work = place(db, 0, Kind.OUTSIDE)
    if change > 0:
        move(db, work, credit, change, Movement.WORK, ground, None, now)
    elif less := min(held, -change):
        move(db, credit, work, less, Movement.WORK, ground, None, now)

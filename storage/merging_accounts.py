"""Labour accounts of two members become those of one: their lines move, their sums are added."""

from typing import Any

from sqlalchemy import exists, func, select, update

from domain.accounts import LineKind, Tally
from domain.reckoning import LabourAccount
from storage import labour_accounts
from storage.database import Connection
from storage.tables import labour_account, labour_line


def units_of(db: Connection, member_id: int) -> list[int]:
    """In which the member has accounts."""
    found = select(labour_account.c.unit_id).where(labour_account.c.member_id == member_id)
    return sorted(db.execute(found.distinct()).scalars())


def newest_line(db: Connection) -> int:
    return int(db.execute(select(func.coalesce(func.max(labour_line.c.id), 0))).scalar_one())


def move_lines(db: Connection, unit_id: int, kept: int, gone: int, reason: str, by: int) -> None:
    """As they are; a second charge for a cycle becomes a correction of the first one."""
    of_gone = (labour_line.c.member_id == gone, labour_line.c.unit_id == unit_id)
    first = labour_line.alias("first")
    is_second = exists(
        select(first.c.id).where(
            first.c.member_id == kept,
            first.c.unit_id == unit_id,
            first.c.labour == labour_line.c.labour,
            first.c.cycle_first == labour_line.c.cycle_first,
            first.c.kind == LineKind.CHARGE,
        )
    )
    correction = {"kind": LineKind.CORRECTION, "reason": reason, "author_id": by}
    is_charge = labour_line.c.kind == LineKind.CHARGE
    db.execute(update(labour_line).where(*of_gone, is_charge, is_second).values(correction))
    db.execute(update(labour_line).where(*of_gone).values(member_id=kept))


def add_up(db: Connection, unit_id: int, kept: int, gone: int) -> None:
    """The kept member's accounts hold both; no cycle runs in them until they are reckoned anew."""
    labour_accounts.open_both(db, unit_id, kept)
    own = labour_accounts.of_member(db, unit_id, kept)
    for labour, other in labour_accounts.of_member(db, unit_id, gone).items():
        one = own[labour].tally
        both = Tally(one.balance + other.tally.balance, one.savings + other.tally.savings)
        labour_accounts.keep(db, _idle(unit_id, kept, labour, both))
        labour_accounts.keep(db, _idle(unit_id, gone, labour, Tally()))


def _idle(unit_id: int, member_id: int, labour: Any, tally: Tally) -> LabourAccount:
    return LabourAccount(unit_id, member_id, labour, tally, first=None, last=None, due=0)


def sign(db: Connection, member_id: int, after: int, reason: str, by: int) -> None:
    """Why and by whom the member's lines were posted that came after a line."""
    new = (labour_line.c.member_id == member_id, labour_line.c.id > after)
    unsigned = labour_line.c.reason.is_(None)
    values = {"reason": reason, "author_id": by}
    db.execute(update(labour_line).where(*new, unsigned).values(values))

"""One-time codes, of which only a digest is kept, and wrong guesses at them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from domain.codes import Purpose, digest, purpose_of, read_code
from domain.people import Account, Network
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import one_time_code as code
from storage.tables import wrong_guess as guess


@dataclass(frozen=True, slots=True)
class Code:
    id: int
    purpose: Purpose
    unit_id: int | None
    member_id: int | None
    uses_left: int
    expires_at: datetime
    claimed_by: Account | None


def add(
    db: Connection,
    text: str,
    now: datetime,
    lasts: timedelta,
    unit_id: int | None = None,
    member_id: int | None = None,
    uses: int = 1,
) -> None:
    values = {
        "purpose": purpose_of(text),
        "digest": digest(text),
        "unit_id": unit_id,
        "member_id": member_id,
        "uses_left": uses,
        "created_at": now,
        "expires_at": now + lasts,
    }
    db.execute(insert(code), values)


def find(db: Connection, text: str, now: datetime) -> Code | None:
    """The code where it can still be used."""
    if read_code(text) != text:
        return None
    usable = (code.c.digest == digest(text), code.c.uses_left > 0, code.c.expires_at > now)
    row = db.execute(select(code).where(*usable)).one_or_none()
    return _code(row) if row else None


def get(db: Connection, code_id: int) -> Code | None:
    if not may_exist(code_id):
        return None
    row = db.execute(select(code).where(code.c.id == code_id)).one_or_none()
    return _code(row) if row else None


def use(db: Connection, text: str, now: datetime, *purposes: Purpose) -> Code | None:
    """Take one use away; None where none is left, its time is over, or it is for other things."""
    found = find(db, text, now)
    if found is None or found.purpose not in purposes or not _take(db, found.id, now):
        return None
    return found


def claim(db: Connection, code_id: int, by: Account, now: datetime, until: datetime) -> bool:
    """A second account waits at the code for its maker's yes; False where another was quicker."""
    return _take(
        db, code_id, now, network=by.network, external_id=by.external_id, expires_at=until
    )


def _take(db: Connection, code_id: int, now: datetime, **values: Any) -> bool:
    usable = (code.c.id == code_id, code.c.uses_left > 0, code.c.expires_at > now)
    taken = update(code).where(*usable).values(uses_left=code.c.uses_left - 1, **values)
    return db.execute(taken).rowcount == 1


def forget(db: Connection, code_id: int) -> bool:
    return db.execute(delete(code).where(code.c.id == code_id)).rowcount == 1


def forget_all(db: Connection, purpose: Purpose, member_id: int | None = None) -> None:
    """Void every code of a purpose, or a member's alone."""
    old = delete(code).where(code.c.purpose == purpose)
    db.execute(old if member_id is None else old.where(code.c.member_id == member_id))


def forget_expired(db: Connection, now: datetime) -> None:
    db.execute(delete(code).where(code.c.expires_at <= now))


def count_guesses(db: Connection, who: Account) -> tuple[int, datetime | None]:
    """How many wrong guesses are remembered, and when the last one was."""
    found = select(func.count(), func.max(guess.c.guessed_at)).where(*_by(who))
    number, last = db.execute(found).one()
    return int(number), last


def note_guess(db: Connection, who: Account, now: datetime, remember: timedelta) -> None:
    db.execute(delete(guess).where(*_by(who), guess.c.guessed_at <= now - remember))
    values = {"network": who.network, "external_id": who.external_id, "guessed_at": now}
    db.execute(insert(guess), values)


def forget_guesses(db: Connection, before: datetime) -> None:
    db.execute(delete(guess).where(guess.c.guessed_at <= before))


def _by(who: Account) -> tuple[Any, ...]:
    return guess.c.network == who.network, guess.c.external_id == who.external_id


def _code(row: Any) -> Code:
    claimed = Account(Network(row.network), row.external_id) if row.network else None
    return Code(
        id=row.id,
        purpose=Purpose(row.purpose),
        unit_id=row.unit_id,
        member_id=row.member_id,
        uses_left=row.uses_left,
        expires_at=row.expires_at,
        claimed_by=claimed,
    )

"""What belongs to a member once: settings, a running timer, the end of a trial."""

from datetime import date

from sqlalchemy import select, update

from storage.cards import probation_until
from storage.database import Connection
from storage.tables import member, timer

# None where the member has not chosen.
CHOSEN = ("language", "time_zone", "reminder_hour", "digest_hour", "unit_id")


def fill_in(db: Connection, kept: int, gone: int, *besides: str) -> None:
    """From the other's, where the kept member has none; and those that are named besides."""
    of = {
        one: db.execute(select(member).where(member.c.id == one)).mappings().one()
        for one in (kept, gone)
    }
    values = {name: of[gone][name] for name in CHOSEN if of[kept][name] is None}
    values |= {name: of[gone][name] for name in besides}
    if values:
        db.execute(update(member).where(member.c.id == kept).values(values))


def move_timer(db: Connection, kept: int, gone: int) -> None:
    db.execute(update(timer).where(timer.c.member_id == gone).values(member_id=kept))


def on_trial_until(db: Connection, unit_id: int, member_id: int) -> date | None:
    return probation_until(db, unit_id, member_id)

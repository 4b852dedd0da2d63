"""A table that only tests have: hours on two sides of a tally."""

import threading

from sqlalchemy import Column, Integer, MetaData, String, Table, func, insert, select, update

from storage.database import Connection

metadata = MetaData()
tally = Table(
    "tally",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("who", String(20), nullable=False),
    Column("minutes", Integer, nullable=False),
)


def make(db: Connection) -> None:
    metadata.create_all(db)


def add(db: Connection, who: str, minutes: int = 1) -> int:
    new = insert(tally).values(who=who, minutes=minutes).returning(tally.c.id)
    return int(db.execute(new).scalar_one())


def read_modify_write(db: Connection, who: str) -> None:
    """As careless as a service may be: reads, reckons, writes back."""
    before = db.execute(select(tally.c.minutes).where(tally.c.who == who)).scalar_one()
    db.execute(update(tally).where(tally.c.who == who).values(minutes=before + 1))


def add_unless_total(db: Connection, limit: int) -> bool:
    """The day has room only while the sum of all rows is below the limit."""
    if total(db) >= limit:
        return False
    add(db, "someone")
    return True


def add_and_fail(db: Connection, who: str) -> None:
    add(db, who)
    raise LookupError(who)


def total(db: Connection) -> int:
    return int(db.execute(select(func.coalesce(func.sum(tally.c.minutes), 0))).scalar_one())


def names(db: Connection) -> list[str]:
    return list(db.execute(select(tally.c.who).order_by(tally.c.id)).scalars())


class Held:
    """A transaction that stands still in its thread until it is let go."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()

    def __call__(self, db: Connection) -> None:
        self.begun.set()
        assert self.go.wait(20)

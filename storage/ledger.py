"""Holdings and movements. The database keeps the balances and refuses what would break them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, insert, or_, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from domain.ledger import Basis, Ground, Kind, Moved, Movement, Place
from storage.database import Connection
from storage.ids import may_exist
from storage.tables import holding, movement

source, destination = holding.alias("source"), holding.alias("destination")
_ADD = insert(movement).returning(movement.c.id)


def balance(db: Connection, place: Place) -> int:
    """0 for a place where nothing ever was."""
    found = select(holding.c.balance).where(_is(place))
    return db.execute(found).scalar_one_or_none() or 0


def post(
    db: Connection,
    give: Place,
    take: Place,
    amount: int,
    kind: Movement,
    ground: Ground,
    author_id: int | None,
    now: datetime,
    picture_id: int | None = None,
    reverses_id: int | None = None,
) -> int:
    """The movement's number. The database raises where more is given than is there."""
    values = {
        "unit_id": give.unit_id,
        "asset": give.asset,
        "source_id": _opened(db, give),
        "destination_id": _opened(db, take),
        "amount": amount,
        "kind": kind,
        "ground": ground.basis,
        "ground_id": ground.id,
        "words": ground.words or None,
        "author_id": author_id,
        "picture_id": picture_id,
        "reverses_id": reverses_id,
        "created_at": now,
    }
    return int(db.execute(_ADD, values).scalar_one())


def _opened(db: Connection, place: Place) -> int:
    """The holding's number; one that nothing was in yet is opened."""
    found = select(holding.c.id).where(_is(place))
    known = db.execute(found).scalar_one_or_none()
    if known is None:
        upsert = sqlite_insert if db.dialect.name == "sqlite" else postgres_insert
        db.execute(upsert(holding).values(**_columns(place)).on_conflict_do_nothing())
        known = db.execute(found).scalar_one()
    return int(known)


def _columns(place: Place) -> dict[str, Any]:
    return {
        "unit_id": place.unit_id,
        "asset": place.asset,
        "kind": place.kind,
        "owner": place.owner,
    }


def _is(place: Place) -> ColumnElement[bool]:
    return and_(*(holding.c[name] == value for name, value in _columns(place).items()))


def _movements() -> Select[Any]:
    columns: list[Any] = [movement]
    for end in (source, destination):
        columns += [end.c[name].label(f"{end.name}_{name}") for name in ("unit_id", "kind")]
        columns += [end.c.owner.label(f"{end.name}_owner")]
    return (
        select(*columns)
        .join(source, source.c.id == movement.c.source_id)
        .join(destination, destination.c.id == movement.c.destination_id)
    )


def get(db: Connection, movement_id: int) -> Moved | None:
    if not may_exist(movement_id):
        return None
    row = db.execute(_movements().where(movement.c.id == movement_id)).one_or_none()
    return _moved(row) if row else None


def history(db: Connection, places: list[Place], first: int, most: int) -> list[Moved]:
    """What went into these places or out of them, the newest first."""
    found = _movements().where(_touches(places)).order_by(movement.c.id.desc())
    return [_moved(row) for row in db.execute(found.offset(first).limit(most))]


def count(db: Connection, places: list[Place]) -> int:
    found = select(func.count()).select_from(movement).where(_touches(places))
    return int(db.execute(found).scalar_one())


def on_ground(db: Connection, basis: Basis, ground_id: int) -> list[Moved]:
    """All that rests on one request, round and the like, in order."""
    at = (movement.c.ground == basis, movement.c.ground_id == ground_id)
    return [_moved(row) for row in db.execute(_movements().where(*at).order_by(movement.c.id))]


def is_reversed(db: Connection, movement_id: int) -> bool:
    found = select(movement.c.id).where(movement.c.reverses_id == movement_id)
    return db.execute(found).first() is not None


def _touches(places: list[Place]) -> ColumnElement[bool]:
    theirs = select(holding.c.id).where(or_(*(_is(place) for place in places)))
    return or_(movement.c.source_id.in_(theirs), movement.c.destination_id.in_(theirs))


def _moved(row: Row[Any]) -> Moved:
    return Moved(
        id=row.id,
        unit_id=row.unit_id,
        source=Place(row.source_unit_id, row.asset, Kind(row.source_kind), row.source_owner),
        destination=Place(
            row.destination_unit_id,
            row.asset,
            Kind(row.destination_kind),
            row.destination_owner,
        ),
        amount=row.amount,
        kind=Movement(row.kind),
        ground=Ground(Basis(row.ground), row.ground_id, row.words or ""),
        author_id=row.author_id,
        picture_id=row.picture_id,
        reverses_id=row.reverses_id,
        at=row.created_at,
    )

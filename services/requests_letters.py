"""Letters about requests: to who asked, to who answers, to who hands over.

Of a reason nothing is said in them: it may be confidential.
"""

from datetime import datetime
from typing import Any

from domain.items import Item
from domain.people import Role
from domain.requests import KEPT, Request
from services.in_charge import in_charge
from storage import outbox, people, stores, units
from storage.database import Connection


def ready(db: Connection, item: Item, one: Request, now: datetime) -> None:
    """To the member, where to fetch it; to the keepers, who will come."""
    until = units.get(db, one.unit_id).today(now + KEPT)
    where = stores.get(db, item.store_id)
    place = ", ".join(filter(None, (where.name, where.place))) if where else ""
    facts = _facts(item, one) | {"until": until, "place": place}
    _put(db, "request-ready", one, one.member_id, now, **facts)
    to_keepers(db, item, one, now)


def to_keepers(db: Connection, item: Item, one: Request, now: datetime) -> None:
    for keeper in keepers(db, item, now):
        if keeper != one.member_id:
            _put(db, "request-to-give", one, keeper, now, **_named(db, item, one))


def missing(db: Connection, item: Item, one: Request, now: datetime) -> None:
    _put(db, "request-missing", one, one.member_id, now, **_facts(item, one))


def asked(db: Connection, item: Item, one: Request, now: datetime) -> None:
    facts = _named(db, item, one) | {"stage": one.stage}
    for reader in others_in_charge(db, one, now):
        _put(db, "request-asked", one, reader, now, **facts)


def answered(db: Connection, item: Item, one: Request, by: str, now: datetime) -> None:
    facts = _facts(item, one) | {"asked": one.asked, "state": one.state, "stage": one.stage}
    said = {"words": one.answer or "", "said": "yes" if one.answer else "no", "by": by}
    _put(db, "request-answered", one, one.member_id, now, **facts, **said)


def given(db: Connection, item: Item, one: Request, by: str, now: datetime) -> None:
    _put(db, "request-given", one, one.member_id, now, **_facts(item, one), by=by)


def not_received(db: Connection, item: Item, one: Request, now: datetime) -> None:
    """To who says they handed it over, and to coordinators."""
    for reader in {*in_charge(db, units.get(db, one.unit_id), now), one.given_by}:
        if reader and reader != one.member_id:
            _put(db, "request-not-received", one, reader, now, **_named(db, item, one))


def tomorrow(db: Connection, item: Item, one: Request, now: datetime) -> None:
    until = units.get(db, one.unit_id).today(one.kept_until or now)
    facts = _facts(item, one) | {"until": until}
    cause = f"request:{one.id}:{one.ready_at}"
    outbox.put(db, "request-tomorrow", cause, one.member_id, now, outbox.REMINDER, **facts)


def lapsed(db: Connection, item: Item, one: Request, now: datetime) -> None:
    facts = _facts(item, one) | {"paid": one.paid}
    _put(db, "request-lapsed", one, one.member_id, now, **facts)


def noted(db: Connection, item: Item, one: Request, by: str, text: str, now: datetime) -> None:
    """To the member, whose request it is."""
    _put(db, "request-note", one, one.member_id, now, **_facts(item, one), by=by, text=text)


def noted_by_member(db: Connection, item: Item, one: Request, now: datetime) -> None:
    for reader in others_in_charge(db, one, now):
        _put(db, "request-note-back", one, reader, now, **_named(db, item, one))


def standing_made(db: Connection, item: Item, one: Request, now: datetime) -> None:
    facts = _facts(item, one) | {"stage": one.stage}
    _put(db, "request-standing", one, one.member_id, now, **facts)


def standing_failed(
    db: Connection, name: str, standing_id: int, member_id: int, why: str, now: datetime
) -> None:
    """`why`: gone, credit."""
    cause = f"standing:{standing_id}:{now.isoformat()}"
    outbox.put(db, "standing-failed", cause, member_id, now, item=name, why=why)


def others_in_charge(db: Connection, one: Request, now: datetime) -> list[int]:
    """Who may answer: of the unit, or of the nearest above that has anybody but the member."""
    unit = units.get(db, one.unit_id)
    for place in (unit, *units.above(db, unit)):
        others = [who for who in people.coordinators(db, place.id, now) if who != one.member_id]
        if others:
            return others
    return []


def keepers(db: Connection, item: Item, now: datetime) -> list[int]:
    """The store's own, else all of the unit, else who is in charge of it."""
    where = stores.get(db, item.store_id)
    if where and where.keeper_id:
        return [where.keeper_id]
    named = people.coordinators(db, item.unit_id, now, Role.KEEPER)
    return named or in_charge(db, units.get(db, item.unit_id), now)


def _put(
    db: Connection, kind: str, one: Request, reader: int, now: datetime, **facts: Any
) -> None:
    outbox.put(db, kind, f"request:{one.id}:{now.isoformat()}", reader, now, **facts)


def _facts(item: Item, one: Request) -> dict[str, Any]:
    amount = {"amount": one.amount, "measure": item.measure}
    return {"request": one.id, "item": item.name, **amount}


def _named(db: Connection, item: Item, one: Request) -> dict[str, Any]:
    names = people.names(db, [one.member_id])
    return _facts(item, one) | {"name": names.get(one.member_id, "")}

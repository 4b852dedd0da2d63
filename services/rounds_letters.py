"""Letters about rounds; of a reason for urgency nothing is said in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.items import Item
from domain.rounds import Round
from domain.sharing import Shared
from services import groups
from services.requests_letters import keepers
from storage import outbox, stores, units, wishes
from storage.database import Connection
from storage.sharings import Sharing

OPENED, OPENED_GROUP = "round-opened", "round-opened-group"


def opened(db: Connection, item: Item, one: Round, by_id: int, now: datetime) -> None:
    """To members who have lately asked for the item, and into the unit's chats."""
    facts = _facts(db, item, one) | {"expected": one.expected or 0, "rule": one.rule}
    lately = wishes.interested(db, one.unit_id, item.id, now)
    readers = [(who, facts) for who in lately if who != by_id]
    outbox.put_many(db, OPENED, _cause(one), readers, now, outbox.LETTER)
    groups.announce(db, one.unit_id, OPENED_GROUP, _cause(one), now, **facts)


def cancelled(db: Connection, item: Item, one: Round, reason: str, now: datetime) -> None:
    facts = _facts(db, item, one) | {"reason": reason}
    readers = [(who, facts) for who in wishes.members(db, one.id)]
    outbox.put_many(db, "round-cancelled", _cause(one), readers, now, outbox.LETTER)


def nobody(db: Connection, item: Item, one: Round, now: datetime) -> None:
    if one.opened_by:
        facts = _facts(db, item, one)
        outbox.put(db, "round-nobody", _cause(one), one.opened_by, now, **facts)


def awaited(db: Connection, item: Item, one: Round, now: datetime) -> None:
    """To who keeps the store: what has come must be told before it can be shared out."""
    facts = _facts(db, item, one) | {"expected": one.expected or 0}
    facts |= {"firm": wishes.totals(db, one.id).firm}
    for reader in {*keepers(db, item, now), *([one.opened_by] if one.opened_by else [])}:
        outbox.put(db, "round-awaited", _cause(one), reader, now, **facts)


def shared(
    db: Connection,
    item: Item,
    one: Round,
    latest: Sharing,
    shares: Sequence[Shared],
    before: dict[int, int] | None,
    now: datetime,
) -> None:
    """To each what they get; of one done anew to those alone for whom it changes something."""
    common = _facts(db, item, one) | {
        "supply": latest.supply,
        "people": len(shares),
        "rule": one.rule,
        "version": latest.version,
        "reason": latest.reason or "",
        "place": _where(db, item),
    }
    readers = []
    for each in shares:
        who, wished = each.wished.member_id, each.wished.firm + each.wished.extra
        was = None if before is None else before.get(who, 0)
        if was != each.granted:
            own: dict[str, Any] = {"granted": each.granted, "wished": wished, "was": was}
            readers.append((who, common | own))
    kind = "round-shared" if before is None else "round-changed"
    outbox.put_many(db, kind, _cause(one, latest.version), readers, now, outbox.LETTER)


def fell_short(
    db: Connection,
    item: Item,
    one: Round,
    latest: Sharing,
    whose: tuple[int, int, int],
    now: datetime,
) -> None:
    """The member, what was reckoned for them, and what there was in the end."""
    who, was, granted = whose
    facts = _facts(db, item, one) | {"was": was, "granted": granted, "version": latest.version}
    cause = _cause(one, latest.version)
    outbox.put(db, "round-fell-short", cause, who, now, **facts)


def _where(db: Connection, item: Item) -> str:
    kept = stores.get(db, item.store_id)
    return ", ".join(filter(None, (kept.name, kept.place))) if kept else ""


def _facts(db: Connection, item: Item, one: Round) -> dict[str, Any]:
    local = one.deadline.astimezone(ZoneInfo(units.get(db, one.unit_id).time_zone))
    what = {"round": one.id, "item": item.name, "measure": item.measure}
    return what | {"deadline": local.isoformat()}


def _cause(one: Round, version: int = 0) -> str:
    return f"round:{one.id}:{version}" if version else f"round:{one.id}"

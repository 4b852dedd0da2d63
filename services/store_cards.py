"""Stores as coordinators see them: what is kept where, by whom, and whom to entrust it to."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Member, Role
from services import people_finding
from services.in_charge import in_office
from services.rights import NotAllowed, require_member
from services.store_settings import to_change
from storage import goods_use, people, roster, stores, units
from storage.database import Connection
from storage.stores import Store

MOST_FOUND = 6


@dataclass(frozen=True, slots=True)
class StoreCard:
    """`unit` is empty where the coordinator is in office in no other; `keeper` where any keeps."""

    store: Store
    unit: str
    keeper: str
    kept: list[str]


def listing(db: Connection, me: Member, now: datetime) -> list[StoreCard]:
    """Of all units in which one is in office; NotAllowed for who is in none."""
    me = require_member(db, me.id, now)
    own = in_office(db, me.id, now)
    if not own:
        raise NotAllowed
    return [_card(db, one, len(own) > 1) for unit in own for one in stores.of_unit(db, unit)]


def card(db: Connection, me: Member, store_id: int, now: datetime) -> StoreCard:
    """NoSuchStore, NotAllowed."""
    one = to_change(db, me, store_id, now)
    return _card(db, one, len(in_office(db, me.id, now)) > 1)


def may_keep(db: Connection, me: Member, store_id: int, now: datetime) -> dict[int, str]:
    """Whom to choose from without searching: who has the role of a keeper in the unit."""
    one = to_change(db, me, store_id, now)
    keepers = people.coordinators(db, one.unit_id, now, Role.KEEPER)
    names = people.names(db, keepers)
    return {keeper: names[keeper] for keeper in keepers[:MOST_FOUND]}


def search(db: Connection, me: Member, store_id: int, words: str, now: datetime) -> dict[int, str]:
    """Members of the unit whose names are near the words, the nearest first."""
    one = to_change(db, me, store_id, now)
    names = roster.member_names(db, one.unit_id)
    found = people_finding.find(one.unit_id, words, names)
    return {member: names[member] for member in found[:MOST_FOUND]}


def _card(db: Connection, one: Store, several: bool) -> StoreCard:
    keeper = one.keeper_id or 0
    return StoreCard(
        store=one,
        unit=units.get(db, one.unit_id).name if several else "",
        keeper=people.names(db, [keeper]).get(keeper, ""),
        kept=goods_use.kept_in(db, one.id),
    )

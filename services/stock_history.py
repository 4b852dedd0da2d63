"""What came of an item, where it went, on what ground: for every member of its unit."""

from dataclasses import dataclass
from datetime import datetime

from domain.items import Item
from domain.ledger import Basis, Kind, Moved
from domain.people import Member
from services.items import visible_to
from services.rights import require_member
from storage import ledger, people, requests
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Told:
    """`author` is empty where the rules did it; `whose` request, where it rests on one."""

    moved: Moved
    author: str
    whose: str


@dataclass(frozen=True, slots=True)
class History:
    """The newest first, of so many in all."""

    item: Item
    told: list[Told]
    total: int


def history(
    db: Connection, me: Member, item_id: int, first: int, most: int, now: datetime
) -> History:
    """NoSuchItem. Why somebody asked is not in it."""
    require_member(db, me.id, now)
    item = visible_to(db, me.id, item_id)
    places = [item.place(Kind.STOCK), item.place(Kind.RESERVED)]
    moved = ledger.history(db, places, first, most)
    askers = {one.id: _asker(db, one) for one in moved}
    authors = [one.author_id or 0 for one in moved]
    names = people.names(db, [*authors, *askers.values()])
    told = [
        Told(one, names.get(one.author_id or 0, ""), names.get(askers[one.id], ""))
        for one in moved
    ]
    return History(item, told, ledger.count(db, places))


def _asker(db: Connection, moved: Moved) -> int:
    """0 where it rests on no request."""
    if moved.ground.basis is not Basis.REQUEST or moved.ground.id is None:
        return 0
    one = requests.get(db, moved.ground.id)
    return one.member_id if one else 0

"""Who keeps a store: its keeper, every keeper of the unit where it has none of its own."""

from datetime import datetime

from domain.items import Item
from domain.people import IN_OFFICE, Role
from services.rights import NotAllowed, require_member
from storage import people, stores
from storage.database import Connection


def require_keeper(db: Connection, item: Item, member_id: int, now: datetime) -> None:
    """NotAllowed for who neither keeps the item's store nor is in office in its unit."""
    if not keeps(db, item, member_id, now):
        raise NotAllowed


def keeps(db: Connection, item: Item, member_id: int, now: datetime) -> bool:
    require_member(db, member_id, now, item.unit_id)
    roles = people.roles(db, item.unit_id, member_id, now)
    kept = stores.get(db, item.store_id)
    if roles & IN_OFFICE or (kept is not None and kept.keeper_id == member_id):
        return True
    return Role.KEEPER in roles and (kept is None or kept.keeper_id is None)

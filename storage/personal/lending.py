"""What the person borrowed, photographed, keeps and has set up of what is in common."""

from typing import Any

from sqlalchemy import Select, Table, func, or_, select

from storage.personal.person import IDS, is_me
from storage.tables import (
    booking,
    breakdown,
    equipment,
    fund,
    handover,
    item,
    picture,
    store,
    unit,
)

_BOOKINGS = (
    select(
        equipment.c.name.label("equipment"),
        booking.c.first_day,
        booking.c.until_day,
        booking.c.state,
        booking.c.is_late,
        booking.c.reason,
        booking.c.created_at,
        booking.c.taken_at,
        booking.c.ended_at,
    )
    .join(equipment, equipment.c.id == booking.c.equipment_id)
    .where(booking.c.member_id.in_(IDS))
)

_HANDOVERS = (
    select(
        equipment.c.name.label("equipment"),
        is_me(handover.c.giver_id),
        handover.c.state,
        handover.c.note,
        handover.c.offered_at,
        handover.c.answered_at,
    )
    .join(equipment, equipment.c.id == handover.c.equipment_id)
    .where(
        or_(
            *(
                of.in_(IDS)
                for of in (
                    handover.c.giver_id,
                    handover.c.taker_id,
                    handover.c.offered_by,
                    handover.c.answered_by,
                )
            )
        )
    )
)

_BREAKDOWNS = (
    select(equipment.c.name.label("equipment"), breakdown.c.words, breakdown.c.at)
    .add_columns(breakdown.c.settled_at, breakdown.c.outcome)
    .join(equipment, equipment.c.id == breakdown.c.equipment_id)
    .where(or_(breakdown.c.reported_by.in_(IDS), breakdown.c.settled_by.in_(IDS)))
)

_PHOTOS = select(
    picture.c.media_type,
    func.length(picture.c.content).label("bytes"),
    picture.c.created_at,
).where(picture.c.author_id.in_(IDS))


def _kept(table: Table, *by: str) -> Select[Any]:
    """What they keep, hold or have set up."""
    return (
        select(unit.c.name.label("unit"), table.c.name, table.c.created_at)
        .join(unit, unit.c.id == table.c.unit_id)
        .where(or_(*(table.c[column].in_(IDS) for column in by)))
        .order_by(table.c.id)
    )


TABLES: dict[str, Select[Any]] = {
    "bookings": _BOOKINGS.order_by(booking.c.id),
    "handovers": _HANDOVERS.order_by(handover.c.id),
    "breakdowns": _BREAKDOWNS.order_by(breakdown.c.id),
    "photos": _PHOTOS.order_by(picture.c.id),
    "stores_kept": _kept(store, "keeper_id"),
    "items_added": _kept(item, "added_by"),
    "funds_added": _kept(fund, "added_by"),
    "equipment_kept": _kept(equipment, "keeper_id", "holder_id", "added_by"),
}

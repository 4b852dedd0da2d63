"""Shared means of production: lent for days, handed over from one to the next, never given."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
)

from storage.tables.columns import key, metadata, moment, ref

equipment = Table(
    "equipment",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("name", String(100), nullable=False),
    Column("about", Text, nullable=False),
    Column("place", Text, nullable=False),
    ref("picture_id", "picture", optional=True),
    ref("keeper_id", "member", optional=True),
    Column("state", String(16), nullable=False),  # ready, repair, lost, written-off
    # Who has it in their hands; none for its place.
    ref("holder_id", "member", optional=True),
    Column("most_days", Integer),
    Column("late_cancels", Integer),  # allowed in 90 days
    Column("ground", Text),
    ref("added_by", "member", optional=True),
    moment("created_at"),
    Index("ix_equipment_unit_id", "unit_id", "state"),
    Index("ix_equipment_holder_id", "holder_id"),
)

# The first day belongs to it, the last does not.
booking = Table(
    "booking",
    metadata,
    key(),
    ref("equipment_id", "equipment"),
    ref("member_id", "member"),
    Column("first_day", Date, nullable=False),
    Column("until_day", Date, nullable=False),
    Column("state", String(16), nullable=False),  # booked, taken, returned, cancelled, missed
    Column("is_late", Boolean, nullable=False, server_default=false()),  # a late cancel
    Column("reason", Text),
    moment("created_at"),
    moment("taken_at", optional=True),
    moment("ended_at", optional=True),
    CheckConstraint("first_day < until_day", name="days"),
    Index("ix_booking_equipment_id", "equipment_id", "state", "first_day"),
    Index("ix_booking_member_id", "member_id", "state"),
    Index("ix_booking_until_day", "state", "until_day"),
)

# A day of a thing is one member's: the database refuses a second.
booking_day = Table(
    "booking_day",
    metadata,
    ref("equipment_id", "equipment", primary=True),
    Column("day", Date, primary_key=True),
    ref("booking_id", "booking"),
    Index("ix_booking_day_booking_id", "booking_id"),
)

# From the place or a member to the place or a member; done when both have said so.
handover = Table(
    "handover",
    metadata,
    key(),
    ref("equipment_id", "equipment"),
    ref("giver_id", "member", optional=True),
    ref("taker_id", "member", optional=True),
    ref("booking_id", "booking", optional=True),
    Column("state", String(16), nullable=False),  # offered, done, refused
    ref("offered_by", "member"),
    moment("offered_at"),
    ref("answered_by", "member", optional=True),
    moment("answered_at", optional=True),
    Column("note", Text),
    Index("ix_handover_equipment_id", "equipment_id", "state"),
)

breakdown = Table(
    "breakdown",
    metadata,
    key(),
    ref("equipment_id", "equipment"),
    ref("reported_by", "member"),
    Column("words", Text, nullable=False),
    ref("picture_id", "picture", optional=True),
    moment("at"),
    ref("settled_by", "member", optional=True),
    moment("settled_at", optional=True),
    Column("outcome", Text),
    Index("ix_breakdown_equipment_id", "equipment_id"),
)

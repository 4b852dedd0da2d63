"""What is worked on, by whom, and how long."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

from storage.tables.columns import key, metadata, moment, ref

project = Table(
    "project",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("name", String(60), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("kind", String(16), nullable=False),  # commodity, free
    Column("state", String(16), nullable=False),  # proposed, open, paused, closed, refused
    Column("confirmation", String(16), nullable=False),  # none, peer, coordinator
    Column("labour", String(16), nullable=False),  # obligatory, free
    Column("capacity", Integer),
    Column("need_minutes", Integer),  # in a cycle
    ref("coordinator_id", "member", optional=True),
    ref("proposed_by", "member"),
    moment("created_at"),
    Index("ix_project_unit_id", "unit_id", "state"),
)

participation = Table(
    "participation",
    metadata,
    key(),
    ref("project_id", "project"),
    ref("member_id", "member"),
    moment("since"),
    moment("until", optional=True),
    Index("ix_participation_member_id", "member_id"),
    Index(
        "uq_participation_now",
        "project_id",
        "member_id",
        unique=True,
        sqlite_where=text("until IS NULL"),
        postgresql_where=text("until IS NULL"),
    ),
)

entry = Table(
    "entry",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    ref("project_id", "project"),
    Column("labour", String(16), nullable=False),
    Column("work_date", Date, nullable=False),
    # Negative only in a counter-entry, which reverses another one whole.
    Column("minutes", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("state", String(16), nullable=False),  # counted, waiting, rejected, withdrawn
    ref("author_id", "member"),
    moment("created_at"),
    Column("reverses_id", ForeignKey("entry.id"), unique=True),
    Column("corrects_id", ForeignKey("entry.id")),
    ref("answered_by", "member", optional=True),
    moment("answered_at", optional=True),
    Column("reason", Text),
    CheckConstraint("minutes <> 0 AND minutes BETWEEN -1440 AND 1440", name="minutes"),
    CheckConstraint("(minutes < 0) = (reverses_id IS NOT NULL)", name="counter"),
    Index("ix_entry_member_day", "member_id", "work_date"),
    Index("ix_entry_member_written", "member_id", "id"),
    Index("ix_entry_project_day", "project_id", "work_date"),
    Index(
        "ix_entry_waiting",
        "unit_id",
        "created_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

timer = Table(
    "timer",
    metadata,
    ref("member_id", "member", primary=True),
    ref("project_id", "project"),
    Column("note", Text, nullable=False),
    moment("started_at"),
    moment("asked_at", optional=True),
    # Set when twelve hours have passed: the real duration must be told before anything is logged.
    moment("stopped_at", optional=True),
)

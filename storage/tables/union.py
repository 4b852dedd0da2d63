"""What a union of units adds: groups, announcements, batches, applications, personal data."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    true,
)

from storage.tables.columns import key, metadata, moment, ref

# Units above its own for which an entry counts, as their norms said when it was counted.
entry_above = Table(
    "entry_above",
    metadata,
    Column("entry_id", ForeignKey("entry.id"), primary_key=True, autoincrement=False),
    ref("unit_id", "unit", primary=True),
)

# What an applicant was asked and has said, in order.
application_note = Table(
    "application_note",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("kind", String(16), nullable=False),  # answer (of the form), question, reply
    Column("question", Text),
    Column("text", Text, nullable=False),
    ref("author_id", "member", optional=True),
    moment("at"),
    Index("ix_application_note_member_id", "member_id", "unit_id"),
)

group_chat = Table(
    "group_chat",
    metadata,
    key(),
    Column("network", String(16), nullable=False),
    Column("external_id", BigInteger, nullable=False),
    Column("topic", BigInteger),
    Column("title", String(200), nullable=False),
    ref("unit_id", "unit", optional=True),
    Column("state", String(16), nullable=False),  # waiting, told, bound, left
    Column("announces", Boolean, nullable=False, server_default=true()),
    ref("bound_by", "member", optional=True),
    moment("since"),
    moment("unreachable_since", optional=True),
    UniqueConstraint("network", "external_id"),
    Index("ix_group_chat_unit_id", "unit_id"),
)

announcement = Table(
    "announcement",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("project_id", "project", optional=True),
    ref("author_id", "member"),
    Column("text", Text, nullable=False),
    Column("readers", Integer, nullable=False),
    moment("created_at"),
    Index("ix_announcement_unit_id", "unit_id", "id"),
)

# Much written down at once, so that it can be taken back at once.
batch = Table(
    "batch",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("author_id", "member"),
    Column("kind", String(16), nullable=False),  # credit, import
    Column("label", Text, nullable=False),
    moment("created_at"),
    ref("undone_by", "member", optional=True),
    moment("undone_at", optional=True),
    Index("ix_batch_unit_id", "unit_id", "id"),
)

batch_entry = Table(
    "batch_entry",
    metadata,
    ref("batch_id", "batch", primary=True),
    ref("entry_id", "entry", primary=True),
)

batch_member = Table(
    "batch_member",
    metadata,
    ref("batch_id", "batch", primary=True),
    ref("member_id", "member", primary=True),
)

# Who has asked to be forgotten, and when it is done.
forgetting = Table(
    "forgetting",
    metadata,
    ref("member_id", "member", primary=True),
    moment("asked_at"),
    moment("due_at"),
    moment("done_at", optional=True),
    Index("ix_forgetting_due_at", "due_at"),
)

# Who has taken whose data out, and when.
data_export = Table(
    "data_export",
    metadata,
    key(),
    ref("member_id", "member", optional=True),
    ref("unit_id", "unit", optional=True),
    ref("author_id", "member"),
    Column("what", String(32), nullable=False),
    moment("at"),
    Index("ix_data_export_member_id", "member_id"),
    Index("ix_data_export_unit_id", "unit_id"),
)

# One person who was written down twice: what was `gone` is now part of `kept`.
member_merge = Table(
    "member_merge",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("kept_id", "member"),
    ref("gone_id", "member"),
    ref("author_id", "member"),
    moment("at"),
    Index("ix_member_merge_gone_id", "gone_id"),
)

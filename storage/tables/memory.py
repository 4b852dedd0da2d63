"""What the bot itself remembers: the journal, handled events, conversations, letters."""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.columns import key, metadata, moment, ref

journal = Table(
    "journal",
    metadata,
    key(),
    ref("unit_id", "unit"),
    moment("at"),
    ref("author_id", "member", optional=True),
    Column("act", String(40), nullable=False),
    Column("subject", String(16), nullable=False),
    Column("subject_id", BigInteger, nullable=False),
    Column("reason", Text),
    Column("facts", Text),
    Index("ix_journal_unit_id", "unit_id", "at"),
)

handled_event = Table(
    "handled_event",
    metadata,
    Column("network", String(16), primary_key=True),
    Column("event_id", String(64), primary_key=True),
    moment("handled_at"),
    Index("ix_handled_event_handled_at", "handled_at"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("network", String(16), primary_key=True),
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(100)),
    Column("data", Text, nullable=False),
    moment("changed_at"),
)

outbox = Table(
    "outbox",
    metadata,
    key(),
    Column("kind", String(40), nullable=False),
    # The same letter for the same cause and reader exists once.
    Column("cause", String(80), nullable=False),
    ref("member_id", "member", optional=True),
    # Set instead of a member where the reader is not (or not any more) one.
    Column("network", String(16)),
    Column("external_id", BigInteger),
    # Or a group instead of a person.
    Column("group_id", BigInteger().with_variant(Integer, "sqlite")),
    Column("facts", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    moment("created_at"),
    moment("due_at"),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("state", String(16), nullable=False),
    # state: waiting, sent, dead, late, settled (a dead one that was noted), withdrawn
    moment("sent_at", optional=True),
    Column("problem", String(200)),
    UniqueConstraint("kind", "cause", "member_id"),
    Index(
        "ix_outbox_dead",
        "member_id",
        "due_at",
        sqlite_where=text("state = 'dead'"),
        postgresql_where=text("state = 'dead'"),
    ),
    Index(
        "uq_outbox_group",
        "kind",
        "cause",
        "group_id",
        unique=True,
        sqlite_where=text("group_id IS NOT NULL"),
        postgresql_where=text("group_id IS NOT NULL"),
    ),
    Index(
        "ix_outbox_due",
        "priority",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

poll_position = Table(
    "poll_position",
    metadata,
    Column("network", String(16), primary_key=True),
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("position", String(64), nullable=False),
)

# What the clock has caused already, each once.
done_once = Table(
    "done_once",
    metadata,
    Column("name", String(160), primary_key=True),
    moment("done_at"),
    Index("ix_done_once_done_at", "done_at"),
)

keepsake = Table(
    "keepsake",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(200), nullable=False),
)

"""Rounds: the sharing out of what is scarce, with every calculation kept."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.tables.columns import key, metadata, moment, ref

item_round = Table(
    "item_round",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("item_id", "item"),
    Column("rule", String(16), nullable=False),  # first, even, need, labour
    Column("portion", Integer, nullable=False),
    Column("expected", BigInteger),
    moment("deadline"),
    Column("state", String(16), nullable=False),  # open, shared, cancelled
    ref("opened_by", "member", optional=True),
    Column("reason", Text),
    moment("created_at"),
    moment("closed_at", optional=True),
    Index("ix_item_round_state", "state", "deadline"),
    Index("ix_item_round_unit_id", "unit_id", "id"),
    Index("ix_item_round_item_id", "item_id", "state"),
)

wish = Table(
    "wish",
    metadata,
    ref("round_id", "item_round", primary=True),
    ref("member_id", "member", primary=True),
    Column("firm", BigInteger, nullable=False),
    Column("extra", BigInteger, nullable=False, server_default="0"),
    Column("urgency", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    Column("confidential", Boolean, nullable=False, server_default=false()),
    moment("said_at"),
    CheckConstraint("firm >= 0 AND extra >= 0 AND firm + extra > 0", name="amounts"),
    Index("ix_wish_member_id", "member_id"),
)

# One calculation of a round: the first, or one done anew because less has come.
sharing = Table(
    "sharing",
    metadata,
    key(),
    ref("round_id", "item_round"),
    Column("version", Integer, nullable=False),
    Column("supply", BigInteger, nullable=False),
    ref("author_id", "member", optional=True),
    Column("reason", Text),
    moment("at"),
    UniqueConstraint("round_id", "version"),
)

share = Table(
    "share",
    metadata,
    ref("sharing_id", "sharing", primary=True),
    ref("member_id", "member", primary=True),
    Column("place", Integer, nullable=False),
    Column("firm", BigInteger, nullable=False),
    Column("extra", BigInteger, nullable=False),
    Column("granted", BigInteger, nullable=False),
    # What the rule went by.
    Column("urgency", Integer, nullable=False),
    Column("credit", BigInteger),
    Column("received_on", Date),
    moment("said_at"),
    Index("ix_share_member_id", "member_id"),
)

"""Common funds: stores, items, money funds, and what members ask of them."""

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
    false,
)

from storage.tables.columns import key, metadata, moment, ref

store = Table(
    "store",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("name", String(100), nullable=False),
    Column("place", Text, nullable=False),
    # Who hands out; none for every keeper of the unit.
    ref("keeper_id", "member", optional=True),
    Column("state", String(16), nullable=False),  # open, closed
    moment("created_at"),
    Index("ix_store_unit_id", "unit_id"),
)

# Amounts are whole numbers of the measure's smallest part: grams, millilitres, pieces.
item = Table(
    "item",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("store_id", "store"),
    Column("name", String(100), nullable=False),
    Column("about", Text, nullable=False),
    Column("measure", String(16), nullable=False),
    # What is given at a time where it is shared out piece by piece.
    Column("portion", Integer, nullable=False),
    Column("sharing", String(16), nullable=False),  # need, labour
    Column("price", Integer),  # minutes for one whole measure
    Column("limit_amount", BigInteger),  # of one member in one cycle
    Column("coordinator_above", BigInteger),
    Column("assembly_above", BigInteger),
    Column("rule", String(16), nullable=False),  # of its rounds: first, even, need, labour
    Column("low", BigInteger),  # below this the digest tells
    ref("picture_id", "picture", optional=True),
    Column("state", String(16), nullable=False),  # open, retired
    Column("ground", Text, nullable=False),  # who decided how it is shared out
    ref("added_by", "member", optional=True),
    moment("created_at"),
    Index("ix_item_unit_id", "unit_id", "state"),
)

fund = Table(
    "fund",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("name", String(100), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("assembly_above", BigInteger),  # kopecks
    Column("state", String(16), nullable=False),  # open, closed
    Column("ground", Text, nullable=False),
    ref("added_by", "member", optional=True),
    moment("created_at"),
    Index("ix_fund_unit_id", "unit_id", "state"),
)

# For an item or for money of a fund; what state it is in follows from what was asked and granted.
request = Table(
    "request",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    ref("item_id", "item", optional=True),
    ref("fund_id", "fund", optional=True),
    Column("asked", BigInteger, nullable=False),
    Column("granted", BigInteger),
    # waiting, assembly, queue, ready, given, done, refused, withdrawn, lapsed
    Column("stage", String(16), nullable=False),
    Column("price", Integer),  # minutes for one whole measure, as it was when it was asked for
    Column("paid", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False),
    Column("confidential", Boolean, nullable=False, server_default=false()),
    Column("cycle_first", Date, nullable=False),
    ref("picture_id", "picture", optional=True),
    Column("round_id", BigInteger),
    Column("standing_id", BigInteger),
    moment("created_at"),
    ref("answered_by", "member", optional=True),
    moment("answered_at", optional=True),
    Column("answer", Text),
    moment("ready_at", optional=True),
    ref("given_by", "member", optional=True),
    moment("given_at", optional=True),
    moment("ended_at", optional=True),
    CheckConstraint("asked > 0", name="asked"),
    CheckConstraint("granted >= 0", name="granted"),
    CheckConstraint("(item_id IS NULL) <> (fund_id IS NULL)", name="of"),
    Index("ix_request_member_id", "member_id", "id"),
    Index("ix_request_stage", "unit_id", "stage", "id"),
    Index("ix_request_item_id", "item_id", "stage", "id"),
    Index("ix_request_fund_id", "fund_id", "stage", "id"),
    Index("ix_request_ready_at", "stage", "ready_at"),
)

request_note = Table(
    "request_note",
    metadata,
    key(),
    ref("request_id", "request"),
    ref("author_id", "member"),
    Column("text", Text, nullable=False),
    moment("at"),
    Index("ix_request_note_request_id", "request_id"),
)

standing_request = Table(
    "standing_request",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    ref("item_id", "item"),
    Column("amount", BigInteger, nullable=False),
    Column("every", String(16), nullable=False),  # week, month
    Column("next_on", Date, nullable=False),
    Column("state", String(16), nullable=False),  # open, ended
    moment("created_at"),
    moment("ended_at", optional=True),
    Index("ix_standing_request_member_id", "member_id"),
    Index("ix_standing_request_next_on", "state", "next_on"),
)

"""Goods, money and labour credit: what is where, and every movement between two places.

Balances are kept by the database itself, from the movements (migration 0007): a movement takes
from one holding what it gives to another of the same asset, or it is refused.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables.columns import key, metadata, moment, ref

# Photos of goods and receipts.
picture = Table(
    "picture",
    metadata,
    key(),
    Column("media_type", String(32), nullable=False),
    Column("content", LargeBinary, nullable=False),
    ref("author_id", "member", optional=True),
    moment("created_at"),
)

# One place of one asset: `money`, `labour` (minutes of credit), or `item:7`.
holding = Table(
    "holding",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("asset", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    # The item, fund or member whose it is, by the kind; 0 where it is the unit's.
    Column("owner", BigInteger, nullable=False, server_default="0"),
    Column("balance", BigInteger, nullable=False, server_default="0"),
    # Only the world outside gives more than it has got.
    CheckConstraint("balance >= 0 OR kind = 'outside'", name="balance"),
    UniqueConstraint("id", "asset"),
    UniqueConstraint("asset", "kind", "unit_id", "owner"),
)

movement = Table(
    "movement",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("asset", String(32), nullable=False),
    Column("source_id", BigInteger, nullable=False),
    Column("destination_id", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    # What it rests on: a request, a round, a decision, a purchase ...; its number, or its words.
    Column("ground", String(16), nullable=False),
    Column("ground_id", BigInteger),
    Column("words", Text),
    # None where the clock did what the rules say.
    ref("author_id", "member", optional=True),
    ref("picture_id", "picture", optional=True),
    ref("reverses_id", "movement", optional=True),
    moment("created_at"),
    CheckConstraint("amount > 0", name="amount"),
    CheckConstraint("source_id <> destination_id", name="between"),
    CheckConstraint("ground <> '' AND (ground_id IS NOT NULL OR words <> '')", name="ground"),
    ForeignKeyConstraint(
        ["source_id", "asset"], ["holding.id", "holding.asset"], name="fk_movement_source"
    ),
    ForeignKeyConstraint(
        ["destination_id", "asset"],
        ["holding.id", "holding.asset"],
        name="fk_movement_destination",
    ),
    UniqueConstraint("reverses_id"),
    Index("ix_movement_source_id", "source_id", "id"),
    Index("ix_movement_destination_id", "destination_id", "id"),
    Index("ix_movement_ground", "ground", "ground_id"),
)

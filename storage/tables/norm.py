"""What is due, and the accounts in which labour is reckoned against it."""

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
    text,
    true,
)

from storage.tables.columns import key, metadata, moment, ref

norm = Table(
    "norm",
    metadata,
    key(),
    ref("unit_id", "unit"),
    Column("effective_from", Date, nullable=False),
    Column("cycle", String(16), nullable=False),  # week, four-weeks, month
    Column("anchor", Date),
    Column("obligatory", Integer, nullable=False),
    Column("free", Integer, nullable=False),
    Column("cap", Integer),
    Column("savings", Boolean, nullable=False),
    # Whether labour in units below counts too where those have norms of their own.
    Column("below", Boolean, nullable=False, server_default=true()),
    Column("ground", Text, nullable=False),
    ref("decided_by", "member", optional=True),
    moment("decided_at"),
    Index("ix_norm_unit_id", "unit_id", "effective_from"),
)

# One row for each kind of labour from admission on. The balance holds the running cycle's work.
labour_account = Table(
    "labour_account",
    metadata,
    ref("unit_id", "unit", primary=True),
    ref("member_id", "member", primary=True),
    Column("labour", String(16), primary_key=True),
    Column("balance", Integer, nullable=False),
    Column("savings", Integer, nullable=False),
    # The cycle that runs in this account; none before a norm and after leaving.
    Column("cycle_first", Date),
    Column("cycle_last", Date),
    Column("due", Integer, nullable=False),
    Column("behind_since", Date),
    CheckConstraint("savings >= 0", name="savings"),
    CheckConstraint("due >= 0", name="due"),
    Index("ix_labour_account_cycle", "unit_id", "cycle_first", "member_id"),
    Index("ix_labour_account_member_id", "member_id"),
    Index(
        "ix_labour_account_short",
        "unit_id",
        "member_id",
        sqlite_where=text("due > balance + savings"),
        postgresql_where=text("due > balance + savings"),
    ),
    Index(
        "ix_labour_account_behind",
        "unit_id",
        "behind_since",
        sqlite_where=text("balance < 0"),
        postgresql_where=text("balance < 0"),
    ),
)

# Every line but work: a counted entry is its own line, a counter-entry a correction.
labour_line = Table(
    "labour_line",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("labour", String(16), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("cycle_first", Date, nullable=False),
    Column("cycle_last", Date, nullable=False),
    Column("reason", Text),
    ref("author_id", "member", optional=True),
    moment("created_at"),
    Index("ix_labour_line_member", "member_id", "unit_id", "cycle_first"),
    Index(
        "uq_labour_line_charge",
        "member_id",
        "unit_id",
        "labour",
        "cycle_first",
        unique=True,
        sqlite_where=text("kind = 'charge'"),
        postgresql_where=text("kind = 'charge'"),
    ),
)

relief = Table(
    "relief",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("kind", String(16), nullable=False),  # leave, exemption, share, extension
    Column("first_day", Date, nullable=False),
    Column("last_day", Date),
    Column("quarters", Integer),  # of the norm, where it is a share
    Column("reason", Text, nullable=False),
    Column("state", String(16), nullable=False),  # asked, granted, refused, withdrawn
    ref("asked_by", "member"),
    moment("asked_at"),
    ref("answered_by", "member", optional=True),
    moment("answered_at", optional=True),
    Column("answer", Text),
    Index("ix_relief_member_id", "member_id", "unit_id"),
    Index("ix_relief_state", "unit_id", "state", "last_day"),
)

pledge = Table(
    "pledge",
    metadata,
    ref("member_id", "member", primary=True),
    ref("project_id", "project", primary=True),
    Column("cycle_first", Date, primary_key=True),
    ref("unit_id", "unit"),
    Column("cycle_last", Date, nullable=False),
    Column("minutes", Integer, nullable=False),
    moment("made_at"),
    CheckConstraint("minutes > 0", name="minutes"),
    Index("ix_pledge_project_id", "project_id", "cycle_first"),
)

quiet = Table(
    "quiet",
    metadata,
    ref("member_id", "member", primary=True),
    ref("unit_id", "unit", primary=True),
    Column("cycle_first", Date, primary_key=True),
    Column("word", String(16), nullable=False),  # cannot, done
    moment("said_at"),
)

"""Who: units, members and their accounts, roles, documents, codes."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)

from storage.tables.columns import key, metadata, moment, ref

unit = Table(
    "unit",
    metadata,
    key(),
    ref("parent_id", "unit", optional=True),
    Column("name", String(100), nullable=False),
    # A child without its own setting inherits its parent's.
    Column("time_zone", String(64)),
    Column("language", String(8)),
    Column("days_back", Integer),
    # The first norm's first day: work from then on is reckoned in accounts.
    Column("reckoned_from", Date),
    moment("created_at"),
    Column("state", String(16), nullable=False, server_default="open"),
    Column("purpose", Text),
    Column("proposed_by", BigInteger().with_variant(Integer, "sqlite")),
    Column("form", Text),  # what applicants are asked: a list in JSON
    Column("places", Integer),
    Column("probation_days", Integer),
    Column("probation_quarters", Integer),
    # How many belong to it now, so that nobody need count them.
    Column("members", Integer, nullable=False, server_default="0"),
    Index("ix_unit_parent_id", "parent_id"),
)

member = Table(
    "member",
    metadata,
    key(),
    Column("name", String(64), nullable=False),
    Column("language", String(8)),
    Column("time_zone", String(64)),
    Column("reminders", Boolean, nullable=False, server_default=true()),
    Column("reminder_hour", Integer),
    Column("weekly_letter", Boolean, nullable=False, server_default=false()),
    Column("digest_hour", Integer),
    moment("created_at"),
    # In which unit they speak; none for the first they belong to.
    Column("unit_id", BigInteger().with_variant(Integer, "sqlite")),
    moment("forgotten_at", optional=True),
)

account = Table(
    "account",
    metadata,
    key(),
    Column("network", String(16), nullable=False),
    Column("external_id", BigInteger, nullable=False),
    ref("member_id", "member"),
    moment("created_at"),
    moment("unreachable_since", optional=True),
    UniqueConstraint("network", "external_id"),
    Index("ix_account_member_id", "member_id"),
    Index(
        "ix_account_unreachable",
        "member_id",
        sqlite_where=text("unreachable_since IS NOT NULL"),
        postgresql_where=text("unreachable_since IS NOT NULL"),
    ),
)

membership = Table(
    "membership",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("state", String(16), nullable=False),  # applicant, member, refused, former
    moment("applied_at"),
    Column("joined_on", Date),
    Column("left_on", Date),
    ref("answered_by", "member", optional=True),
    moment("answered_at", optional=True),
    Column("reason", Text),
    Column("probation_until", Date),
    moment("listed_at", optional=True),  # on the waiting list since
    UniqueConstraint("unit_id", "member_id"),
    Index("ix_membership_member_id", "member_id"),
    Index("ix_membership_state", "unit_id", "state", "applied_at"),
)

# Every stay, the former ones too; the membership itself knows the last.
membership_span = Table(
    "membership_span",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("joined_on", Date, nullable=False),
    Column("left_on", Date),
    Index("ix_membership_span_member_id", "member_id", "unit_id"),
)

role = Table(
    "role",
    metadata,
    key(),
    ref("unit_id", "unit"),
    ref("member_id", "member"),
    Column("role", String(16), nullable=False),  # coordinator, deputy, keeper, auditor
    moment("since"),
    moment("until", optional=True),
    Column("ground", Text),
    Column("appointed_by", BigInteger().with_variant(Integer, "sqlite")),
    Index("ix_role_member_id", "member_id"),
    Index("ix_role_unit_id", "unit_id", "role"),
)

document = Table(
    "document",
    metadata,
    key(),
    Column("name", String(32), nullable=False),  # about, principles, privacy
    Column("language", String(8), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    moment("since"),
    UniqueConstraint("name", "language", "version"),
)

consent = Table(
    "consent",
    metadata,
    key(),
    ref("member_id", "member"),
    Column("document", String(32), nullable=False),
    Column("language", String(8), nullable=False),
    Column("version", Integer, nullable=False),
    moment("given_at"),
    Index("ix_consent_member_id", "member_id"),
)

one_time_code = Table(
    "one_time_code",
    metadata,
    key(),
    Column("purpose", String(16), nullable=False),  # owner, invite, link
    Column("digest", String(64), nullable=False, unique=True),
    ref("unit_id", "unit", optional=True),
    ref("member_id", "member", optional=True),
    # A second account that gave the right code waits here for the first one's yes.
    Column("network", String(16)),
    Column("external_id", BigInteger),
    Column("uses_left", Integer, nullable=False),
    moment("created_at"),
    moment("expires_at"),
)

wrong_guess = Table(
    "wrong_guess",
    metadata,
    key(),
    Column("network", String(16), nullable=False),
    Column("external_id", BigInteger, nullable=False),
    moment("guessed_at"),
    Index("ix_wrong_guess_person", "network", "external_id", "guessed_at"),
)

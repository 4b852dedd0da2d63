"""The norm: what is due, and the labour accounts that are reckoned against it."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _settings()
    _norms()
    _accounts()
    _lines()
    _fill()


def _ref(table: str, name: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}")


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _settings() -> None:
    op.add_column("unit", sa.Column("reckoned_from", sa.Date()))
    flags = (("reminders", sa.true()), ("weekly_letter", sa.false()))
    for name, default in flags:
        op.add_column(
            "member", sa.Column(name, sa.Boolean(), server_default=default, nullable=False)
        )
    for name in ("reminder_hour", "digest_hour"):
        op.add_column("member", sa.Column(name, sa.Integer()))
    op.create_table(
        "membership_span",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date()),
        _ref("membership_span", "unit_id", "unit"),
        _ref("membership_span", "member_id", "member"),
        sa.PrimaryKeyConstraint("id", name="pk_membership_span"),
    )
    op.create_index("ix_membership_span_member_id", "membership_span", ["member_id", "unit_id"])


def _norms() -> None:
    op.create_table(
        "norm",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("cycle", sa.String(length=16), nullable=False),
        sa.Column("anchor", sa.Date()),
        sa.Column("obligatory", sa.Integer(), nullable=False),
        sa.Column("free", sa.Integer(), nullable=False),
        sa.Column("cap", sa.Integer()),
        sa.Column("savings", sa.Boolean(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("decided_by", ID),
        sa.Column("decided_at", MOMENT, nullable=False),
        _ref("norm", "unit_id", "unit"),
        _ref("norm", "decided_by", "member"),
        sa.PrimaryKeyConstraint("id", name="pk_norm"),
    )
    op.create_index("ix_norm_unit_id", "norm", ["unit_id", "effective_from"])


def _accounts() -> None:
    op.create_table(
        "labour_account",
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("labour", sa.String(length=16), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("savings", sa.Integer(), nullable=False),
        sa.Column("cycle_first", sa.Date()),
        sa.Column("cycle_last", sa.Date()),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("behind_since", sa.Date()),
        sa.CheckConstraint("savings >= 0", name="ck_labour_account_savings"),
        sa.CheckConstraint("due >= 0", name="ck_labour_account_due"),
        _ref("labour_account", "unit_id", "unit"),
        _ref("labour_account", "member_id", "member"),
        sa.PrimaryKeyConstraint("unit_id", "member_id", "labour", name="pk_labour_account"),
    )
    table = "labour_account"
    op.create_index("ix_labour_account_cycle", table, ["unit_id", "cycle_first", "member_id"])
    op.create_index("ix_labour_account_member_id", table, ["member_id"])
    short, behind = _where("due > balance + savings"), _where("balance < 0")
    op.create_index("ix_labour_account_short", table, ["unit_id", "member_id"], **short)
    op.create_index("ix_labour_account_behind", table, ["unit_id", "behind_since"], **behind)


def _lines() -> None:
    op.create_table(
        "labour_line",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("labour", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("cycle_first", sa.Date(), nullable=False),
        sa.Column("cycle_last", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("author_id", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        _ref("labour_line", "unit_id", "unit"),
        _ref("labour_line", "member_id", "member"),
        _ref("labour_line", "author_id", "member"),
        sa.PrimaryKeyConstraint("id", name="pk_labour_line"),
    )
    of_member = ["member_id", "unit_id", "cycle_first"]
    op.create_index("ix_labour_line_member", "labour_line", of_member)
    op.create_index(
        "uq_labour_line_charge",
        "labour_line",
        ["member_id", "unit_id", "labour", "cycle_first"],
        unique=True,
        **_where("kind = 'charge'"),
    )


def _fill() -> None:
    """Whoever belongs, or once did, has a span and accounts."""
    op.execute(
        "INSERT INTO membership_span (unit_id, member_id, joined_on, left_on)"
        " SELECT unit_id, member_id, joined_on, left_on FROM membership"
        " WHERE joined_on IS NOT NULL"
    )
    op.execute(
        "INSERT INTO labour_account (unit_id, member_id, labour, balance, savings, due)"
        " SELECT unit_id, member_id, kind.labour, 0, 0, 0 FROM membership"
        " CROSS JOIN (SELECT 'obligatory' AS labour UNION ALL SELECT 'free') AS kind"
        " WHERE joined_on IS NOT NULL"
    )

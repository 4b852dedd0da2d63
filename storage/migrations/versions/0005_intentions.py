"""What members ask for and intend: leave, pledges; and what the clock has caused already."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _reliefs()
    _intentions()
    _memory()


def _ref(table: str, name: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}")


def _reliefs() -> None:
    op.create_table(
        "relief",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date()),
        sa.Column("quarters", sa.Integer()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("asked_by", ID, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("answered_by", ID),
        sa.Column("answered_at", MOMENT),
        sa.Column("answer", sa.Text()),
        *(_ref("relief", name, "member") for name in ("member_id", "asked_by", "answered_by")),
        _ref("relief", "unit_id", "unit"),
        sa.PrimaryKeyConstraint("id", name="pk_relief"),
    )
    op.create_index("ix_relief_member_id", "relief", ["member_id", "unit_id"])
    op.create_index("ix_relief_state", "relief", ["unit_id", "state", "last_day"])


def _intentions() -> None:
    op.create_table(
        "pledge",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("cycle_first", sa.Date(), nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("cycle_last", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.CheckConstraint("minutes > 0", name="ck_pledge_minutes"),
        *(_ref("pledge", f"{to}_id", to) for to in ("member", "project", "unit")),
        sa.PrimaryKeyConstraint("member_id", "project_id", "cycle_first", name="pk_pledge"),
    )
    op.create_index("ix_pledge_project_id", "pledge", ["project_id", "cycle_first"])
    op.create_table(
        "quiet",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("cycle_first", sa.Date(), nullable=False),
        sa.Column("word", sa.String(length=16), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        *(_ref("quiet", f"{to}_id", to) for to in ("member", "unit")),
        sa.PrimaryKeyConstraint("member_id", "unit_id", "cycle_first", name="pk_quiet"),
    )


def _memory() -> None:
    op.create_table(
        "done_once",
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("done_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_done_once"),
    )
    op.create_index("ix_done_once_done_at", "done_once", ["done_at"])
    op.create_table(
        "keepsake",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_keepsake"),
    )

"""What is worked on: projects, who takes part, entries and timers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "project",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("confirmation", sa.String(length=16), nullable=False),
        sa.Column("labour", sa.String(length=16), nullable=False),
        sa.Column("capacity", sa.Integer()),
        sa.Column("need_minutes", sa.Integer()),
        sa.Column("coordinator_id", ID),
        sa.Column("proposed_by", ID, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["member.id"], name="fk_project_coordinator_id"
        ),
        sa.ForeignKeyConstraint(["proposed_by"], ["member.id"], name="fk_project_proposed_by"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_project_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
    )
    op.create_index("ix_project_unit_id", "project", ["unit_id", "state"])
    op.create_table(
        "participation",
        sa.Column("id", ID, nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("until", MOMENT),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_participation_member_id"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name="fk_participation_project_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_participation"),
    )
    op.create_index("ix_participation_member_id", "participation", ["member_id"])
    op.create_index(
        "uq_participation_now",
        "participation",
        ["project_id", "member_id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "entry",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("labour", sa.String(length=16), nullable=False),
        sa.Column("work_date", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("reverses_id", ID),
        sa.Column("corrects_id", ID),
        sa.Column("answered_by", ID),
        sa.Column("answered_at", MOMENT),
        sa.Column("reason", sa.Text()),
        sa.CheckConstraint(
            "(minutes < 0) = (reverses_id IS NOT NULL)", name=op.f("ck_entry_counter")
        ),
        sa.CheckConstraint(
            "minutes <> 0 AND minutes BETWEEN -1440 AND 1440", name=op.f("ck_entry_minutes")
        ),
        sa.ForeignKeyConstraint(["answered_by"], ["member.id"], name="fk_entry_answered_by"),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name="fk_entry_author_id"),
        sa.ForeignKeyConstraint(["corrects_id"], ["entry.id"], name="fk_entry_corrects_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_entry_member_id"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_entry_project_id"),
        sa.ForeignKeyConstraint(["reverses_id"], ["entry.id"], name="fk_entry_reverses_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_entry_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
        sa.UniqueConstraint("reverses_id", name="uq_entry_reverses_id"),
    )
    op.create_index("ix_entry_member_day", "entry", ["member_id", "work_date"])
    op.create_index("ix_entry_member_written", "entry", ["member_id", "id"])
    op.create_index("ix_entry_project_day", "entry", ["project_id", "work_date"])
    op.create_index(
        "ix_entry_waiting",
        "entry",
        ["unit_id", "created_at"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "timer",
        sa.Column("member_id", ID, autoincrement=False, nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("asked_at", MOMENT),
        sa.Column("stopped_at", MOMENT),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_timer_member_id"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_timer_project_id"),
        sa.PrimaryKeyConstraint("member_id", name="pk_timer"),
    )

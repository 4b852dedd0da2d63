"""Shared equipment: lent by the day, handed over, repaired."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _equipment()
    _booking()
    _booking_day()
    _handover()
    _breakdown()


def _equipment() -> None:
    op.create_table(
        "equipment",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("picture_id", ID),
        sa.Column("keeper_id", ID),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("holder_id", ID),
        sa.Column("most_days", sa.Integer()),
        sa.Column("late_cancels", sa.Integer()),
        sa.Column("ground", sa.Text()),
        sa.Column("added_by", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["member.id"], name="fk_equipment_added_by"),
        sa.ForeignKeyConstraint(["holder_id"], ["member.id"], name="fk_equipment_holder_id"),
        sa.ForeignKeyConstraint(["keeper_id"], ["member.id"], name="fk_equipment_keeper_id"),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_equipment_picture_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_equipment_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_equipment"),
    )
    op.create_index("ix_equipment_holder_id", "equipment", ["holder_id"])
    op.create_index("ix_equipment_unit_id", "equipment", ["unit_id", "state"])


def _booking() -> None:
    op.create_table(
        "booking",
        sa.Column("id", ID, nullable=False),
        sa.Column("equipment_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("is_late", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("taken_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.CheckConstraint("first_day < until_day", name="ck_booking_days"),
        sa.ForeignKeyConstraint(
            ["equipment_id"], ["equipment.id"], name="fk_booking_equipment_id"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_booking_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_booking"),
    )
    op.create_index("ix_booking_equipment_id", "booking", ["equipment_id", "state", "first_day"])
    op.create_index("ix_booking_member_id", "booking", ["member_id", "state"])
    op.create_index("ix_booking_until_day", "booking", ["state", "until_day"])


def _booking_day() -> None:
    op.create_table(
        "booking_day",
        sa.Column("equipment_id", ID, autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("booking_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name="fk_booking_day_booking_id"),
        sa.ForeignKeyConstraint(
            ["equipment_id"], ["equipment.id"], name="fk_booking_day_equipment_id"
        ),
        sa.PrimaryKeyConstraint("equipment_id", "day", name="pk_booking_day"),
    )
    op.create_index("ix_booking_day_booking_id", "booking_day", ["booking_id"])


def _handover() -> None:
    op.create_table(
        "handover",
        sa.Column("id", ID, nullable=False),
        sa.Column("equipment_id", ID, nullable=False),
        sa.Column("giver_id", ID),
        sa.Column("taker_id", ID),
        sa.Column("booking_id", ID),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("offered_by", ID, nullable=False),
        sa.Column("offered_at", MOMENT, nullable=False),
        sa.Column("answered_by", ID),
        sa.Column("answered_at", MOMENT),
        sa.Column("note", sa.Text()),
        sa.ForeignKeyConstraint(["answered_by"], ["member.id"], name="fk_handover_answered_by"),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name="fk_handover_booking_id"),
        sa.ForeignKeyConstraint(
            ["equipment_id"], ["equipment.id"], name="fk_handover_equipment_id"
        ),
        sa.ForeignKeyConstraint(["giver_id"], ["member.id"], name="fk_handover_giver_id"),
        sa.ForeignKeyConstraint(["offered_by"], ["member.id"], name="fk_handover_offered_by"),
        sa.ForeignKeyConstraint(["taker_id"], ["member.id"], name="fk_handover_taker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
    )
    op.create_index("ix_handover_equipment_id", "handover", ["equipment_id", "state"])


def _breakdown() -> None:
    op.create_table(
        "breakdown",
        sa.Column("id", ID, nullable=False),
        sa.Column("equipment_id", ID, nullable=False),
        sa.Column("reported_by", ID, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("picture_id", ID),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("settled_by", ID),
        sa.Column("settled_at", MOMENT),
        sa.Column("outcome", sa.Text()),
        sa.ForeignKeyConstraint(
            ["equipment_id"], ["equipment.id"], name="fk_breakdown_equipment_id"
        ),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_breakdown_picture_id"),
        sa.ForeignKeyConstraint(["reported_by"], ["member.id"], name="fk_breakdown_reported_by"),
        sa.ForeignKeyConstraint(["settled_by"], ["member.id"], name="fk_breakdown_settled_by"),
        sa.PrimaryKeyConstraint("id", name="pk_breakdown"),
    )
    op.create_index("ix_breakdown_equipment_id", "breakdown", ["equipment_id"])

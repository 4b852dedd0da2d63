"""Rounds: the sharing out of what is scarce."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _item_round()
    _wish()
    _sharing()
    _share()


def _item_round() -> None:
    op.create_table(
        "item_round",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("rule", sa.String(length=16), nullable=False),
        sa.Column("portion", sa.Integer(), nullable=False),
        sa.Column("expected", sa.BigInteger()),
        sa.Column("deadline", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("opened_by", ID),
        sa.Column("reason", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_item_round_item_id"),
        sa.ForeignKeyConstraint(["opened_by"], ["member.id"], name="fk_item_round_opened_by"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_item_round_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_item_round"),
    )
    op.create_index("ix_item_round_item_id", "item_round", ["item_id", "state"])
    op.create_index("ix_item_round_state", "item_round", ["state", "deadline"])
    op.create_index("ix_item_round_unit_id", "item_round", ["unit_id", "id"])


def _wish() -> None:
    op.create_table(
        "wish",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, autoincrement=False, nullable=False),
        sa.Column("firm", sa.BigInteger(), nullable=False),
        sa.Column("extra", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("urgency", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "firm >= 0 AND extra >= 0 AND firm + extra > 0", name="ck_wish_amounts"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_wish_member_id"),
        sa.ForeignKeyConstraint(["round_id"], ["item_round.id"], name="fk_wish_round_id"),
        sa.PrimaryKeyConstraint("round_id", "member_id", name="pk_wish"),
    )
    op.create_index("ix_wish_member_id", "wish", ["member_id"])


def _sharing() -> None:
    op.create_table(
        "sharing",
        sa.Column("id", ID, nullable=False),
        sa.Column("round_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("supply", sa.BigInteger(), nullable=False),
        sa.Column("author_id", ID),
        sa.Column("reason", sa.Text()),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name="fk_sharing_author_id"),
        sa.ForeignKeyConstraint(["round_id"], ["item_round.id"], name="fk_sharing_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sharing"),
        sa.UniqueConstraint("round_id", "version", name="uq_sharing_round_id_version"),
    )


def _share() -> None:
    op.create_table(
        "share",
        sa.Column("sharing_id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("firm", sa.BigInteger(), nullable=False),
        sa.Column("extra", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("credit", sa.BigInteger()),
        sa.Column("received_on", sa.Date()),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_share_member_id"),
        sa.ForeignKeyConstraint(["sharing_id"], ["sharing.id"], name="fk_share_sharing_id"),
        sa.PrimaryKeyConstraint("sharing_id", "member_id", name="pk_share"),
    )
    op.create_index("ix_share_member_id", "share", ["member_id"])
    # ### end Alembic commands ###

"""Common funds: stores, items, money, and requests for them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _store()
    _item()
    _fund()
    _request()
    _request_note()
    _standing_request()


def _store() -> None:
    op.create_table(
        "store",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("keeper_id", ID),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["keeper_id"], ["member.id"], name="fk_store_keeper_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_store_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_store"),
    )
    op.create_index("ix_store_unit_id", "store", ["unit_id"])


def _item() -> None:
    op.create_table(
        "item",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("store_id", ID, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("measure", sa.String(length=16), nullable=False),
        sa.Column("portion", sa.Integer(), nullable=False),
        sa.Column("sharing", sa.String(length=16), nullable=False),
        sa.Column("price", sa.Integer()),
        sa.Column("limit_amount", sa.BigInteger()),
        sa.Column("coordinator_above", sa.BigInteger()),
        sa.Column("assembly_above", sa.BigInteger()),
        sa.Column("rule", sa.String(length=16), nullable=False),
        sa.Column("low", sa.BigInteger()),
        sa.Column("picture_id", ID),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("added_by", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["member.id"], name="fk_item_added_by"),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_item_picture_id"),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name="fk_item_store_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_item_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_item"),
    )
    op.create_index("ix_item_unit_id", "item", ["unit_id", "state"])


def _fund() -> None:
    op.create_table(
        "fund",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("assembly_above", sa.BigInteger()),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("added_by", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["member.id"], name="fk_fund_added_by"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_fund_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_fund"),
    )
    op.create_index("ix_fund_unit_id", "fund", ["unit_id", "state"])


def _request() -> None:
    op.create_table(
        "request",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("item_id", ID),
        sa.Column("fund_id", ID),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.BigInteger()),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("price", sa.Integer()),
        sa.Column("paid", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("cycle_first", sa.Date(), nullable=False),
        sa.Column("picture_id", ID),
        sa.Column("round_id", sa.BigInteger()),
        sa.Column("standing_id", sa.BigInteger()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("answered_by", ID),
        sa.Column("answered_at", MOMENT),
        sa.Column("answer", sa.Text()),
        sa.Column("ready_at", MOMENT),
        sa.Column("given_by", ID),
        sa.Column("given_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.CheckConstraint("(item_id IS NULL) <> (fund_id IS NULL)", name="ck_request_of"),
        sa.CheckConstraint("asked > 0", name="ck_request_asked"),
        sa.CheckConstraint("granted >= 0", name="ck_request_granted"),
        sa.ForeignKeyConstraint(["answered_by"], ["member.id"], name="fk_request_answered_by"),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name="fk_request_fund_id"),
        sa.ForeignKeyConstraint(["given_by"], ["member.id"], name="fk_request_given_by"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_request_item_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_request_member_id"),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_request_picture_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_request_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_request"),
    )
    op.create_index("ix_request_fund_id", "request", ["fund_id", "stage", "id"])
    op.create_index("ix_request_item_id", "request", ["item_id", "stage", "id"])
    op.create_index("ix_request_member_id", "request", ["member_id", "id"])
    op.create_index("ix_request_ready_at", "request", ["stage", "ready_at"])
    op.create_index("ix_request_stage", "request", ["unit_id", "stage", "id"])


def _request_note() -> None:
    op.create_table(
        "request_note",
        sa.Column("id", ID, nullable=False),
        sa.Column("request_id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name="fk_request_note_author_id"),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name="fk_request_note_request_id"),
        sa.PrimaryKeyConstraint("id", name="pk_request_note"),
    )
    op.create_index("ix_request_note_request_id", "request_note", ["request_id"])


def _standing_request() -> None:
    op.create_table(
        "standing_request",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("every", sa.String(length=16), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_standing_request_item_id"),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_standing_request_member_id"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_standing_request_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_standing_request"),
    )
    op.create_index("ix_standing_request_member_id", "standing_request", ["member_id"])
    op.create_index("ix_standing_request_next_on", "standing_request", ["state", "next_on"])

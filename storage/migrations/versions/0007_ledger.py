"""What is in common, as a ledger: holdings, movements, photos; members of units counted."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


# The same words in both databases; only how a trigger is written differs.
FIXED = (
    "unit_id, asset, source_id, destination_id, amount, kind, ground, ground_id, author_id,"
    " reverses_id, created_at"
)
GIVE = "UPDATE holding SET balance = balance - NEW.amount WHERE id = NEW.source_id;"
TAKE = "UPDATE holding SET balance = balance + NEW.amount WHERE id = NEW.destination_id;"
KEPT = "a movement stays as it was written"
EMPTY = "a holding begins empty"


def upgrade() -> None:
    _members()
    _picture()
    _holding()
    _movement()
    _triggers()


def _picture() -> None:
    op.create_table(
        "picture",
        sa.Column("id", ID, nullable=False),
        sa.Column("media_type", sa.String(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("author_id", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name="fk_picture_author_id"),
        sa.PrimaryKeyConstraint("id", name="pk_picture"),
    )


def _holding() -> None:
    op.create_table(
        "holding",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("asset", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("balance", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("balance >= 0 OR kind = 'outside'", name="ck_holding_balance"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_holding_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_holding"),
        sa.UniqueConstraint(
            "asset", "kind", "unit_id", "owner", name="uq_holding_asset_kind_unit_id_owner"
        ),
        sa.UniqueConstraint("id", "asset", name="uq_holding_id_asset"),
    )


def _movement() -> None:
    op.create_table(
        "movement",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("asset", sa.String(length=32), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("destination_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ground", sa.String(length=16), nullable=False),
        sa.Column("ground_id", sa.BigInteger()),
        sa.Column("words", sa.Text()),
        sa.Column("author_id", ID),
        sa.Column("picture_id", ID),
        sa.Column("reverses_id", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "ground <> '' AND (ground_id IS NOT NULL OR words <> '')", name="ck_movement_ground"
        ),
        sa.CheckConstraint("amount > 0", name="ck_movement_amount"),
        sa.CheckConstraint("source_id <> destination_id", name="ck_movement_between"),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name="fk_movement_author_id"),
        sa.ForeignKeyConstraint(
            ["destination_id", "asset"],
            ["holding.id", "holding.asset"],
            name="fk_movement_destination",
        ),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_movement_picture_id"),
        sa.ForeignKeyConstraint(["reverses_id"], ["movement.id"], name="fk_movement_reverses_id"),
        sa.ForeignKeyConstraint(
            ["source_id", "asset"], ["holding.id", "holding.asset"], name="fk_movement_source"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_movement_unit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_movement"),
        sa.UniqueConstraint("reverses_id", name="uq_movement_reverses_id"),
    )
    op.create_index("ix_movement_destination_id", "movement", ["destination_id", "id"])
    op.create_index("ix_movement_ground", "movement", ["ground", "ground_id"])
    op.create_index("ix_movement_source_id", "movement", ["source_id", "id"])


def _members() -> None:
    op.add_column("unit", sa.Column("members", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE unit SET members = (SELECT count(*) FROM membership"
        " WHERE membership.unit_id = unit.id AND membership.state = 'member')"
    )


def _triggers() -> None:
    """What a movement takes, another place gets; nothing written is changed or taken out."""
    if op.get_bind().dialect.name == "sqlite":
        _sqlite_triggers()
    else:
        _postgres_triggers()


def _sqlite_triggers() -> None:
    refuse = f"SELECT RAISE(ABORT, '{KEPT}');"
    for name, when, body in (
        ("movement_moves", "AFTER INSERT ON movement", GIVE + " " + TAKE),
        ("movement_stays", f"BEFORE UPDATE OF {FIXED} ON movement", refuse),
        ("movement_remains", "BEFORE DELETE ON movement", refuse),
        (
            "holding_begins_empty",
            "BEFORE INSERT ON holding WHEN NEW.balance <> 0",
            f"SELECT RAISE(ABORT, '{EMPTY}');",
        ),
    ):
        op.execute(f"CREATE TRIGGER {name} {when} BEGIN {body} END")


def _postgres_triggers() -> None:
    for name, when, body in (
        ("movement_moves", "AFTER INSERT ON movement", f"{GIVE} {TAKE} RETURN NULL;"),
        ("movement_stays", f"BEFORE UPDATE OF {FIXED} ON movement", f"RAISE EXCEPTION '{KEPT}';"),
        ("movement_remains", "BEFORE DELETE ON movement", f"RAISE EXCEPTION '{KEPT}';"),
        (
            "holding_begins_empty",
            "BEFORE INSERT ON holding",
            f"IF NEW.balance <> 0 THEN RAISE EXCEPTION '{EMPTY}'; END IF; RETURN NEW;",
        ),
    ):
        op.execute(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$"
        )
        op.execute(f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {name}()")

"""A union of units: states and settings of units, groups, announcements, batches, data."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
CHAT = ("network", "external_id")


def upgrade() -> None:
    _settings()
    _applications()
    _groups()
    _batches()
    _personal_data()


def _settings() -> None:
    whole = sa.Integer
    added: dict[str, dict[str, Any]] = {
        "unit": {
            "state": sa.String(length=16),
            "purpose": sa.Text(),
            "proposed_by": ID,
            "form": sa.Text(),
            "places": whole(),
            "probation_days": whole(),
            "probation_quarters": whole(),
        },
        "member": {"unit_id": ID, "forgotten_at": MOMENT},
        "membership": {"probation_until": sa.Date(), "listed_at": MOMENT},
        "norm": {"below": sa.Boolean()},
        "role": {"ground": sa.Text(), "appointed_by": ID},
        "journal": {"facts": sa.Text()},
        "outbox": {"group_id": ID},
    }
    usual: dict[str, Any] = {"state": "open", "below": sa.true()}
    for table, columns in added.items():
        for name, kind in columns.items():
            default = usual.get(name)
            column = sa.Column(name, kind, server_default=default, nullable=default is None)
            op.add_column(table, column)
    op.create_index("ix_unit_parent_id", "unit", ["parent_id"])
    dead = sa.text("state = 'dead'")
    op.create_index(
        "ix_outbox_dead",
        "outbox",
        ["member_id", "due_at"],
        sqlite_where=dead,
        postgresql_where=dead,
    )
    to_group = sa.text("group_id IS NOT NULL")
    op.create_index(
        "uq_outbox_group",
        "outbox",
        ["kind", "cause", "group_id"],
        unique=True,
        sqlite_where=to_group,
        postgresql_where=to_group,
    )
    unreachable = sa.text("unreachable_since IS NOT NULL")
    op.create_index(
        "ix_account_unreachable",
        "account",
        ["member_id"],
        sqlite_where=unreachable,
        postgresql_where=unreachable,
    )


def _applications() -> None:
    _table(
        "application_note",
        ("kind", sa.String(length=16), False),
        ("question", sa.Text(), True),
        ("text", sa.Text(), False),
        ("at", MOMENT, False),
        refs={"unit_id": "unit", "member_id": "member", "author_id?": "member"},
    )
    op.create_index("ix_application_note_member_id", "application_note", ["member_id", "unit_id"])


def _groups() -> None:
    _table(
        "group_chat",
        ("network", sa.String(length=16), False),
        ("external_id", sa.BigInteger(), False),
        ("topic", sa.BigInteger(), True),
        ("title", sa.String(length=200), False),
        ("state", sa.String(length=16), False),
        ("since", MOMENT, False),
        ("unreachable_since", MOMENT, True),
        refs={"unit_id?": "unit", "bound_by?": "member"},
        more=(
            sa.Column("announces", sa.Boolean(), server_default=sa.true(), nullable=False),
            sa.UniqueConstraint(
                "network", "external_id", name="uq_group_chat_network_external_id"
            ),
        ),
    )
    op.create_index("ix_group_chat_unit_id", "group_chat", ["unit_id"])
    _table(
        "announcement",
        ("text", sa.Text(), False),
        ("readers", sa.Integer(), False),
        ("created_at", MOMENT, False),
        refs={"unit_id": "unit", "project_id?": "project", "author_id": "member"},
    )
    op.create_index("ix_announcement_unit_id", "announcement", ["unit_id", "id"])


def _batches() -> None:
    _table(
        "batch",
        ("kind", sa.String(length=16), False),
        ("label", sa.Text(), False),
        ("created_at", MOMENT, False),
        ("undone_at", MOMENT, True),
        refs={"unit_id": "unit", "author_id": "member", "undone_by?": "member"},
    )
    op.create_index("ix_batch_unit_id", "batch", ["unit_id", "id"])
    _pairs("batch_entry", batch_id="batch", entry_id="entry")
    _pairs("batch_member", batch_id="batch", member_id="member")
    _pairs("entry_above", entry_id="entry", unit_id="unit")


def _personal_data() -> None:
    op.create_table(
        "forgetting",
        sa.Column("member_id", ID, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        _ref("forgetting", "member_id", "member"),
        sa.PrimaryKeyConstraint("member_id", name="pk_forgetting"),
    )
    op.create_index("ix_forgetting_due_at", "forgetting", ["due_at"])
    _table(
        "data_export",
        ("what", sa.String(length=32), False),
        ("at", MOMENT, False),
        refs={"member_id?": "member", "unit_id?": "unit", "author_id": "member"},
    )
    for name in ("member_id", "unit_id"):
        op.create_index(f"ix_data_export_{name}", "data_export", [name])
    _table(
        "member_merge",
        ("at", MOMENT, False),
        refs={
            "unit_id": "unit",
            "kept_id": "member",
            "gone_id": "member",
            "author_id": "member",
        },
    )
    op.create_index("ix_member_merge_gone_id", "member_merge", ["gone_id"])


def _table(
    table: str,
    *columns: tuple[str, sa.types.TypeEngine[Any], bool],
    refs: dict[str, str],
    more: tuple[sa.schema.SchemaItem, ...] = (),
) -> None:
    """A row has its number; a reference that may be missing ends in a question mark."""
    named = {name.rstrip("?"): to for name, to in refs.items()}
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        *(sa.Column(name.rstrip("?"), ID, nullable=name.endswith("?")) for name in refs),
        *(sa.Column(name, kind, nullable=optional) for name, kind, optional in columns),
        *(_ref(table, name, to) for name, to in named.items()),
        *more,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )


def _pairs(table: str, **refs: str) -> None:
    op.create_table(
        table,
        *(sa.Column(name, ID, nullable=False) for name in refs),
        *(_ref(table, name, to) for name, to in refs.items()),
        sa.PrimaryKeyConstraint(*refs, name=f"pk_{table}"),
    )


def _ref(table: str, name: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}")

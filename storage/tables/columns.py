"""What the tables' columns are made of."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData

from storage.types import UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    """SQLite hands out row numbers only for its own INTEGER."""
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def ref(name: str, table: str, *, optional: bool = False, primary: bool = False) -> Column[int]:
    target = ForeignKey(f"{table}.id")
    if primary:
        return Column(name, target, primary_key=True, autoincrement=False)
    return Column(name, target, nullable=optional)


def moment(name: str, *, optional: bool = False) -> Column[datetime]:
    return Column(name, UtcDateTime(), nullable=optional)

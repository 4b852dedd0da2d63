"""What the bot itself keeps by name from one start to the next."""

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Connection
from storage.tables import keepsake


def get(db: Connection, name: str) -> str | None:
    found = select(keepsake.c.value).where(keepsake.c.name == name)
    value: str | None = db.execute(found).scalar_one_or_none()
    return value


def put(db: Connection, name: str, value: str) -> None:
    dialect = sqlite if db.dialect.name == "sqlite" else postgresql
    new = dialect.insert(keepsake)
    db.execute(
        new.on_conflict_do_update(index_elements=["name"], set_={"value": new.excluded["value"]}),
        {"name": name, "value": value},
    )

"""How far a network's events have been heard, where the network leaves it to us to remember."""

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from domain.people import Network
from storage.database import Connection
from storage.tables import poll_position


def read(db: Connection, network: Network, bot_id: int) -> str | None:
    found = select(poll_position.c.position).where(
        poll_position.c.network == network, poll_position.c.bot_id == bot_id
    )
    position: str | None = db.execute(found).scalar_one_or_none()
    return position


def keep(db: Connection, network: Network, bot_id: int, position: str) -> None:
    dialect = sqlite if db.dialect.name == "sqlite" else postgresql
    new = dialect.insert(poll_position)
    place = list(poll_position.primary_key)
    db.execute(
        new.on_conflict_do_update(
            index_elements=place, set_={"position": new.excluded["position"]}
        ),
        {"network": network, "bot_id": bot_id, "position": position},
    )

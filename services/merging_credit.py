"""Labour credit of two members who are one person: it goes over as all in the ledger does."""

from datetime import datetime

from domain.ledger import LABOUR, Basis, Ground, Kind, Movement, Place
from services.ledger import balance, move
from storage import units
from storage.database import Connection


def join(db: Connection, kept: int, gone: int, by: int, now: datetime) -> None:
    """What is left of either and what either has spent, each by one movement."""
    root = units.root(db)
    assert root is not None, "the cooperative is founded at start"
    ground = Ground(Basis.MERGE, gone)
    for kind in (Kind.CREDIT, Kind.SPENT):
        source, destination = (Place(root.id, LABOUR, kind, one) for one in (gone, kept))
        if held := balance(db, source):
            move(db, source, destination, held, Movement.TRANSFER, ground, by, now)

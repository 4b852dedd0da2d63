"""Labour credit of two members who are one person: it goes over as all in the ledger does."""

from datetime import datetime

from domain.ledger import Basis, Ground, Kind, Movement
from services import labour_credit
from services.ledger import balance, move
from storage.database import Connection


def join(db: Connection, kept: int, gone: int, by: int, now: datetime) -> None:
    """What is left of either and what either has spent, each by one movement."""
    ground = Ground(Basis.MERGE, gone)
    for kind in (Kind.CREDIT, Kind.SPENT):
        source, destination = (labour_credit.place(db, one, kind) for one in (gone, kept))
        if held := balance(db, source):
            move(db, source, destination, held, Movement.TRANSFER, ground, by, now)

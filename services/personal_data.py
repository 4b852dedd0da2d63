"""One's own data: all that is kept about oneself, and who has taken it out. Nobody else's."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Member
from domain.personal_data import BETWEEN_EXPORTS, ExportedJustNow
from services.rights import NotAllowed
from storage import data_exports, people, personal
from storage.data_exports import Export
from storage.database import Connection
from storage.personal import Tables

__all__ = ["SHOWN", "Collected", "Export", "Tables", "collect", "record"]

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Collected:
    """Everything about a member, and the last exports there were before."""

    tables: Tables
    exports: list[Export]


def collect(db: Connection, me: Member, now: datetime) -> Collected:
    """Whoever is known may, also who has left; refuses with ExportedJustNow."""
    _check(db, me, now)
    return Collected(personal.collect(db, me.id), data_exports.concerning(db, me.id, SHOWN))


def record(db: Connection, me: Member, now: datetime) -> None:
    """It is about to be sent; refuses as `collect`, for another may have been quicker."""
    _check(db, me, now)
    data_exports.add_own(db, me.id, now)


def _check(db: Connection, me: Member, now: datetime) -> None:
    if people.by_id(db, me.id, now) is None:
        raise NotAllowed
    last = data_exports.last_own(db, me.id)
    if last is not None and now < last + BETWEEN_EXPORTS:
        raise ExportedJustNow(seconds=int((last + BETWEEN_EXPORTS - now).total_seconds()))

"""What who stands before the door is shown, whether or not they come in."""

from dataclasses import dataclass
from datetime import datetime

from domain.codes import Purpose
from domain.people import Member, Unit
from services import documents
from storage import codes, memberships, units
from storage.database import Connection
from storage.documents import Document
from storage.memberships import Membership

__all__ = ["Door", "Membership", "membership", "opens", "root", "show"]


@dataclass(frozen=True, slots=True)
class Door:
    """The cooperative and its documents in their newest versions."""

    unit: Unit
    about: Document
    principles: Document
    privacy: Document


def show(db: Connection, language: str) -> Door:
    names = (documents.ABOUT, documents.PRINCIPLES, documents.PRIVACY)
    return Door(root(db), *(documents.read(db, name, language) for name in names))


def membership(db: Connection, me: Member) -> Membership:
    """Where the application of somebody we know stands."""
    found = memberships.get(db, me.unit.id, me.id)
    assert found is not None
    return found


def opens(db: Connection, code: str, now: datetime) -> Unit | None:
    """The unit into which the code of an invitation or an owner still lets."""
    found = codes.find(db, code, now) if code else None
    if found is None or found.purpose is Purpose.LINK:
        return None
    return units.get(db, found.unit_id) if found.unit_id else root(db)


def root(db: Connection) -> Unit:
    found = units.root(db)
    assert found is not None, "the cooperative is founded at start"
    return found

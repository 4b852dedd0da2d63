"""What who stands before the door is shown, whether or not they come in."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Unit
from services import documents
from storage import codes, units
from storage.database import Connection
from storage.documents import Document


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


def opens(db: Connection, code: str, now: datetime) -> bool:
    """Whether the code of an invitation or an owner still admits."""
    return codes.find(db, code, now) is not None


def root(db: Connection) -> Unit:
    found = units.root(db)
    assert found is not None, "the cooperative is founded at start"
    return found

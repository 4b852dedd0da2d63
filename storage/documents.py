"""The cooperative's documents in every version, and who agreed to which."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, delete, insert, select

from storage.database import Connection
from storage.tables import consent, document


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    language: str
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Consent:
    document: str
    language: str
    version: int
    given_at: datetime


def newest(db: Connection, name: str, language: str) -> Document | None:
    """The newest version in the language, or in another one where it has none."""
    found = (
        select(document.c.name, document.c.language, document.c.version, document.c.text)
        .where(document.c.name == name)
        .order_by(
            case((document.c.language == language, 0), else_=1),
            document.c.language.desc(),
            document.c.version.desc(),
        )
        .limit(1)
    )
    row = db.execute(found).one_or_none()
    return Document(*row) if row else None


def add(db: Connection, new: Document, now: datetime) -> None:
    values = {
        "name": new.name,
        "language": new.language,
        "version": new.version,
        "text": new.text,
        "since": now,
    }
    db.execute(insert(document), values)


def agree(db: Connection, member_id: int, to: Document, now: datetime) -> None:
    values = {
        "member_id": member_id,
        "document": to.name,
        "language": to.language,
        "version": to.version,
        "given_at": now,
    }
    db.execute(insert(consent), values)


def consents(db: Connection, member_id: int) -> list[Consent]:
    """What the member agreed to, the newest first."""
    found = (
        select(consent.c.document, consent.c.language, consent.c.version, consent.c.given_at)
        .where(consent.c.member_id == member_id)
        .order_by(consent.c.id.desc())
    )
    return [Consent(*row) for row in db.execute(found)]


def forget_consents(db: Connection, member_id: int) -> None:
    db.execute(delete(consent).where(consent.c.member_id == member_id))

"""The cooperative's own documents: set by its operator, kept in every version."""

from collections.abc import Mapping
from datetime import datetime

from storage import documents
from storage.database import Connection
from storage.documents import Consent, Document

__all__ = ["ABOUT", "PRINCIPLES", "PRIVACY", "Consent", "Document", "consent_to", "read", "sync"]

ABOUT, PRINCIPLES, PRIVACY = "about", "principles", "privacy"


def sync(db: Connection, texts: Mapping[tuple[str, str], str], now: datetime) -> None:
    """Keep a new version of each (name, language) whose text has changed."""
    for (name, language), text in texts.items():
        old = documents.newest(db, name, language)
        known = old if old and old.language == language else None
        if known is None or known.text != text:
            version = known.version + 1 if known else 1
            documents.add(db, Document(name, language, version, text), now)


def read(db: Connection, name: str, language: str) -> Document:
    """The newest version in the language, else in another; version 0 where nobody wrote any."""
    return documents.newest(db, name, language) or Document(name, language, 0, "")


def consent_to(db: Connection, member_id: int, name: str) -> Consent | None:
    """The newest version that the member agreed to."""
    given = documents.consents(db, member_id)
    return next((consent for consent in given if consent.document == name), None)

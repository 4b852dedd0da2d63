"""The cooperative's documents as they are shown: plain words, the cooperative's name filled in."""

from domain.people import Unit
from locales import words
from services.documents import Document


def shown(document: Document, unit: Unit) -> str:
    """A missing document is said to be missing, never an empty message."""
    lines = (line.lstrip("#").strip() for line in document.text.strip().splitlines())
    text = "\n".join(lines).replace("{cooperative}", unit.name)
    return text or words(document.language)("document-missing")

"""The cooperative's documents: files that the operator edits, with our examples until then."""

import asyncio
from datetime import datetime
from pathlib import Path

from locales import LANGUAGES, ROOT
from services import documents
from storage.database import Database

NAMES = (documents.ABOUT, documents.PRINCIPLES, documents.PRIVACY)


async def keep_documents(database: Database, folder: Path, now: datetime) -> None:
    """A text that has changed since the last start becomes a new version."""
    texts = await asyncio.to_thread(read_documents, folder)
    await database.write(documents.sync, texts, now)


def read_documents(folder: Path) -> dict[tuple[str, str], str]:
    """about.ru.md and the others; a missing one is begun with our example."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {}
    for language in LANGUAGES:
        for name in NAMES:
            texts[name, language] = _read(folder / f"{name}.{language}.md", name, language)
    return texts


def _read(file: Path, name: str, language: str) -> str:
    if not file.exists():
        template = ROOT / language / "documents" / f"{name}.md"
        file.write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
    return file.read_text(encoding="utf-8-sig").strip()

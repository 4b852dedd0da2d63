"""The words of announcements: letters carry the number alone, however many readers there are."""

from collections.abc import Sequence
from dataclasses import replace

from storage import announcements, people, projects, units
from storage.announcements import KIND, URGENT, Announcement
from storage.database import Connection
from storage.outbox import Letter

KINDS = (KIND, URGENT)


def fill_in(db: Connection, letters: Sequence[Letter]) -> list[Letter]:
    """The same letters, with words where they are announcements."""
    ids = {one.facts["announcement"] for one in letters if one.kind in KINDS}
    if not ids:
        return list(letters)
    words = {one.id: _words(db, one) for one in announcements.by_ids(db, ids).values()}
    return [
        replace(one, facts=one.facts | words[one.facts["announcement"]])
        if one.kind in KINDS
        else one
        for one in letters
    ]


def named(db: Connection, unit_id: int, project_id: int | None, author: str) -> dict[str, str]:
    """Who tells something, and in whose name."""
    project = projects.get(db, project_id) if project_id else None
    name = project.name if project else units.get(db, unit_id).name
    return {"of": "project" if project else "unit", "name": name, "author": author}


def _words(db: Connection, one: Announcement) -> dict[str, str]:
    author = people.names(db, [one.author_id]).get(one.author_id, "")
    return named(db, one.unit_id, one.project_id, author) | {"text": one.text}

"""A person's name where others wrote it down: letters, drafts, the journal, notes.

A name of one word may be an ordinary word, so in free text it is looked for only where the person
wrote it themselves; one that somebody else bears too is not looked for at all.
"""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, delete, or_, select, update

from storage.database import Connection
from storage.tables import (
    announcement,
    application_note,
    batch,
    booking,
    breakdown,
    conversation,
    entry,
    equipment,
    fund,
    handover,
    item,
    item_round,
    journal,
    labour_line,
    member,
    membership,
    movement,
    norm,
    outbox,
    project,
    relief,
    request,
    request_note,
    role,
    sharing,
    store,
    unit,
    wish,
)

SHORTEST = 2


class Words(NamedTuple):
    text: Column[Any]
    author: Column[Any]


FREE = (
    Words(entry.c.note, entry.c.author_id),
    Words(entry.c.reason, entry.c.answered_by),
    Words(relief.c.reason, relief.c.asked_by),
    Words(relief.c.answer, relief.c.answered_by),
    Words(labour_line.c.reason, labour_line.c.author_id),
    Words(membership.c.reason, membership.c.answered_by),
    Words(application_note.c.question, application_note.c.author_id),
    Words(application_note.c.text, application_note.c.author_id),
    Words(announcement.c.text, announcement.c.author_id),
    Words(batch.c.label, batch.c.author_id),
    Words(role.c.ground, role.c.appointed_by),
    Words(norm.c.ground, norm.c.decided_by),
    Words(journal.c.reason, journal.c.author_id),
    Words(project.c.purpose, project.c.proposed_by),
    Words(unit.c.purpose, unit.c.proposed_by),
    Words(request.c.reason, request.c.member_id),
    Words(request.c.answer, request.c.answered_by),
    Words(request_note.c.text, request_note.c.author_id),
    Words(wish.c.reason, wish.c.member_id),
    Words(item_round.c.reason, item_round.c.opened_by),
    Words(sharing.c.reason, sharing.c.author_id),
    Words(movement.c.words, movement.c.author_id),
    Words(item.c.about, item.c.added_by),
    Words(item.c.ground, item.c.added_by),
    Words(fund.c.purpose, fund.c.added_by),
    Words(fund.c.ground, fund.c.added_by),
    Words(equipment.c.about, equipment.c.added_by),
    Words(equipment.c.place, equipment.c.added_by),
    Words(equipment.c.ground, equipment.c.added_by),
    Words(store.c.place, store.c.keeper_id),
    Words(booking.c.reason, booking.c.member_id),
    Words(handover.c.note, handover.c.offered_by),
    Words(breakdown.c.words, breakdown.c.reported_by),
    Words(breakdown.c.outcome, breakdown.c.settled_by),
)
NAMED = ("old", "new", "name", "was", "before", "after")


def names_of(db: Connection, ids: Sequence[int]) -> list[str]:
    """Present and former ones that nobody else bears, the longest first."""
    theirs = set(db.execute(select(member.c.name).where(member.c.id.in_(ids))).scalars())
    theirs |= set(_former(db, ids))
    others = select(member.c.name).where(member.c.name.in_(theirs), member.c.id.not_in(ids))
    own = theirs - set(db.execute(others).scalars())
    return sorted((name for name in own if len(name) >= SHORTEST), key=len, reverse=True)


def _former(db: Connection, ids: Sequence[int]) -> Iterable[str]:
    of_them = (journal.c.subject == "member", journal.c.subject_id.in_(ids))
    told = select(journal.c.facts).where(*of_them, journal.c.act.contains("rename"))
    for facts in db.execute(told.where(journal.c.facts.is_not(None))).scalars():
        known = json.loads(facts)
        yield from (str(known[key]) for key in NAMED if known.get(key))


def replace(db: Connection, ids: Sequence[int], names: Sequence[str], by: str) -> None:
    for name in names:
        _forget_letters(db, name)
        for facts in (outbox.c.facts, journal.c.facts, conversation.c.data):
            _replace(db, facts, name, by)
        for text, author in FREE:
            is_theirs = () if " " in name else (author.in_(ids),)
            _replace(db, text, name, by, *is_theirs)


def _forget_letters(db: Connection, name: str) -> None:
    """Those that are settled are kept for the record alone."""
    settled = select(outbox.c.id, outbox.c.facts).where(
        outbox.c.state != "waiting", _holds(outbox.c.facts, name)
    )
    found = [row.id for row in db.execute(settled) if _is_in(row.facts, name)]
    for letter in found:
        db.execute(delete(outbox).where(outbox.c.id == letter))


def _replace(db: Connection, column: Column[Any], name: str, by: str, *where: Any) -> None:
    table = column.table
    keys = list(table.primary_key)
    rows = db.execute(select(column.label("words"), *keys).where(_holds(column, name), *where))
    for row in rows.all():
        changed = update(table).where(*(key == row._mapping[key] for key in keys))
        db.execute(changed.values({column: _renamed(row.words, name, by)}))


def _holds(column: Column[Any], name: str) -> Any:
    """As it is written in words, or in JSON."""
    in_json = json.dumps(name)[1:-1]
    return or_(*(column.contains(one, autoescape=True) for one in {name, in_json}))


def _is_in(words: str, name: str) -> bool:
    return _renamed(words, name, "") != words


def _renamed(words: str, name: str, by: str) -> str:
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    try:
        known = json.loads(words)
    except ValueError:
        known = None
    if isinstance(known, (dict, list)):
        told = _walk(known, whole, by)
        return words if told == known else json.dumps(told)
    return whole.sub(lambda _: by, words)


def _walk(known: Any, name: re.Pattern[str], by: str) -> Any:
    if isinstance(known, str):
        return name.sub(lambda _: by, known)
    if isinstance(known, list):
        return [_walk(one, name, by) for one in known]
    if isinstance(known, dict):
        return {key: _walk(one, name, by) for key, one in known.items()}
    return known

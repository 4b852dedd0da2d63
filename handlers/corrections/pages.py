"""A member's entries as a coordinator reads them: the list, one entry, what has been changed."""

from datetime import date

from aiogram.types import InlineKeyboardButton

from domain.labour import Entry, EntryState
from domain.projects import Labour
from handlers.corrections.buttons import Correct, EntryOf, StrikeOut
from handlers.letters import Facts
from handlers.members_buttons import CardOf, EntriesOf
from handlers.pages import ON_A_PAGE, Page, Row, button, shortened
from locales import Say
from services.corrections import Corrected, Listing, Record

IN_A_ROW = 3
SHORT_NOTE = 40


def list_page(say: Say, found: Listing, first: int) -> Page:
    numbered = list(enumerate(found.records, first + 1))
    lines = [f"{number}. {_line(say, record)}" for number, record in numbered]
    title = say("corrections-list", name=found.name)
    keys = [button(str(at), EntryOf(entry_id=one.entry.id, first=first)) for at, one in numbered]
    rows = [keys[at : at + IN_A_ROW] for at in range(0, len(keys), IN_A_ROW)]
    text = "\n".join(lines) or say("corrections-none")
    return Page(f"{title}\n\n{text}", [*rows, _turns(say, found, first)])


def entry_page(say: Say, record: Record, first: int, *, may_correct: bool) -> Page:
    entry = record.entry
    said = entry_in_words(say, entry, record.project)
    lines = [record.worker, said, entry.note, _fate(say, record)]
    correct = button(say("corrections-correct"), Correct(entry_id=entry.id, first=first))
    rows = [[correct] if may_correct else [], [_back_to_list(say, entry.member_id, first)]]
    return Page("\n".join(line for line in lines if line), rows)


def minutes_page(say: Say, record: Record, first: int) -> Page:
    entry = record.entry
    text = say("corrections-ask-minutes", entry=entry_in_words(say, entry, record.project))
    strike = button(say("corrections-strike-out"), StrikeOut(entry_id=entry.id))
    return Page(text, [[strike], [_back_to_entry(say, entry.id, first)]])


def reason_page(say: Say, entry_id: int, minutes: int, first: int) -> Page:
    text = say("corrections-ask-reason", minutes=minutes)
    return Page(text, [[_back_to_entry(say, entry_id, first)]])


def receipt(say: Say, done: Corrected, first: int) -> Page:
    entry = done.before.entry
    text = say(
        "corrections-done",
        name=done.before.worker,
        project=done.before.project,
        day=entry.work_date,
        before=entry.minutes,
        after=done.minutes,
    )
    return Page(text, [[_back_to_list(say, entry.member_id, first)]])


def letter(say: Say, facts: Facts) -> Page:
    day, labour = date.fromisoformat(facts["day"]), Labour(facts["labour"]).value
    return Page(say("letter-entry-corrected", **(facts | {"day": day, "labour": labour})))


def entry_in_words(say: Say, entry: Entry, project: str) -> str:
    return say(
        "corrections-entry",
        minutes=entry.minutes,
        project=project,
        day=entry.work_date,
        labour=entry.labour.value,
    )


def _line(say: Say, record: Record) -> str:
    entry, state = record.entry, _state(record)
    parts = [
        entry_in_words(say, entry, record.project),
        shortened(entry.note, SHORT_NOTE),
        "" if state is EntryState.COUNTED else say("hours-state", state=state.value),
    ]
    return " · ".join(part for part in parts if part)


def _fate(say: Say, record: Record) -> str:
    state = _state(record)
    if state is EntryState.REJECTED:
        return say("hours-rejected", who=record.answered_by or "", reason=record.reason or "")
    return say("hours-state", state=state.value)


def _state(record: Record) -> EntryState:
    return EntryState.WITHDRAWN if record.is_reversed else record.entry.state


def _turns(say: Say, found: Listing, first: int) -> Row:
    before, after = max(0, first - ON_A_PAGE), first + ON_A_PAGE
    member = found.member_id
    return [
        *([button("‹", EntriesOf(member_id=member, first=before))] if first else []),
        button(say("corrections-to-card"), CardOf(member_id=member)),
        *([button("›", EntriesOf(member_id=member, first=after))] if found.more else []),
    ]


def _back_to_list(say: Say, member_id: int, first: int) -> InlineKeyboardButton:
    return button(say("corrections-to-list"), EntriesOf(member_id=member_id, first=first))


def _back_to_entry(say: Say, entry_id: int, first: int) -> InlineKeyboardButton:
    return button(say("corrections-back"), EntryOf(entry_id=entry_id, first=first))

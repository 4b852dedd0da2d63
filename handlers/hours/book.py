"""Pages of what a member has written down: the week, its entries, one entry."""

from datetime import date, timedelta

from aiogram.types import InlineKeyboardButton

from domain.labour import EntryState, week_of
from domain.projects import Labour
from handlers.hours.buttons import Again, Entries, OneEntry, OneWeek
from handlers.hours.receipt import take_back
from handlers.hours.wording import (
    day_in_words,
    entry_in_words,
    paragraphs,
    sections,
    total_in_words,
)
from handlers.pages import ON_A_PAGE, Page, Row, button, shortened
from handlers.talk import Talk
from locales import Say
from services.weeks import Record, Week

IN_A_ROW = 3
MOST_PROJECTS = 20
SHORT_NOTE = 40
DAY = timedelta(days=1)


def week_page(talk: Talk, week: Week) -> Page:
    say = talk.say
    title = say("hours-week", first=week.first, last=week.last)
    kinds = paragraphs(title, *_of_kinds(say, week))
    return Page(sections(kinds, paragraphs(*_of_projects(say, week))), _around(talk, week))


def entries_page(talk: Talk, found: list[Record], day: date, page: int) -> Page:
    """`found` has one more where another page follows."""
    shown, (first, last) = found[:ON_A_PAGE], week_of(day)
    numbered = list(enumerate(shown, page * ON_A_PAGE + 1))
    lines = [_line(talk, number, record) for number, record in numbered]
    title = talk.say("hours-entries", first=first, last=last)
    text = sections(title, paragraphs(*lines) or talk.say("hours-week-empty"))
    keys = [button(str(at), OneEntry(entry_id=record.entry.id)) for at, record in numbered]
    rows = [keys[at : at + IN_A_ROW] for at in range(0, len(keys), IN_A_ROW)]
    return Page(text, [*rows, _turns(talk, day, page, len(found) > ON_A_PAGE)])


def entry_page(talk: Talk, record: Record) -> Page:
    entry, say = record.entry, talk.say
    others = entry.member_id != talk.me.id
    text = paragraphs(
        entry_in_words(say, entry, record.project, talk.today),
        say("hours-for", name=record.worker) if others else "",
        entry.note,
        _fate(say, record),
    )
    again = button(say("hours-again"), Again(entry_id=entry.id))
    back = button(say("hours-to-entries"), Entries(ordinal=entry.work_date.toordinal(), page=0))
    first = take_back(say, entry.id) if record.stands else [again]
    return Page(text, [first, [] if others else [back]])


def _of_kinds(say: Say, week: Week) -> list[str]:
    if not week.sums:
        return [say("hours-week-empty")]
    totals = [(kind, week.total(kind)) for kind in Labour]
    return [
        say("hours-of-kind", labour=kind.value, total=total_in_words(say, total))
        for kind, total in totals
    ]


def _of_projects(say: Say, week: Week) -> list[str]:
    return [
        say(
            "hours-of-project",
            project=one.project,
            labour=one.labour.value,
            total=total_in_words(say, one.total),
        )
        for one in week.sums[:MOST_PROJECTS]
    ]


def _around(talk: Talk, week: Week) -> list[Row]:
    """The weeks before and after, as far as there can be entries."""
    say, joined = talk.say, talk.me.joined_on or talk.today
    before, after = week.first - DAY, week.last + DAY
    turns = [
        *([_week_button(say("hours-week-before"), before)] if joined < week.first else []),
        *([_week_button(say("hours-week-after"), after)] if after <= talk.today else []),
    ]
    entries = button(say("hours-key-entries"), Entries(ordinal=week.first.toordinal(), page=0))
    return [turns, [entries] if week.sums else []]


def _turns(talk: Talk, day: date, page: int, more: bool) -> Row:
    ordinal = day.toordinal()
    return [
        *([button("‹", Entries(ordinal=ordinal, page=page - 1))] if page else []),
        _week_button(talk.say("hours-to-week"), day),
        *([button("›", Entries(ordinal=ordinal, page=page + 1))] if more else []),
    ]


def _week_button(label: str, day: date) -> InlineKeyboardButton:
    return button(label, OneWeek(ordinal=day.toordinal()))


def _line(talk: Talk, number: int, record: Record) -> str:
    entry, say, state = record.entry, talk.say, _state(record)
    parts = [
        day_in_words(say, entry.work_date, talk.today),
        record.project,
        say("hours-duration", minutes=entry.minutes),
        shortened(entry.note, SHORT_NOTE),
        "" if state is EntryState.COUNTED else say("hours-state", state=state.value),
    ]
    return f"{number}. " + " · ".join(part for part in parts if part)


def _fate(say: Say, record: Record) -> str:
    """What has become of it, and by whom where somebody answered."""
    state, who = _state(record), record.answered_by
    if state is EntryState.REJECTED:
        return say("hours-rejected", who=who or "", reason=record.reason or "")
    if state is EntryState.COUNTED and who:
        return say("hours-confirmed", who=who)
    return say("hours-state", state=state.value)


def _state(record: Record) -> EntryState:
    return EntryState.WITHDRAWN if record.is_reversed else record.entry.state

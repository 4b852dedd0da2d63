"""How a member's roles, work and leave are put into a line."""

from domain.people import Unit
from domain.reliefs import Relief
from handlers.pages import shortened
from locales import Say
from services.office import Term
from services.weeks import Record

SHORT_NOTE = 40


def term_words(say: Say, term: Term, unit: Unit) -> str:
    if term.until is None:
        return say("roles-term-open", role=term.role.value)
    return say("roles-term", role=term.role.value, day=unit.today(term.until))


def record_line(say: Say, record: Record) -> str:
    """Day, minutes, project, a note; and whether it stands."""
    entry = record.entry
    said = say(
        "corrections-entry",
        minutes=entry.minutes,
        project=record.project,
        day=entry.work_date,
        labour=entry.labour.value,
    )
    state = "withdrawn" if record.is_reversed else entry.state.value
    fate = "" if state == "counted" else say("hours-state", state=state)
    note = shortened(entry.note, SHORT_NOTE) if entry.note else ""
    return " · ".join(part for part in (said, note, fate) if part)


def relief_words(say: Say, one: Relief) -> str:
    first, last = one.days.first, one.days.last
    if last is None:
        days = say("standing-days-open", first=first)
    elif last == first:
        days = say("standing-days-one", first=first)
    else:
        days = say("standing-days", first=first, last=last)
    share = "" if one.part is None else str(one.part)
    return say("standing-relief", relief=one.kind.value, share=share, days=days)

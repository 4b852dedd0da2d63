"""An application on one card: who, since when, what was said, what was before."""

from datetime import datetime

from domain.applications import Note, NoteKind
from handlers.applications.buttons import Answer, Do, ListFrom
from handlers.pages import Page, Row, button, shortened
from locales import Say
from services.applications import Dossier

# So much fits beneath each other on a card, whoever wrote it.
SAID = 160
NOTES = 14
REFUSALS = 3
STAYS = 5
LONGEST = 4000


def page(say: Say, one: Dossier, now: datetime) -> Page:
    """All that is known, and what a coordinator may answer."""
    parts = [
        say("application-card", name=one.name, unit=one.unit.name, age=age(say, one.since, now)),
        _when(say, one),
        "\n".join(_before(say, one)),
        "\n\n".join(said(say, note) for note in one.notes[-NOTES:]),
    ]
    text = "\n\n".join(part for part in parts if part)
    return Page(shortened(text, LONGEST), rows(say, one))


def rows(say: Say, one: Dossier) -> list[Row]:
    answer = Answer(
        do=Do.OPEN,
        member_id=one.id,
        applied=int(one.since.timestamp()),
        unit_id=one.unit.id,
    )
    listing = [] if one.place else [button(say("application-list"), answer.to(Do.LIST))]
    both = [
        button(say("application-admit"), answer.to(Do.ADMIT)),
        button(say("application-refuse"), answer.to(Do.REFUSE)),
    ]
    return [both, [button(say("application-ask"), answer.to(Do.ASK)), *listing], *to_list(say)]


def to_list(say: Say) -> list[Row]:
    return [[button(say("applications-all"), ListFrom())]]


def age(say: Say, since: datetime, now: datetime) -> str:
    hours = max(0, int((now - since).total_seconds()) // 3600)
    return say("application-age", days=hours // 24, hours=hours)


def said(say: Say, note: Note) -> str:
    """A question and what was said to it; the words of people as they are."""
    question, text = shortened(note.question or "", SAID), shortened(note.text, SAID * 2)
    match note.kind:
        case NoteKind.QUESTION:
            return say("application-was-asked", question=text)
        case NoteKind.REPLY:
            return say("application-replied", text=text)
        case _:
            return say("application-answered", question=question, text=text or "—")


def _when(say: Say, one: Dossier) -> str:
    applied = say("application-applied", day=one.unit.today(one.since))
    places = [say("application-in-list", place=one.place)] if one.place else []
    places += [say("application-no-room")] if one.free == 0 else []
    return "\n".join([applied, *places])


def _before(say: Say, one: Dossier) -> list[str]:
    stays = [
        say("application-stay", first=stay.first, last=stay.last or stay.first)
        for stay in one.stays[-STAYS:]
    ]
    refusals = [
        say(
            "application-refused-before",
            day=one.unit.today(refused.at),
            reason=shortened(refused.reason, SAID),
        )
        for refused in one.refusals[-REFUSALS:]
    ]
    return [*stays, *refusals]

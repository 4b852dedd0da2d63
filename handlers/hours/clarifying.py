"""What a member's words may mean is offered on buttons; what they cannot mean is told."""

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.types import InlineKeyboardButton

from domain.durations import parse_duration
from domain.misheard import (
    DateInFuture,
    DateOrDuration,
    MinutesOrHours,
    Misheard,
    NotADate,
    TwoDates,
    TwoDurations,
    UnclearDate,
)
from domain.wording import shorten
from handlers.hours.buttons import Lasted, Onto
from handlers.hours.hearing import Heard
from handlers.hours.questions import ask, lasted, on_day, other_projects, project_rows, put, stop
from handlers.hours.sketch import HoursQuestion, Sketch
from handlers.hours.wording import day_in_words
from handlers.pages import Page, Row, button
from handlers.talk import Talk

ABOUT_THE_DAY = (DateInFuture, NotADate, TwoDates, UnclearDate)
TO_CHOOSE = (DateOrDuration, MinutesOrHours, TwoDates, TwoDurations, UnclearDate)
MOST_LIKELY = 4


async def clarify(talk: Talk, sketch: Sketch, unclear: Misheard) -> None:
    """Ask which of two is meant, or say what is wrong and ask anew."""
    if isinstance(unclear, ABOUT_THE_DAY):
        question, sketch = HoursQuestion.day, replace(sketch, day=None, asks_day=True)
    else:
        question, sketch = HoursQuestion.minutes, replace(sketch, minutes=None)
    if not isinstance(unclear, TO_CHOOSE):
        why = talk.say(unclear.message_id, **unclear.facts)
        await ask(talk, sketch, question, why)
        return
    which = talk.say(unclear.message_id.replace("refusal-", "hours-"), **unclear.facts)
    rows = [_meanings(talk, sketch, unclear), [stop(talk, sketch)]]
    await put(talk, sketch, question, Page(which, rows))


async def which_project_is_meant(talk: Talk, sketch: Sketch, heard: Heard) -> None:
    """Nothing is guessed: one like it is asked about, several are offered, else all are."""
    if not heard.likely:
        why = talk.say("hours-unknown-project", words=shorten(heard.said.words))
        await ask(talk, sketch, HoursQuestion.project, why if heard.said.words else "")
        return
    names = dict(list(heard.likely.items())[:MOST_LIKELY])
    page = _is_it(talk, sketch, names) if len(names) == 1 else _one_of(talk, sketch, names)
    await put(talk, sketch, HoursQuestion.project, page)


def _is_it(talk: Talk, sketch: Sketch, names: dict[int, str]) -> Page:
    [(project_id, name)] = names.items()
    yes = button(
        talk.say("hours-yes-project", project=name),
        Onto(draft=sketch.number, project_id=project_id),
    )
    return Page(talk.say("hours-is-it", project=name), [[yes], _another(talk, sketch)])


def _one_of(talk: Talk, sketch: Sketch, names: dict[int, str]) -> Page:
    rows = [*project_rows(sketch, names), _another(talk, sketch)]
    return Page(talk.say("hours-which-of"), rows)


def _another(talk: Talk, sketch: Sketch) -> Row:
    return [other_projects(talk, sketch), stop(talk, sketch)]


def _meanings(talk: Talk, sketch: Sketch, unclear: Misheard) -> Row:
    facts: dict[str, Any] = unclear.facts
    match unclear:
        case MinutesOrHours():
            label = talk.say("hours-in-minutes", minutes=facts["number"])
            return [button(label, Lasted(draft=sketch.number, minutes=facts["number"]))]
        case DateOrDuration():
            return [_day(talk, sketch, facts["day"]), lasted(talk, sketch, facts["minutes"])]
        case UnclearDate():
            return [_day(talk, sketch, facts[one]) for one in ("recent", "earlier")]
        case TwoDates():
            return [_day(talk, sketch, facts[one]) for one in ("first", "second")]
    said = filter(None, map(_minutes, (facts["first"], facts["second"])))
    return [lasted(talk, sketch, minutes) for minutes in dict.fromkeys(said)]


def _minutes(said: str) -> int | None:
    try:
        return parse_duration(said)
    except Misheard:
        return None


def _day(talk: Talk, sketch: Sketch, day: date) -> InlineKeyboardButton:
    return on_day(sketch, day, day_in_words(talk.say, day, talk.today))

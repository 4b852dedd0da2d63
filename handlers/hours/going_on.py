"""From what is known to what is written down: asks for the rest, then writes."""

from dataclasses import replace
from typing import Any

from aiogram.fsm.state import State

from domain.errors import Refusal
from domain.labour import (
    BeforeJoining,
    DayIsFull,
    NoteTooLong,
    NotYet,
    TooLongAgo,
    WrongDuration,
)
from handlers.hours.questions import ask, durations, put
from handlers.hours.receipt import receipt_page
from handlers.hours.sketch import HoursQuestion, Sketch
from handlers.pages import Page
from handlers.talk import Talk
from services import hours
from services.hours import NoSuchProject, ProjectNotOpen, Receipt

Anew = tuple[State, dict[str, Any]]

ANOTHER_DAY: Anew = (HoursQuestion.day, {"day": None, "asks_day": True})
ANOTHER_PROJECT: Anew = (HoursQuestion.project, {"project_id": None, "project": ""})
OTHER_MINUTES: Anew = (HoursQuestion.minutes, {"minutes": None})

# What a refusal is about, so that it is asked for once more.
ASKED_AGAIN: dict[type[Refusal], Anew] = {
    DayIsFull: OTHER_MINUTES,
    WrongDuration: OTHER_MINUTES,
    NotYet: ANOTHER_DAY,
    BeforeJoining: ANOTHER_DAY,
    TooLongAgo: ANOTHER_DAY,
    NoteTooLong: (HoursQuestion.note, {"note": ""}),
    NoSuchProject: ANOTHER_PROJECT,
    ProjectNotOpen: ANOTHER_PROJECT,
}


async def go_on(talk: Talk, sketch: Sketch) -> None:
    """Ask for what is missing; write down what is complete."""
    sketch = on_some_day(talk, sketch)
    if missing := sketch.missing:
        await ask(talk, sketch, missing)
    else:
        await write(talk, sketch)


def on_some_day(talk: Talk, sketch: Sketch) -> Sketch:
    """Said in one sentence, no date means today."""
    is_today = sketch.day is None and not sketch.asks_day
    return replace(sketch, day=talk.today) if is_today else sketch


async def write(talk: Talk, sketch: Sketch) -> None:
    """A refusal loses nothing: only what it is about is asked for again."""
    await talk.state.clear()
    try:
        receipt = await _written(talk, sketch)
    except Refusal as refusal:
        await _ask_again(talk, sketch, refusal)
    else:
        await talk.answer(receipt_page(talk.say, receipt, talk.me, talk.today))


async def _written(talk: Talk, sketch: Sketch) -> Receipt:
    draft, me, now = sketch.draft(), talk.me, talk.now
    if sketch.corrects_id is not None:
        return await talk.act(hours.correct, me, sketch.corrects_id, draft, now)
    return await talk.act(hours.log, me, draft, now, on_behalf_of=sketch.worker_id)


async def _ask_again(talk: Talk, sketch: Sketch, refusal: Refusal) -> None:
    why = talk.say(refusal.message_id, **refusal.facts)
    left = refusal.facts.get("left")
    if type(refusal) not in ASKED_AGAIN:
        await talk.answer(Page(why))
        return
    question, wrong = ANOTHER_DAY if left == 0 else ASKED_AGAIN[type(refusal)]
    sketch = replace(sketch, **wrong)
    if isinstance(left, int) and left:
        await put(talk, sketch, question, durations(talk, sketch, [left]), why)
    else:
        await ask(talk, sketch, question, why)

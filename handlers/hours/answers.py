"""Answers in words to an open question; several things may be said at once."""

from collections.abc import Callable

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import Message

from domain.misheard import Misheard, NotADate, NotADuration, Sentence
from handlers.commands import Answering
from handlers.hours.clarifying import clarify, which_project_is_meant
from handlers.hours.going_on import go_on
from handlers.hours.hearing import NOTHING, Heard, added, called, hear, only_day, only_minutes
from handlers.hours.sketch import HoursQuestion, Sketch, kept
from handlers.talk import Talk


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(name_project, Answering(HoursQuestion.project), F.text)
    router.message.register(say_how_long, Answering(HoursQuestion.minutes), F.text)
    router.message.register(say_when, Answering(HoursQuestion.day), F.text)
    router.message.register(write_note, Answering(HoursQuestion.note), F.text)
    return router


async def name_project(message: Message, talk: Talk) -> None:
    sketch = await _open_sketch(talk)
    heard = await called(talk, message.text or "") or await hear(talk, message.text or "")
    if heard.unclear:
        await clarify(talk, _with(sketch, heard), heard.unclear)
    elif heard.certain or not heard.said.words:
        await go_on(talk, _with(sketch, heard))
    else:
        await which_project_is_meant(talk, added(sketch, heard), heard)


async def say_how_long(message: Message, talk: Talk) -> None:
    await _take(talk, message.text or "", only_minutes)


async def say_when(message: Message, talk: Talk) -> None:
    await _take(talk, message.text or "", only_day(talk.today))


async def write_note(message: Message, talk: Talk) -> None:
    sketch = await _open_sketch(talk)
    await go_on(talk, sketch.noted(message.text or ""))


async def _take(talk: Talk, text: str, read: Callable[[str], Sentence]) -> None:
    """First as the answer to what was asked, then as a sentence of its own."""
    sketch = await _open_sketch(talk)
    try:
        heard = Heard(read(text))
    except (NotADuration, NotADate) as unclear:
        heard = await hear(talk, text)
        if heard.adds_nothing:
            await clarify(talk, sketch, heard.unclear or unclear)
            return
    except Misheard as unclear:
        heard = Heard(NOTHING, unclear)
    await _go_on_or_clarify(talk, _with(sketch, heard), heard)


async def _go_on_or_clarify(talk: Talk, sketch: Sketch, heard: Heard) -> None:
    if heard.unclear:
        await clarify(talk, sketch, heard.unclear)
    else:
        await go_on(talk, sketch)


def _with(sketch: Sketch, heard: Heard) -> Sketch:
    """Words besides are the note, where there is none."""
    more = added(sketch, heard)
    is_free = not sketch.note and sketch.corrects_id is None
    return more.noted(heard.rest) if is_free else more


async def _open_sketch(talk: Talk) -> Sketch:
    sketch = await kept(talk.state)
    if sketch is None:
        raise SkipHandler
    return sketch

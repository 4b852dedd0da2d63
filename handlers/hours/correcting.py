"""Correcting an entry: one thing is changed, all else stays; the old one is taken back at once."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.labour import AlreadyUndone
from domain.projects import Labour
from handlers.hours.buttons import (
    Change,
    ChangeDay,
    ChangeLabour,
    ChangeMinutes,
    ChangeNote,
    ChangeProject,
    OneEntry,
)
from handlers.hours.going_on import write
from handlers.hours.questions import ask
from handlers.hours.sketch import HoursQuestion, Sketch, sketch_of
from handlers.hours.wording import entry_in_words, paragraphs
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import weeks
from services.weeks import Record

ToChange = ChangeMinutes | ChangeProject | ChangeDay | ChangeNote | ChangeLabour


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(what_to_change, Change.filter())
    router.callback_query.register(change_minutes, ChangeMinutes.filter())
    router.callback_query.register(change_project, ChangeProject.filter())
    router.callback_query.register(change_day, ChangeDay.filter())
    router.callback_query.register(change_note, ChangeNote.filter())
    router.callback_query.register(change_labour, ChangeLabour.filter())
    return router


async def what_to_change(_: CallbackQuery, callback_data: Change, talk: Talk) -> None:
    record = await _standing(talk, callback_data.entry_id)
    words = entry_in_words(talk.say, record.entry, record.project, talk.today)
    text = paragraphs(words, record.entry.note, talk.say("hours-what-to-change"))
    await talk.answer(Page(text, _choices(talk, record.entry.id)))


async def change_minutes(_: CallbackQuery, callback_data: ChangeMinutes, talk: Talk) -> None:
    sketch = await _sketch(talk, callback_data)
    await ask(talk, replace(sketch, minutes=None), HoursQuestion.minutes)


async def change_project(_: CallbackQuery, callback_data: ChangeProject, talk: Talk) -> None:
    sketch = await _sketch(talk, callback_data)
    await ask(talk, replace(sketch, project_id=None, project=""), HoursQuestion.project)


async def change_day(_: CallbackQuery, callback_data: ChangeDay, talk: Talk) -> None:
    sketch = await _sketch(talk, callback_data)
    await ask(talk, replace(sketch, day=None), HoursQuestion.day)


async def change_note(_: CallbackQuery, callback_data: ChangeNote, talk: Talk) -> None:
    sketch = await _sketch(talk, callback_data)
    await ask(talk, replace(sketch, note=""), HoursQuestion.note)


async def change_labour(_: CallbackQuery, callback_data: ChangeLabour, talk: Talk) -> None:
    """There are two kinds, so the other one is meant."""
    sketch = await _sketch(talk, callback_data)
    other = Labour.FREE if sketch.labour is Labour.OBLIGATORY else Labour.OBLIGATORY
    await write(talk, replace(sketch, labour=other))


async def _sketch(talk: Talk, pressed: ToChange) -> Sketch:
    return sketch_of(await _standing(talk, pressed.entry_id), talk.me.id)


async def _standing(talk: Talk, entry_id: int) -> Record:
    """AlreadyUndone where there is nothing to correct any more."""
    record = await talk.look(weeks.record, talk.me, entry_id)
    if not record.stands:
        raise AlreadyUndone
    return record


def _choices(talk: Talk, entry_id: int) -> list[Row]:
    say = talk.say
    return [
        [
            button(say("hours-change-minutes"), ChangeMinutes(entry_id=entry_id)),
            button(say("hours-change-project"), ChangeProject(entry_id=entry_id)),
        ],
        [
            button(say("hours-change-day"), ChangeDay(entry_id=entry_id)),
            button(say("hours-change-note"), ChangeNote(entry_id=entry_id)),
        ],
        [
            button(say("hours-change-labour"), ChangeLabour(entry_id=entry_id)),
            button(say("hours-back"), OneEntry(entry_id=entry_id)),
        ],
    ]

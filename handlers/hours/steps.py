"""Hours by buttons: which project, how long, which day. The card is one and changes in place."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.days import day_of
from handlers.hours.buttons import Day, InWords, Lasted, NoNote, Onto, Projects, Stop
from handlers.hours.going_on import go_on
from handlers.hours.questions import ask, project_list, put, stop
from handlers.hours.sketch import HoursQuestion, OfThisDraft, Sketch
from handlers.pages import Page
from handlers.talk import Talk
from services import projects


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(choose_project, Onto.filter(), OfThisDraft())
    router.callback_query.register(turn_page, Projects.filter(), OfThisDraft())
    router.callback_query.register(choose_minutes, Lasted.filter(), OfThisDraft())
    router.callback_query.register(choose_day, Day.filter(), OfThisDraft())
    router.callback_query.register(answer_in_words, InWords.filter(), OfThisDraft())
    router.callback_query.register(leave_out_note, NoNote.filter(), OfThisDraft())
    router.callback_query.register(stop_writing, Stop.filter(), OfThisDraft())
    return router


async def choose_project(
    _: CallbackQuery, callback_data: Onto, sketch: Sketch, talk: Talk
) -> None:
    name = (await talk.look(projects.open_names, talk.me)).get(callback_data.project_id)
    if name is None:
        await ask(talk, sketch, HoursQuestion.project, talk.say("refusal-no-such-project"))
    else:
        await go_on(talk, sketch.on(callback_data.project_id, name))


async def turn_page(_: CallbackQuery, callback_data: Projects, sketch: Sketch, talk: Talk) -> None:
    page = await project_list(talk, sketch, callback_data.page)
    await put(talk, sketch, HoursQuestion.project, page)


async def choose_minutes(
    _: CallbackQuery, callback_data: Lasted, sketch: Sketch, talk: Talk
) -> None:
    await go_on(talk, replace(sketch, minutes=callback_data.minutes))


async def choose_day(_: CallbackQuery, callback_data: Day, sketch: Sketch, talk: Talk) -> None:
    await go_on(talk, replace(sketch, day=day_of(callback_data.ordinal)))


async def answer_in_words(
    _: CallbackQuery, sketch: Sketch, talk: Talk, raw_state: str | None
) -> None:
    question = HoursQuestion.day if raw_state == HoursQuestion.day.state else HoursQuestion.minutes
    how = talk.say("hours-write-day" if question is HoursQuestion.day else "hours-write-duration")
    await put(talk, sketch, question, Page(how, [[stop(talk, sketch)]]))


async def leave_out_note(_: CallbackQuery, sketch: Sketch, talk: Talk) -> None:
    await go_on(talk, replace(sketch, note=""))


async def stop_writing(_: CallbackQuery, sketch: Sketch, talk: Talk) -> None:
    await talk.state.clear()
    await talk.answer(
        Page(talk.say("hours-kept-as-it-was" if sketch.corrects_id else "hours-stopped"))
    )

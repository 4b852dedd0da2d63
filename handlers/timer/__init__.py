"""The timer: start with a tap, stop with a tap, and what was forgotten is asked for."""

from datetime import date, datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.durations import parse_duration
from domain.misheard import Misheard
from domain.people import Member
from domain.sentences import read_sentence
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.hours.hearing import hear
from handlers.hours.sentence import begin as hours_sentence
from handlers.pages import Page, send, show
from handlers.talk import InTalk, Talk
from handlers.timer.buttons import Drop, Refresh, Start, Stop, Tell
from handlers.timer.cards import (
    OFFERED,
    choice_page,
    running_page,
    start_rows,
    started_page,
    still_runs,
    stopped_page,
    was_stopped,
)
from locales import Say
from services import projects, timers
from services.finding import find
from services.transactions import Act, Look


class TimerQuestion(StatesGroup):
    project = State()
    duration = State()


LETTERS = {"timer-still-runs": still_runs, "timer-stopped": was_stopped}


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(begin, Asked("timer"))
    router.message.register(log_instead, Answering(TimerQuestion.project), tells_hours, InTalk())
    router.message.register(begin_by_name, Answering(TimerQuestion.project), F.text)
    router.message.register(tell_in_words, Answering(TimerQuestion.duration), F.text)
    router.callback_query.register(start, Start.filter())
    router.callback_query.register(stop, Stop.filter())
    router.callback_query.register(drop, Drop.filter())
    router.callback_query.register(look_again, Refresh.filter())
    router.callback_query.register(ask_duration, Tell.filter(F.minutes == 0))
    router.callback_query.register(tell, Tell.filter())
    return router


async def begin(
    message: Message, arguments: str, state: FSMContext, me: Member, say: Say, now: datetime,
    look: Look, act: Act,
) -> None:  # fmt: skip
    """What runs; or what to start, at once where the name is told."""
    if running := await look(timers.running, me, now):
        await send(message, running_page(say, running, me))
    elif arguments:
        await start_named(message, arguments, state, me, say, now, look, act)
    else:
        await state.set_state(TimerQuestion.project)
        await send(message, await choice_page(say, me, look))


async def begin_by_name(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, look: Look, act: Act
) -> None:
    await start_named(message, message.text or "", state, me, say, now, look, act)


async def tells_hours(message: Message, today: date) -> bool:
    """A coroutine, or aiogram would run it in a thread of its own."""
    try:
        return read_sentence(message.text or "", today).minutes is not None
    except Misheard:
        return False


async def log_instead(message: Message, talk: Talk) -> None:
    """A sentence about hours is no name of a project to time."""
    await talk.state.clear()
    await hours_sentence(talk, await hear(talk, message.text or ""))


async def start_named(
    message: Message, name: str, state: FSMContext, me: Member, say: Say, now: datetime,
    look: Look, act: Act,
) -> None:  # fmt: skip
    names = await look(projects.open_names, me)
    found = find(name, names)
    if found.certain is None:
        await state.set_state(TimerQuestion.project)
        likely = {one: names[one] for one in found.likely[:OFFERED]}
        asked = say("timer-which" if likely else "timer-unknown")
        await send(message, Page(asked, start_rows(likely)))
        return
    await state.clear()
    running, before = await act(timers.start, me, found.certain, now)
    await send(message, started_page(say, running, before, me))


async def start(
    press: CallbackQuery, callback_data: Start, state: FSMContext, me: Member, say: Say,
    now: datetime, act: Act,
) -> None:  # fmt: skip
    await state.clear()
    running, before = await act(timers.start, me, callback_data.project_id, now)
    await show(press, started_page(say, running, before, me))


async def stop(
    press: CallbackQuery, callback_data: Stop, me: Member, say: Say, now: datetime,
    look: Look, act: Act,
) -> None:  # fmt: skip
    """One that ran for 12 hours is not logged before its real duration is told."""
    running = await look(timers.running, me, now)
    if running and running.waits:
        await show(press, running_page(say, running, me))
        return
    stopped = await act(timers.stop, me, now, callback_data.begun)
    await show(press, stopped_page(say, stopped, me, now))


async def drop(
    press: CallbackQuery, callback_data: Drop, state: FSMContext, me: Member, say: Say, act: Act
) -> None:
    await state.clear()
    project = await act(timers.drop, me, callback_data.begun)
    await show(press, Page(say("timer-dropped", project=project.name)))


async def look_again(
    press: CallbackQuery, me: Member, say: Say, now: datetime, look: Look
) -> None:
    running = await look(timers.running, me, now)
    page = running_page(say, running, me) if running else Page(say("refusal-no-timer"))
    await show(press, page)


async def ask_duration(
    press: CallbackQuery, callback_data: Tell, state: FSMContext, me: Member, say: Say, look: Look
) -> None:
    await look(timers.check, me, callback_data.begun)
    await state.set_state(TimerQuestion.duration)
    await state.set_data({"begun": callback_data.begun})
    await show(press, Page(say("timer-how-long")))


async def tell(
    press: CallbackQuery, callback_data: Tell, state: FSMContext, me: Member, say: Say,
    now: datetime, act: Act,
) -> None:  # fmt: skip
    await state.clear()
    stopped = await act(timers.tell, me, callback_data.minutes, now, callback_data.begun)
    await show(press, stopped_page(say, stopped, me, now))


async def tell_in_words(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, act: Act
) -> None:
    minutes, asked = parse_duration(message.text or ""), await state.get_data()
    await state.clear()
    stopped = await act(timers.tell, me, minutes, now, asked.get("begun"))
    await send(message, stopped_page(say, stopped, me, now))

"""An announcement: to whom, the text, how it will look and who gets it, and how it goes."""

import random
from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.announcing import LONGEST
from domain.people import Member
from handlers.announcements_buttons import To
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.letters import Letter, plain
from handlers.pages import ON_A_PAGE, Page, button, send, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import announcements
from services.announcements import KIND, URGENT, Choices, Progress, Whom
from services.transactions import Act, Look


class More(CallbackData, prefix="yp"):
    first: int


class Send(CallbackData, prefix="ys"):
    draft: int
    urgent: bool


class Drop(CallbackData, prefix="yx"):
    draft: int


class Watch(CallbackData, prefix="yo"):
    id: int
    stop: bool = False


class Writing(StatesGroup):
    text = State()
    preview = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(begin, Asked("announce"))
    router.message.register(preview, Answering(Writing.text, Writing.preview), F.text)
    router.callback_query.register(turn, More.filter())
    router.callback_query.register(ask_text, To.filter())
    router.callback_query.register(carry_out, Send.filter())
    router.callback_query.register(drop, Drop.filter())
    router.callback_query.register(stop, Watch.filter(F.stop))
    router.callback_query.register(watch, Watch.filter())
    return router


async def begin(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    await send(message, whom_page(say, await look(announcements.choices, me, now), 0))


async def turn(
    press: CallbackQuery, callback_data: More, me: Member, say: Say, now: datetime, look: Look
) -> None:
    found = await look(announcements.choices, me, now)
    await show(press, whom_page(say, found, within_reason(callback_data.first)))


async def ask_text(
    press: CallbackQuery, callback_data: To, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    whom = Whom(me.unit.id, me.id, callback_data.alone, callback_data.project or None)
    await look(announcements.check, me, whom, now)
    await state.set_state(Writing.text)
    asked = {"unit": whom.unit_id, "project": whom.project_id, "alone": whom.alone}
    await state.set_data(asked)
    await show(press, Page(say("announce-write", most=LONGEST)))


async def preview(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, look: Look
) -> None:
    """What is written after it takes its place."""
    asked = await state.get_data()
    found = await look(announcements.preview, me, _whom(asked, me), message.text or "", now)
    draft = random.SystemRandom().randint(1, 10**6)
    await state.set_state(Writing.preview)
    await state.set_data(asked | {"text": found.text, "draft": draft})
    numbers = {"reached": found.reached, "everybody": found.everybody}
    told = say("announce-preview", **numbers, missed=found.everybody - found.reached)
    looks = say("announcement", **found.facts, text=found.text)
    again = To(project=asked["project"] or 0, alone=asked["alone"])
    rows = [
        [
            button(say("announce-send"), Send(draft=draft, urgent=False)),
            button(say("announce-urgent"), Send(draft=draft, urgent=True)),
        ],
        [
            button(say("announce-rewrite"), again),
            button(say("announce-drop"), Drop(draft=draft)),
        ],
    ]
    await send(message, Page(f"{looks}\n\n— — —\n{told}", rows))


async def carry_out(
    press: CallbackQuery, callback_data: Send, state: FSMContext, me: Member, say: Say,
    now: datetime, act: Act,
) -> None:  # fmt: skip
    asked = await _draft(state, callback_data.draft)
    await state.clear()
    whom, urgent = _whom(asked, me), callback_data.urgent
    done = await act(announcements.send, me, whom, str(asked["text"]), urgent, now)
    await show(press, progress_page(say, done))


async def drop(press: CallbackQuery, callback_data: Drop, state: FSMContext, say: Say) -> None:
    await _draft(state, callback_data.draft)
    await state.clear()
    await show(press, Page(say("announce-dropped")))


async def watch(
    press: CallbackQuery, callback_data: Watch, me: Member, say: Say, now: datetime, look: Look
) -> None:
    found = await look(announcements.progress, me, callback_data.id, now)
    await show(press, progress_page(say, found))


async def stop(
    press: CallbackQuery, callback_data: Watch, me: Member, say: Say, now: datetime, act: Act
) -> None:
    found = await act(announcements.stop, me, callback_data.id, now)
    await show(press, progress_page(say, found), say("announce-stopped"))


async def _draft(state: FSMContext, number: int) -> dict[str, object]:
    """The one that the button belongs to; an older one's button is an old button."""
    asked: dict[str, object] = await state.get_data()
    if asked.get("draft") != number or "text" not in asked:
        raise SkipHandler
    return asked


def _whom(asked: dict[str, object], me: Member) -> Whom:
    unit, project = asked["unit"], asked["project"]
    assert isinstance(unit, int)
    assert project is None or isinstance(project, int)
    return Whom(unit, me.id, bool(asked["alone"]), project)


def whom_page(say: Say, found: Choices, first: int) -> Page:
    rows = []
    if found.unit and found.has_parts:
        rows += [[button(say("announce-unit-with-parts", name=found.unit), To())]]
        rows += [[button(say("announce-alone", name=found.unit), To(alone=True))]]
    elif found.unit:
        rows += [[button(say("announce-unit", name=found.unit), To())]]
    listed = [
        button(say("announce-project", name=name), To(project=one))
        for one, name in found.projects[first:][:ON_A_PAGE]
    ]
    back, on = turning(lambda at: More(first=at), first, len(found.projects))
    return Page(say("announce-whom"), [*rows, *in_pairs(listed), [*back, *on]])


def progress_page(say: Say, done: Progress) -> Page:
    numbers = {"lost": done.lost, "waiting": done.waiting, "withdrawn": done.withdrawn}
    text = say("announce-sent", sent=done.sent, total=done.total, **numbers)
    on = [button(say("announce-refresh"), Watch(id=done.id))]
    off = [button(say("announce-stop"), Watch(id=done.id, stop=True))]
    return Page(text, [[*on, *off]] if done.waiting else [])


LETTERS: dict[str, Letter] = {kind: plain("announcement") for kind in (KIND, URGENT)}

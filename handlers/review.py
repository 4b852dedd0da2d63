"""Entries that wait for confirmation, worked through one after another."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.letters import Facts
from handlers.pages import Page, button, send, show
from locales import Say
from services import confirming
from services.confirming import Queue
from services.transactions import Act, Look


class Rejecting(StatesGroup):
    reason = State()


class Confirm(CallbackData, prefix="rc"):
    entry_id: int
    place: int


class Reject(CallbackData, prefix="rr"):
    entry_id: int
    place: int


class Turn(CallbackData, prefix="rt"):
    """To another place of the queue."""

    place: int


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(open_queue, Asked("review"))
    router.message.register(reject, Answering(Rejecting.reason), F.text)
    router.callback_query.register(confirm, Confirm.filter())
    router.callback_query.register(ask_reason, Reject.filter())
    router.callback_query.register(turn, Turn.filter())
    return router


async def open_queue(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    await send(message, queue_page(say, await look(confirming.queue, me, 0, now)))


async def turn(
    press: CallbackQuery, callback_data: Turn, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    await state.clear()
    await show(press, queue_page(say, await look(confirming.queue, me, callback_data.place, now)))


async def confirm(
    press: CallbackQuery, callback_data: Confirm, me: Member, say: Say, now: datetime,
    act: Act, look: Look,
) -> None:  # fmt: skip
    await act(confirming.confirm, me, callback_data.entry_id, now)
    queue = await look(confirming.queue, me, callback_data.place, now)
    await show(press, queue_page(say, queue), say("review-confirmed"))


async def ask_reason(
    press: CallbackQuery, callback_data: Reject, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    await look(confirming.check, me, callback_data.entry_id, now)
    await state.set_state(Rejecting.reason)
    await state.set_data({"entry_id": callback_data.entry_id, "place": callback_data.place})
    back = button(say("review-back"), Turn(place=callback_data.place))
    await show(press, Page(say("review-why"), [[back]]))


async def reject(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, act: Act, look: Look
) -> None:
    asked = await state.get_data()
    await state.clear()
    await act(confirming.reject, me, asked["entry_id"], message.text or "", now)
    queue = await look(confirming.queue, me, asked["place"], now)
    page = queue_page(say, queue)
    await send(message, Page(f"{say('review-rejected')}\n\n{page.text}", page.rows))


def queue_page(say: Say, queue: Queue) -> Page:
    """One entry at a time, with what can be said of it."""
    if queue.waiting is None:
        return Page(say("review-empty"))
    found, entry = queue.waiting, queue.waiting.entry
    text = say(
        "review-entry",
        place=queue.place + 1,
        total=queue.total,
        name=found.worker,
        project=found.project,
        minutes=entry.minutes,
        day=entry.work_date,
        labour=entry.labour.value,
    )
    answers = [
        button(say("review-confirm"), Confirm(entry_id=entry.id, place=queue.place)),
        button(say("review-reject"), Reject(entry_id=entry.id, place=queue.place)),
    ]
    turns = [
        button(label, Turn(place=place))
        for label, place in (("‹", queue.place - 1), ("›", queue.place + 1))
        if 0 <= place < queue.total
    ]
    return Page(f"{text}\n{entry.note}" if entry.note else text, [answers, turns])


def was_rejected(say: Say, facts: Facts) -> Page:
    day = datetime.fromisoformat(facts["day"]).date()
    return Page(say("entry-rejected", **(facts | {"day": day})))


LETTERS = {"entry-rejected": was_rejected}

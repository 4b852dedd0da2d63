"""The desk: what waits for an answer, worked through card by card."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.desk import Item, Kind, Verb
from domain.errors import Refusal
from domain.people import Member
from handlers.commands import Answering, Asked
from handlers.desk.buttons import Answer, Turn
from handlers.desk.cards import WITH_REASON, Reading
from handlers.desk.page import desk_page
from handlers.filters import for_members
from handlers.letters import Facts, Letter
from handlers.pages import POPUP, Page, button, send, shortened, show
from handlers.rows import within_reason
from locales import Say
from services import desk
from services.desk import TOO_LATE
from services.transactions import Act, Look

__all__ = ["LETTERS", "build_router"]


class Rejecting(StatesGroup):
    reason = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(open_desk, Asked("review"))
    router.message.register(hear_reason, Answering(Rejecting.reason), F.text)
    router.callback_query.register(turn, Turn.filter())
    router.callback_query.register(
        ask_reason, Answer.filter(F.kind.in_(WITH_REASON) & (F.verb == Verb.NO))
    )
    router.callback_query.register(answer, Answer.filter())
    return router


async def open_desk(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    await send(message, await _page(0, me, say, now, look))


async def turn(
    press: CallbackQuery, callback_data: Turn, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    await state.clear()
    await show(press, await _page(callback_data.place, me, say, now, look))


async def answer(
    press: CallbackQuery, callback_data: Answer, me: Member, say: Say, now: datetime,
    act: Act, look: Look,
) -> None:  # fmt: skip
    """Where somebody was quicker the next card comes all the same."""
    told = say(f"desk-done-{callback_data.kind}", verb=callback_data.verb.value)
    try:
        await act(desk.answer, me, callback_data.item, callback_data.verb, now)
    except TOO_LATE as late:
        told = _words(say, late)
    page = await _page(callback_data.place, me, say, now, look)
    await show(press, page, shortened(told, POPUP))


async def ask_reason(
    press: CallbackQuery, callback_data: Answer, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    place = callback_data.place
    try:
        await look(desk.check, me, callback_data.item, now)
    except TOO_LATE as late:
        page = await _page(place, me, say, now, look)
        await show(press, page, shortened(_words(say, late), POPUP))
        return
    await state.set_state(Rejecting.reason)
    await state.set_data(callback_data.model_dump(mode="json"))
    back = button(say("review-back"), Turn(place=place))
    await show(press, Page(say(f"desk-why-{callback_data.kind}"), [[back]]))


async def hear_reason(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, act: Act, look: Look
) -> None:
    asked = await state.get_data()
    await state.clear()
    item = Item(Kind(asked["kind"]), asked["id"], asked["since"])
    told = say(f"desk-refused-{item.kind}")
    try:
        await act(desk.answer, me, item, Verb.NO, now, message.text or "")
    except TOO_LATE as late:
        told = _words(say, late)
    page = await _page(asked["place"], me, say, now, look)
    await send(message, Page(f"{told}\n\n{page.text}", page.rows))


async def _page(place: int, me: Member, say: Say, now: datetime, look: Look) -> Page:
    found = await look(desk.at, me, within_reason(place), now)
    return desk_page(Reading(say, me, now), found)


def _words(say: Say, refusal: Refusal) -> str:
    return say(refusal.message_id, **refusal.facts)


def was_rejected(say: Say, facts: Facts) -> Page:
    day = datetime.fromisoformat(facts["day"]).date()
    return Page(say("entry-rejected", **(facts | {"day": day})))


LETTERS: dict[str, Letter] = {"entry-rejected": was_rejected}

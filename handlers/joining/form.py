"""What is asked of an applicant: a name and a time zone; then the application goes out."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.joining import clean_name
from domain.people import Member
from domain.zones import OFFERED
from handlers import zones
from handlers.commands import Answering, Asked
from handlers.joining.arrivals import Coming, tell_outcome
from handlers.joining.buttons import Answer, Ask, ChosenZone, HalfMade, Joining
from handlers.joining.cards import ask_name, ask_zone, other_zones
from handlers.pages import pop_up, send, show
from locales import Say
from services import joining
from services.transactions import Act, Look


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.filter(HalfMade())
    router.callback_query.filter(HalfMade())
    router.message.register(forget_me, Asked("cancel"))
    router.message.register(type_zone, Answering(Joining.zone), F.text)
    router.message.register(type_name, Answering(Joining.name, None), F.text)
    router.message.register(ask_again)
    router.callback_query.register(take_name, Answer.filter(F.ask == Ask.MESSENGER_NAME))
    router.callback_query.register(take_unit_zone, Answer.filter(F.ask == Ask.UNIT_ZONE))
    router.callback_query.register(show_zones, Answer.filter(F.ask == Ask.OTHER_ZONES))
    router.callback_query.register(take_zone, ChosenZone.filter())
    router.callback_query.register(press_again)
    return router


async def forget_me(message: Message, me: Member, say: Say, now: datetime, act: Act) -> None:
    """Before the end one can leave without a trace."""
    await act(joining.withdraw, me, now)
    await message.answer(say("joining-forgotten"))


async def type_name(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime
) -> None:
    await _keep_name(state, name := clean_name(message.text or ""))
    await send(message, ask_zone(say, me, name, now))


async def take_name(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, now: datetime
) -> None:
    await _keep_name(state, name := clean_name(press.from_user.first_name))
    await show(press, ask_zone(say, me, name, now))


async def type_zone(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act, look: Look
) -> None:
    zone = zones.read(message.text or "")
    await _finish(message, me, state, say, now, act, look, zone)


async def take_unit_zone(
    press: CallbackQuery,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await _finish(press, me, state, say, now, act, look, None)


async def take_zone(
    press: CallbackQuery,
    callback_data: ChosenZone,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    zone = OFFERED[callback_data.index % len(OFFERED)]
    await _finish(press, me, state, say, now, act, look, zone)


async def show_zones(press: CallbackQuery, state: FSMContext, say: Say, now: datetime) -> None:
    if "name" in await state.get_data():
        await show(press, other_zones(say, now))
        return
    await press_again(press, say)


async def ask_again(message: Message, say: Say) -> None:
    """A sticker is no name, and a command comes too early."""
    await message.answer(say("joining-name-first"))
    await send(message, ask_name(say, message.from_user))


async def press_again(press: CallbackQuery, say: Say) -> None:
    """An old button on the way in."""
    await pop_up(press)
    if isinstance(press.message, Message):
        await send(press.message, ask_name(say, press.from_user))


async def _keep_name(state: FSMContext, name: str) -> None:
    await state.update_data(name=name)
    await state.set_state(Joining.zone)


async def _finish(
    said: Message | CallbackQuery,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
    zone: str | None,
) -> None:
    known = await state.get_data()
    if "name" not in known:
        if isinstance(said, CallbackQuery):
            await press_again(said, say)
        return
    await state.clear()
    name = str(known["name"])
    outcome = await act(joining.complete, me, name, zone, str(known.get("code", "")), now)
    await tell_outcome(said, say, me, name, outcome, Coming(state, now, look))

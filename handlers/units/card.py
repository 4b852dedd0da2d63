"""One unit: looking at it, speaking in it, answering a proposal at one press."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import keyboard
from handlers.pages import Page, send, show
from handlers.units.asking import drop_question
from handlers.units.buttons import Do, OpenUnit, What
from handlers.units.card_pages import card_page
from handlers.units.lists import list_page
from locales import Say
from services import unit_proposals, units
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(open_card, OpenUnit.filter())
    router.callback_query.register(speak, Do.filter(F.what == What.SPEAK))
    router.callback_query.register(open_proposed, Do.filter(F.what == What.OPEN))
    router.callback_query.register(withdraw, Do.filter(F.what == What.WITHDRAW))


async def open_card(
    press: CallbackQuery,
    callback_data: OpenUnit,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    page = card_page(say, await look(units.card, me, callback_data.id, now), now)
    await drop_question(state)
    await show(press, page)


async def speak(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    act: Act,
    say: Say,
    now: datetime,
) -> None:
    """What was being asked was about another unit; the keys are those of one's roles here."""
    await state.clear()
    me = await act(units.speak_in, me, callback_data.id, now)
    await show(press, card_page(say, await look(units.card, me, callback_data.id, now), now))
    await tell_where(press, me, say)


async def tell_where(press: CallbackQuery, me: Member, say: Say) -> None:
    if isinstance(press.message, Message):
        await send(press.message, Page(say("unit-speaking", unit=me.unit.name)), keyboard(say, me))


async def open_proposed(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    await act(unit_proposals.open_proposed, me, callback_data.id, now)
    card = await look(units.card, me, callback_data.id, now)
    await show(press, card_page(say, card, now), say("unit-done-open"))


async def withdraw(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    above = await look(units.card, me, callback_data.id, now)
    await act(unit_proposals.withdraw, me, callback_data.id, now)
    where = above.parent.id if above.parent else callback_data.id
    page = await list_page(look, say, me, where, now)
    await show(press, page, say("unit-done-withdraw"))

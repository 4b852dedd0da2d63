"""How much to promise a project, pressed or typed; the receipt, and taking it back."""

from datetime import date, datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.pledge_words import read_hours
from handlers.commands import Answering
from handlers.pages import send, show
from handlers.pledges.pages import ask_page, receipt_page, withdrawn_page, words_page
from handlers.pledges_buttons import Ask, InWords, Promise, Withdraw, first_day
from locales import Say
from services import pledges
from services.transactions import Act, Look


class Pledging(StatesGroup):
    minutes = State()


def add_to(router: Router) -> None:
    router.callback_query.register(ask, Ask.filter())
    router.callback_query.register(ask_words, InWords.filter())
    router.message.register(hear_words, Answering(Pledging.minutes), F.text)
    router.callback_query.register(promise, Promise.filter())
    router.callback_query.register(withdraw, Withdraw.filter())


async def ask(
    press: CallbackQuery,
    callback_data: Ask,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    first = first_day(callback_data.cycle)
    offer = await look(pledges.offer, me, callback_data.project, first, now)
    await drop_question(state)
    await show(press, ask_page(say, offer))


async def ask_words(
    press: CallbackQuery,
    callback_data: InWords,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    first = first_day(callback_data.cycle)
    offer = await look(pledges.offer, me, callback_data.project, first, now)
    await state.set_state(Pledging.minutes)
    await state.set_data({"project": offer.project.id, "cycle": offer.cycle.first.toordinal()})
    await show(press, words_page(say, offer))


async def hear_words(
    message: Message,
    me: Member,
    state: FSMContext,
    act: Act,
    say: Say,
    now: datetime,
    today: date,
) -> None:
    minutes, data = read_hours(message.text or ""), await state.get_data()
    await state.clear()
    first = first_day(data["cycle"])
    receipt = await act(pledges.promise, me, data["project"], minutes, first, now)
    await send(message, receipt_page(say, receipt, today))


async def promise(
    press: CallbackQuery,
    callback_data: Promise,
    me: Member,
    state: FSMContext,
    act: Act,
    say: Say,
    now: datetime,
    today: date,
) -> None:
    project, minutes = callback_data.project, callback_data.minutes
    first = first_day(callback_data.cycle)
    await drop_question(state)
    receipt = await act(pledges.promise, me, project, minutes, first, now)
    await show(press, receipt_page(say, receipt, today))


async def withdraw(
    press: CallbackQuery,
    callback_data: Withdraw,
    me: Member,
    state: FSMContext,
    act: Act,
    say: Say,
    now: datetime,
    today: date,
) -> None:
    first = first_day(callback_data.cycle)
    await drop_question(state)
    receipt = await act(pledges.withdraw, me, callback_data.project, first, now)
    await show(press, withdrawn_page(say, receipt, today))


async def drop_question(state: FSMContext) -> None:
    """Who goes on otherwise has let our question go; questions of others stay open."""
    if await state.get_state() == Pledging.minutes.state:
        await state.clear()

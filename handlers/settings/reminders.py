"""/reminders: whether and when the bot writes by itself."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.reminding import read_hour
from handlers.commands import Answering, Asked
from handlers.pages import send, show
from handlers.settings.buttons import Do, Setting
from handlers.settings.reminder_card import (
    AskHour,
    AtHour,
    Remind,
    What,
    WriteWeekly,
    hours_page,
    reminders_card,
)
from locales import Say
from services import settings
from services.transactions import Act, Look

CHOOSE = {What.REMINDER: settings.remind_at, What.DIGEST: settings.digest_at}


class HourOf(StatesGroup):
    reminder = State()
    digest = State()


STATE = {What.REMINDER: HourOf.reminder, What.DIGEST: HourOf.digest}
ASKED = {state.state: what for what, state in STATE.items()}


def register(router: Router) -> None:
    router.message.register(open_reminders, Asked("reminders"))
    router.message.register(type_hour, Answering(*HourOf.__all_states__), F.text)
    router.callback_query.register(show_reminders, Setting.filter(F.do == Do.REMINDERS))
    router.callback_query.register(remind, Remind.filter())
    router.callback_query.register(write_weekly, WriteWeekly.filter())
    router.callback_query.register(ask_hour, AskHour.filter())
    router.callback_query.register(choose_hour, AtHour.filter())


async def open_reminders(message: Message, me: Member, say: Say, look: Look) -> None:
    await send(message, reminders_card(say, me, await look(settings.reminders, me)))


async def show_reminders(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, look: Look
) -> None:
    await state.clear()
    await show(press, reminders_card(say, me, await look(settings.reminders, me)))


async def remind(
    press: CallbackQuery, callback_data: Remind, me: Member, say: Say, now: datetime, act: Act
) -> None:
    chosen = await act(settings.remind, me, callback_data.wanted, now)
    await show(press, reminders_card(say, me, chosen))


async def write_weekly(
    press: CallbackQuery, callback_data: WriteWeekly, me: Member, say: Say, now: datetime, act: Act
) -> None:
    chosen = await act(settings.write_weekly, me, callback_data.wanted, now)
    await show(press, reminders_card(say, me, chosen))


async def ask_hour(
    press: CallbackQuery, callback_data: AskHour, state: FSMContext, say: Say
) -> None:
    await state.set_state(STATE[callback_data.what])
    await show(press, hours_page(say, callback_data.what))


async def choose_hour(
    press: CallbackQuery,
    callback_data: AtHour,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    await state.clear()
    chosen = await act(CHOOSE[callback_data.what], me, callback_data.hour, now)
    await show(press, reminders_card(say, me, chosen))


async def type_hour(
    message: Message,
    me: Member,
    state: FSMContext,
    raw_state: str,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    hour = read_hour(message.text or "")
    await state.clear()
    chosen = await act(CHOOSE[ASKED[raw_state]], me, hour, now)
    await send(message, reminders_card(say, me, chosen))

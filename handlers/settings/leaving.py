"""Leaving the cooperative: asked twice, for it can't be undone by oneself."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, ReplyKeyboardRemove

from domain.people import Member
from handlers.pages import Page, button, send, show
from handlers.settings.buttons import Do, Setting
from locales import Say
from services import doors, unit_leaving
from services.transactions import Act, Look


def register(router: Router) -> None:
    router.callback_query.register(ask_whether, Setting.filter(F.do == Do.LEAVE))
    router.callback_query.register(leave, Setting.filter(F.do == Do.LEAVE_SURELY))


async def ask_whether(press: CallbackQuery, look: Look, say: Say) -> None:
    root = await look(doors.root)
    rows = [
        [button(say("leave-surely"), Setting(do=Do.LEAVE_SURELY))],
        [button(say("settings-back"), Setting(do=Do.OPEN))],
    ]
    await show(press, Page(say("leave-ask", unit=root.name), rows))


async def leave(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await state.clear()
    await act(unit_leaving.leave_cooperative, me, now)
    await show(press, Page(say("leave-done")))
    if isinstance(press.message, Message):
        await send(press.message, Page(say("leave-farewell")), ReplyKeyboardRemove())

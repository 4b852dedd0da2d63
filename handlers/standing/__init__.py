"""«Мои часы»: what is owed, what is done, until when it is enough, and why."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.days import day_of
from handlers.filters import for_members
from handlers.pages import Page, send, show
from handlers.standing.buttons import Remind, ShowStanding, Why
from handlers.standing.card import standing_page
from handlers.standing.why import nothing_page, why_page
from handlers.standing_buttons import BeQuiet
from locales import Say
from services import quiet, standing, statement
from services.transactions import Act, Look

__all__ = ["build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(tell, Asked("me"))
    router.callback_query.register(show_again, ShowStanding.filter())
    router.callback_query.register(explain, Why.filter())
    router.callback_query.register(be_quiet, BeQuiet.filter())
    router.callback_query.register(remind_again, Remind.filter())
    return router


async def tell(message: Message, me: Member, look: Look, now: datetime, say: Say) -> None:
    await send(message, await _card(me, look, now, say))


async def show_again(
    press: CallbackQuery, me: Member, look: Look, now: datetime, say: Say
) -> None:
    await show(press, await _card(me, look, now, say))


async def explain(
    press: CallbackQuery, callback_data: Why, me: Member, look: Look, now: datetime, say: Say
) -> None:
    told = await look(statement.read, me, callback_data.labour, now, callback_data.back)
    await show(press, why_page(say, told) if told else nothing_page(say))


async def be_quiet(
    press: CallbackQuery,
    callback_data: BeQuiet,
    me: Member,
    act: Act,
    look: Look,
    now: datetime,
    say: Say,
) -> None:
    await act(quiet.set, me, day_of(callback_data.ordinal), callback_data.word, now)
    await show(press, await _card(me, look, now, say))


async def remind_again(
    press: CallbackQuery,
    callback_data: Remind,
    me: Member,
    act: Act,
    look: Look,
    now: datetime,
    say: Say,
) -> None:
    await act(quiet.clear, me, day_of(callback_data.ordinal), now)
    await show(press, await _card(me, look, now, say))


async def _card(me: Member, look: Look, now: datetime, say: Say) -> Page:
    return standing_page(say, await look(standing.status, me, now))

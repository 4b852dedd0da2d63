"""The norm's card, and the norms before it."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.norm.asking import drop_question
from handlers.norm.buttons import Earlier, NormCard, Stop
from handlers.norm.pages import card_page, earlier_page
from handlers.pages import send, show
from handlers.rows import within_reason
from locales import Say
from services import norm_history
from services.transactions import Look


def add_to(router: Router) -> None:
    router.message.register(show_norm, Asked("norm"))
    router.callback_query.register(open_card, NormCard.filter())
    router.callback_query.register(stop, Stop.filter())
    router.callback_query.register(show_earlier, Earlier.filter())


async def show_norm(message: Message, me: Member, look: Look, say: Say, now: datetime) -> None:
    await send(message, card_page(say, await look(norm_history.view, me, now)))


async def open_card(
    press: CallbackQuery, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    page = card_page(say, await look(norm_history.view, me, now))
    await drop_question(state)
    await show(press, page)


async def stop(
    press: CallbackQuery, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    """The decision is not written down."""
    page = card_page(say, await look(norm_history.view, me, now))
    await drop_question(state)
    await show(press, page, say("norm-stopped"))


async def show_earlier(
    press: CallbackQuery, callback_data: Earlier, me: Member, look: Look, say: Say, now: datetime
) -> None:
    held = await look(norm_history.earlier, me, now)
    await show(press, earlier_page(say, held, within_reason(callback_data.first)))

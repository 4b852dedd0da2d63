"""/units: the tree from where one stands, and finding a unit by its name."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.pages import Page, send, show
from handlers.units.asking import drop_question
from handlers.units.buttons import MINE, ListFrom
from handlers.units.card_pages import card_page
from handlers.units.list_pages import branch_page, likely_page
from locales import Say
from services import units
from services.transactions import Look


def add_to(router: Router) -> None:
    router.message.register(show_units, Asked("units"))
    router.callback_query.register(turn_page, ListFrom.filter())


async def show_units(
    message: Message, me: Member, arguments: str, look: Look, say: Say, now: datetime
) -> None:
    if arguments:
        await send(message, await _found(look, say, me, arguments, now))
    else:
        await send(message, branch_page(say, await look(units.around, me, now), 0))


async def turn_page(
    press: CallbackQuery,
    callback_data: ListFrom,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    page = await list_page(look, say, me, callback_data.unit, now, callback_data.first)
    await drop_question(state)
    await show(press, page)


async def list_page(
    look: Look, say: Say, me: Member, unit_id: int, now: datetime, first: int = 0
) -> Page:
    if unit_id == MINE:
        return branch_page(say, await look(units.mine, me, now), first)
    return branch_page(say, await look(units.branch, me, unit_id, now), first)


async def _found(look: Look, say: Say, me: Member, words: str, now: datetime) -> Page:
    """The unit's card where it is clear which one is meant."""
    found = await look(units.search, me, words, now)
    if found.certain is not None:
        return card_page(say, await look(units.card, me, found.certain, now), now)
    likely = await look(units.lines, me, found.likely, now)
    return likely_page(say, words[:40], likely)

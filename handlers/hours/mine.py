"""«Мои часы»: a week at a glance, its entries, and each of them."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.commands import Asked
from handlers.days import day_of
from handlers.hours.book import entries_page, entry_page, week_page
from handlers.hours.buttons import Entries, OneEntry, OneWeek
from handlers.pages import ON_A_PAGE, Page
from handlers.talk import Talk
from services import weeks

MOST_PAGES = 1000


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(show_this_week, Asked("hours"))
    router.callback_query.register(show_week, OneWeek.filter())
    router.callback_query.register(show_entries, Entries.filter())
    router.callback_query.register(show_entry, OneEntry.filter())
    return router


async def show_this_week(_: Message, talk: Talk) -> None:
    await talk.answer(await _week(talk, talk.today))


async def show_week(_: CallbackQuery, callback_data: OneWeek, talk: Talk) -> None:
    await talk.answer(await _week(talk, _known_day(talk, callback_data.ordinal)))


async def show_entries(_: CallbackQuery, callback_data: Entries, talk: Talk) -> None:
    day, page = _known_day(talk, callback_data.ordinal), callback_data.page
    page = max(0, min(page, MOST_PAGES))
    found = await talk.look(weeks.page, talk.me, day, page * ON_A_PAGE, ON_A_PAGE + 1)
    await talk.answer(entries_page(talk, found, day, page))


async def show_entry(_: CallbackQuery, callback_data: OneEntry, talk: Talk) -> None:
    record = await talk.look(weeks.record, talk.me, callback_data.entry_id)
    await talk.answer(entry_page(talk, record))


async def _week(talk: Talk, day: date) -> Page:
    return week_page(talk, await talk.look(weeks.week, talk.me, day))


def _known_day(talk: Talk, ordinal: int) -> date:
    """Not after today, not before there was anything to write down."""
    first = talk.me.joined_on or talk.today
    return max(first, min(day_of(ordinal), talk.today))

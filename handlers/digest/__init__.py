"""The coordinator's digest: by letter in the morning, or when asked for; and the lists behind."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.digest.buttons import Below, Digest, Lost
from handlers.digest.lists import MOST_LOST, below_page, lost_page
from handlers.digest.page import digest_page, letter
from handlers.filters import for_members
from handlers.letters import Letter
from handlers.pages import ON_A_PAGE, Page, send, show
from handlers.rows import within_reason
from handlers.there import there
from locales import Say
from services import digests, shortfalls
from services.transactions import Look

__all__ = ["LETTERS", "build_router"]

LETTERS: dict[str, Letter] = {"digest": letter}


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(tell, Asked("digest"))
    router.callback_query.register(tell_again, Digest.filter())
    router.callback_query.register(list_below, Below.filter())
    router.callback_query.register(list_lost, Lost.filter())
    return router


async def tell(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    """As it is now, though there be nothing to tell."""
    await send(message, await _digest(me, say, now, look))


async def tell_again(
    press: CallbackQuery, callback_data: Digest, me: Member, say: Say, now: datetime, look: Look
) -> None:
    me = await there(look, me, callback_data.unit, now)
    await show(press, await _digest(me, say, now, look))


async def list_below(
    press: CallbackQuery, callback_data: Below, me: Member, say: Say, now: datetime, look: Look
) -> None:
    me = await there(look, me, callback_data.unit, now)
    first = within_reason(callback_data.first)
    page = await look(shortfalls.below, me, first, ON_A_PAGE, now)
    await show(press, below_page(say, page, me.unit.id, first))


async def list_lost(
    press: CallbackQuery, callback_data: Lost, me: Member, say: Say, now: datetime, look: Look
) -> None:
    me = await there(look, me, callback_data.unit, now)
    await show(press, lost_page(say, await look(shortfalls.lost, me, MOST_LOST, now), me))


async def _digest(me: Member, say: Say, now: datetime, look: Look) -> Page:
    sections = await look(digests.compose, me, now)
    return digest_page(say, me.unit.today(now), sections, me.unit.id, me.unit.as_part)

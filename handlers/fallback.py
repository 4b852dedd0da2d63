"""What nothing else understood: an answer all the same."""

import re

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import keyboard
from handlers.filters import for_members
from handlers.pages import Page, pop_up, send
from locales import Say


# Longer than any number that the databases keep, so that no button of ours ever carried it.
MADE_UP = re.compile(r"(?:\d_?){19}")


def build_first_router() -> Router:
    router = Router(name=f"{__name__}.first")
    router.callback_query.register(made_up, F.data.regexp(MADE_UP, mode="search"))
    return router


def build_router() -> Router:
    router = Router(name=__name__)
    members = for_members(f"{__name__}.members")
    members.message.register(not_understood, F.text)
    members.message.register(not_words)
    members.callback_query.register(old_menu)
    strangers = Router(name=f"{__name__}.strangers")
    strangers.message.register(who_are_you)
    strangers.callback_query.register(old_button)
    router.include_routers(members, strangers)
    return router


async def not_understood(message: Message, me: Member, say: Say) -> None:
    await send(message, Page(say("not-understood")), keyboard(say, me))


async def not_words(message: Message, me: Member, say: Say) -> None:
    await send(message, Page(say("not-words")), keyboard(say, me))


async def old_menu(press: CallbackQuery, me: Member, say: Say) -> None:
    """An old button never fails silently."""
    await pop_up(press, say("old-menu-popup"))
    if isinstance(press.message, Message):
        await send(press.message, Page(say("menu")), keyboard(say, me))


async def made_up(press: CallbackQuery, me: Member | None, say: Say) -> None:
    if me and me.belongs:
        await old_menu(press, me, say)
    else:
        await old_button(press, say)


async def who_are_you(message: Message, say: Say) -> None:
    await message.answer(say("say-start"))


async def old_button(press: CallbackQuery, say: Say) -> None:
    await pop_up(press, say("say-start-popup"), alert=True)

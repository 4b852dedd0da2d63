"""What nothing else understood: an answer all the same."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import keyboard
from handlers.filters import for_members
from handlers.pages import Page, pop_up, send
from locales import Say


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


async def who_are_you(message: Message, say: Say) -> None:
    await message.answer(say("say-start"))


async def old_button(press: CallbackQuery, say: Say) -> None:
    await pop_up(press, say("say-start-popup"), alert=True)

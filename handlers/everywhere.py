"""What works at any moment: the menu, help, and stopping what was begun."""

from datetime import datetime

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from domain.people import Account, Member
from handlers.commands import COMMANDS, NOW_AND_THEN, Asked, Go, keyboard, may_see
from handlers.filters import for_members
from handlers.pages import Page, button, send, show
from handlers.rows import in_pairs
from locales import Say
from services import people
from services.transactions import Act

MORE = 8


class More(CallbackData, prefix="mo"):
    """A page of what is wanted now and then."""

    first: int


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(help_anybody, Asked("help"))
    router.my_chat_member.register(note_permission)
    members = for_members(f"{__name__}.members")
    members.message.register(show_menu, Asked("menu"))
    members.message.register(show_more, Asked("more"))
    members.callback_query.register(turn_more, More.filter())
    members.message.register(cancel, Asked("cancel"))
    router.include_router(members)
    return router


async def help_anybody(message: Message, me: Member | None, say: Say) -> None:
    lines = [f"/{name} — {say(f'about-{name}')}" for name in COMMANDS if may_see(name, me)]
    text = say("help", commands="\n".join(lines))
    await send(message, Page(text), keyboard(say, me) if me and me.belongs else None)


async def note_permission(
    change: ChatMemberUpdated, account: Account, now: datetime, act: Act
) -> None:
    """The person has forbidden the bot to write, or allowed it again."""
    if change.new_chat_member.status == ChatMemberStatus.KICKED:
        await act(people.lose, account, now)
    else:
        await act(people.find_again, account)


async def show_menu(message: Message, me: Member, say: Say) -> None:
    await send(message, Page(say("menu")), keyboard(say, me))


async def show_more(message: Message, me: Member, say: Say) -> None:
    await send(message, more_page(me, say, 0))


async def turn_more(press: CallbackQuery, callback_data: More, me: Member, say: Say) -> None:
    await show(press, more_page(me, say, callback_data.first))


def more_page(me: Member, say: Say, first: int) -> Page:
    shown = [name for name in NOW_AND_THEN if may_see(name, me)]
    first = first if 0 <= first < len(shown) else 0
    keys = [button(say(f"go-{name}"), Go(command=name)) for name in shown[first:][:MORE]]
    back = [button("‹", More(first=first - MORE))] if first else []
    on = [button("›", More(first=first + MORE))] if shown[first + MORE :] else []
    return Page(say("more"), [*in_pairs(keys), [*back, *on]])


async def cancel(message: Message, me: Member, say: Say) -> None:
    """The command itself has ended whatever was being asked."""
    await send(message, Page(say("cancelled")), keyboard(say, me))

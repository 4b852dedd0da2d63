"""The bot is added to a group, taken out of it, or finds it under another number."""

from datetime import datetime

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import Chat, ChatMemberUpdated, Message

from domain.groups import GroupChat
from domain.people import Account
from handlers.groups.pages import waiting_page
from handlers.pages import send
from locales import Say
from services import group_presence
from services.transactions import Act

AWAY = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}


def add_to(router: Router) -> None:
    router.my_chat_member.register(note_presence)
    router.message.register(move_to, F.migrate_to_chat_id)
    router.message.register(move_from, F.migrate_from_chat_id)
    router.message.register(greet, is_new_here)


async def is_new_here(_: Message, group: GroupChat | None) -> bool:
    """The first word that the bot hears in a chat it doesn't know itself to be in."""
    return group is None or group.is_left


async def note_presence(
    change: ChatMemberUpdated, account: Account, say: Say, act: Act, now: datetime
) -> None:
    place = Account(account.network, change.chat.id)
    if change.new_chat_member.status in AWAY:
        await act(group_presence.depart, place, now)
    elif await act(group_presence.arrive, place, title_of(change.chat), now):
        page = waiting_page(say, "group-greeting")
        await change.answer(page.text, reply_markup=page.markup)


async def greet(message: Message, account: Account, say: Say, act: Act, now: datetime) -> None:
    place = Account(account.network, message.chat.id)
    if await act(group_presence.arrive, place, title_of(message.chat), now):
        await send(message, waiting_page(say, "group-greeting"))


async def move_to(message: Message, account: Account, act: Act) -> None:
    new = Account(account.network, message.migrate_to_chat_id or 0)
    await act(group_presence.move, Account(account.network, message.chat.id), new)


async def move_from(message: Message, account: Account, act: Act) -> None:
    old = Account(account.network, message.migrate_from_chat_id or 0)
    await act(group_presence.move, old, Account(account.network, message.chat.id))


def title_of(chat: Chat) -> str:
    """Not every network tells it."""
    return chat.title or ""

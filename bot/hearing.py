"""What of all that is said the bot hears: private chats whole; in groups what is meant for it."""

import re

from aiogram import Bot
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from domain.people import Account, Network
from handlers.commands import COMMANDS, split
from services import group_presence
from storage.database import Database

GROUPS = {ChatType.GROUP, ChatType.SUPERGROUP}
ADDRESS = re.compile(r"^(?P<name>@\w+)[\s,:]*")
CALLED = "/help"


class Hearing:
    """Remembers which groups are known, so that talk in them costs no look into the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: set[Account] = set()

    async def of(self, network: Network, bot: Bot, update: Update) -> Update | None:
        """The update as the bot hears it; None where people talk among themselves."""
        event = update.event
        chat = _chat_of(event)
        if chat is None or chat.type == ChatType.PRIVATE:
            return update if chat else None
        if chat.type not in GROUPS:
            return None
        if not isinstance(event, Message):
            return update
        heard = meant(event, await bot.me())
        if await self._is_known(Account(network, chat.id)):
            return _with(update, heard) if heard else None
        return _with(update, heard) if heard else update

    async def _is_known(self, place: Account) -> bool:
        """The first word in a group that the bot doesn't know of makes it known."""
        if place in self._known:
            return True
        known = await self._database.read(group_presence.is_known, place)
        self._known.add(place)
        return known


def meant(message: Message, me: User) -> Message | None:
    """A command, an answer to the bot, its name, or news of the group; without the name."""
    if message.migrate_to_chat_id or message.migrate_from_chat_id:
        return message
    text = message.text or ""
    if text.startswith("/"):
        return message if _is_ours(text, me) else None
    called = ADDRESS.match(text)
    if called and called["name"].casefold() in _names(me):
        said = text[called.end() :].strip()
        return _saying(message, said if split(said)[0] else CALLED)
    return message if _answers(message, me) else None


def _is_ours(text: str, me: User) -> bool:
    """Other bots have commands too: one that we don't know is ours if it says so."""
    name, _, whose = (
        text[1:].split(maxsplit=1)[0].partition("@") if text[1:].strip() else ("",) * 3
    )
    if whose:
        return f"@{whose.casefold()}" in _names(me)
    return name.casefold() in COMMANDS


def _names(me: User) -> set[str]:
    return {f"@{name.casefold()}" for name in (me.username, f"club{me.id}") if name}


def _answers(message: Message, me: User) -> bool:
    """In a forum all that is said in a topic "answers" the words that opened it."""
    to = message.reply_to_message
    if to is None or to.from_user is None or to.forum_topic_created:
        return False
    return to.from_user.is_bot and to.from_user.id == me.id


def _saying(message: Message, text: str) -> Message:
    return message.model_copy(update={"text": text, "entities": None}).as_(message.bot)


def _with(update: Update, message: Message) -> Update:
    return update.model_copy(update={"message": message}).as_(update.bot)


def _chat_of(event: object) -> Chat | None:
    match event:
        case Message() | ChatMemberUpdated():
            return event.chat
        case CallbackQuery():
            return event.message.chat if event.message else None
    return None

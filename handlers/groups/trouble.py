"""What a network refuses in a group: the bot is out, or the group has another number now."""

from datetime import datetime

from aiogram.exceptions import TelegramAPIError, TelegramMigrateToChat
from aiogram.types import CallbackQuery, Chat, ErrorEvent

from domain.people import Account
from services import group_presence
from services.transactions import Act, Turn


async def in_group(event: ErrorEvent) -> bool:
    chat = _chat_of(event)
    return chat is not None and chat.type != "private"


async def no_chat(event: ErrorEvent) -> bool:
    error = event.exception
    return isinstance(error, TelegramAPIError) and "chat not found" in error.message


async def moved(event: ErrorEvent, account: Account, turn: Turn, act: Act) -> None:
    """What was to be said is lost; whoever asks again is heard under the new number."""
    error, chat = event.exception, _chat_of(event)
    assert isinstance(error, TelegramMigrateToChat)
    assert chat is not None
    turn.discard()
    old = Account(account.network, chat.id)
    await act(group_presence.move, old, Account(account.network, error.migrate_to_chat_id))


async def shut_out(
    event: ErrorEvent, account: Account, turn: Turn, act: Act, now: datetime
) -> None:
    chat = _chat_of(event)
    assert chat is not None
    turn.discard()
    await act(group_presence.depart, Account(account.network, chat.id), now)


def _chat_of(event: ErrorEvent) -> Chat | None:
    cause = event.update.event
    place = cause.message if isinstance(cause, CallbackQuery) else cause
    chat = getattr(place, "chat", None)
    return chat if isinstance(chat, Chat) else None

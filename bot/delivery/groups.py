"""A letter into a group: it may have moved, its topic may be closed, the bot may be out."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
)

from domain.people import Account
from services import group_presence
from storage.database import Database

Say = Callable[[Account, int | None], Awaitable[None]]
# Telegram's words for a topic that takes nothing, and for a chat where the bot may not write.
NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
NO_PLACE = (
    "chat not found",
    "not enough rights to send",
    "have no rights to send",
    "chat_write_forbidden",
    "peer_id_invalid",
    "group chat was deactivated",
)


async def say_in_group(
    database: Database, now: datetime, place: Account, topic: int | None, say: Say
) -> bool:
    """False where nothing can be said there any more: then its unit is told, once."""
    try:
        await say(place, topic)
    except TelegramMigrateToChat as moved:
        new = Account(place.network, moved.migrate_to_chat_id)
        await database.write(group_presence.move, place, new)
        return await say_in_group(database, now, new, topic, say)
    except (TelegramForbiddenError, TelegramBadRequest) as error:
        if topic is not None and _is_about(error, NO_TOPIC):
            await database.write(group_presence.forget_topic, place)
            return await say_in_group(database, now, place, None, say)
        if not cannot_write(error):
            raise
        await database.write(group_presence.depart, place, now)
        return False
    return True


def cannot_write(error: TelegramForbiddenError | TelegramBadRequest) -> bool:
    return isinstance(error, TelegramForbiddenError) or _is_about(error, NO_PLACE)


def _is_about(error: TelegramForbiddenError | TelegramBadRequest, words: tuple[str, ...]) -> bool:
    return any(one in error.message.casefold() for one in words)

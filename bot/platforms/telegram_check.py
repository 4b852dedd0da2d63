"""What the `check` command finds out about the bot at Telegram."""

from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe, GetWebhookInfo
from aiogram.types import User

from bot.platforms.problems import Problem

SECONDS = 15


async def problems(bot: Bot) -> list[Problem]:
    """Empty where all is well; the words are in check_telegram.ftl."""
    try:
        me = await bot(GetMe(), request_timeout=SECONDS)
        return _group_problems(me) + await _webhook_problems(bot)
    except (TelegramUnauthorizedError, TelegramNotFound):
        return [Problem("check-telegram-token")]
    except (TelegramNetworkError, TelegramServerError) as error:
        return [Problem("check-telegram-unreachable", {"reason": error.message})]
    except TelegramAPIError as error:
        return [Problem("check-telegram-refuses", {"reason": error.message})]


def _group_problems(me: User) -> list[Problem]:
    found = []
    if not me.can_join_groups:
        found.append(Problem("check-telegram-note-no-groups"))
    if me.can_read_all_group_messages:
        found.append(Problem("check-telegram-note-hears-all"))
    return found


async def _webhook_problems(bot: Bot) -> list[Problem]:
    webhook = await bot(GetWebhookInfo(), request_timeout=SECONDS)
    if not webhook.url:
        return []
    # Only the host: the rest of the address may hold a secret.
    host = urlsplit(webhook.url).hostname or "?"
    return [Problem("check-telegram-webhook", {"host": host})]

"""What to make of an answer of Telegram's server that does not read as one."""

import logging
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.types import Update
from pydantic import ValidationError

logger = logging.getLogger(__name__)


class Done(TelegramAPIError):
    """It was carried out, whatever the answer means."""


def make_sense(bot: Bot, method: TelegramMethod[Any], status: int, data: Any) -> Response[Any]:
    match data:
        case {"ok": True, "result": [*updates]} if isinstance(method, GetUpdates):
            return Response(ok=True, result=[_read(bot, raw) for raw in updates])
        case {"ok": True}:
            # It was done, so it must not look like something to try again.
            raise Done(method, "it was done, but the answer is of an unknown form")
    raise _complaint(method, status)


def _read(bot: Bot, raw: dict[str, Any]) -> Update:
    """One update of an unknown form must not hide those behind it: it passes as a bare number."""
    try:
        return Update.model_validate(raw, context={"bot": bot})
    except ValidationError:
        logger.error("telegram: update %d is of an unknown form, passed over", raw["update_id"])
        return Update(update_id=raw["update_id"])


def _complaint(method: TelegramMethod[Any], status: int) -> TelegramAPIError:
    words = f"HTTP {status}, not in the words of the Bot API"
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return TelegramEntityTooLarge(method, words)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return TelegramServerError(method, words)
    return TelegramNetworkError(method, words)

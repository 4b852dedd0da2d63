"""What VK refuses, and what that means to those who only know Telegram."""

from typing import Any

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendMessage, TelegramMethod

UNKNOWN, TOO_FAST, FLOOD, SERVER, CAPTCHA, RATE_LIMIT = 1, 6, 9, 10, 14, 29
BAD_PARAMETER, UPLOAD = 100, 22
# Ours, below zero: VK was not reached, or was not understood.
BROKEN, SILENT, NONSENSE = -1, -2, -3

UNAUTHORIZED = {5, 27, 28, 1117}
# Where letters are refused so, the token lacks a right; no person has forbidden them.
NO_RIGHTS = {7, 15}
FORBIDDEN = {7, 15, 18, 900, 901, 902, 932, 936, 945, 946, 950, 985, 987, 988, 3610}
SECONDS_TO_WAIT = {TOO_FAST: 1, FLOOD: 60, CAPTCHA: 60, RATE_LIMIT: 600}

# Telegram's own phrases where it has one, else what the operator can do about it.
MEANING = {
    909: "message can't be edited",
    911: "keyboard refused; community settings > Messages > Bot settings > Bot abilities",
    912: "switch on community settings > Messages > Bot settings > Bot abilities",
    914: "message is too long",
    917: "chat not found",
    920: "message can't be edited",
    922: "chat not found",
    925: "not enough rights in the chat: make the community its administrator",
    927: "chat not found",
}


class VkError(Exception):
    """A refusal of VK's, or no answer. It never knows the token or what was asked."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(f"VK {code}: {text}" if code > 0 else f"VK: {text}")
        self.code = code


def as_telegram(method: TelegramMethod[Any], error: VkError) -> TelegramAPIError:
    """The exception that aiogram would have raised in the same trouble."""
    text = f"{error} ({MEANING[error.code]})" if error.code in MEANING else str(error)
    if error.code in SECONDS_TO_WAIT:
        return TelegramRetryAfter(method, text, SECONDS_TO_WAIT[error.code])
    if error.code in NO_RIGHTS and isinstance(method, SendMessage):
        return TelegramUnauthorizedError(method, text)
    return _kind(error.code)(method, text)


def _kind(code: int) -> type[TelegramAPIError]:
    if code < 0:
        return TelegramNetworkError
    if code in UNAUTHORIZED:
        return TelegramUnauthorizedError
    if code in FORBIDDEN:
        return TelegramForbiddenError
    return TelegramServerError if code in (UNKNOWN, SERVER) else TelegramBadRequest

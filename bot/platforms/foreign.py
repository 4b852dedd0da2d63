"""What VK and the local chat share: a session that answers Bot API methods without Telegram."""

import asyncio
from abc import abstractmethod
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any, Literal, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, InlineKeyboardMarkup, Message

ChatType = Literal["private", "group"]


class ForeignSession(BaseSession):
    """Turns outgoing Bot API methods into another network's calls."""

    @abstractmethod
    async def perform(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        """The bare result of the method: a Message, True, a list of Updates..."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        result = await self._in_time(bot, method, timeout)
        if isinstance(result, Message):
            result = result.as_(bot)
        return cast(TelegramType, result)

    async def _in_time(self, bot: Bot, method: TelegramMethod[Any], seconds: int | None) -> Any:
        clock = asyncio.timeout(seconds)
        try:
            async with clock:
                return await self.perform(bot, method)
        except TimeoutError as error:
            if not clock.expired():
                raise
            raise TelegramNetworkError(method=method, message="no answer in time") from error

    async def close(self) -> None:
        """Nothing to close, unless the network says otherwise."""

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError(f"{type(self).__name__} downloads nothing")
        yield b""


def sent(
    chat_id: int | str,
    message_id: int,
    text: str | None = None,
    *,
    caption: str | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
    chat_type: ChatType = "private",
) -> Message:
    """The receipt a handler gets back: enough to edit the message later."""
    return Message(
        message_id=message_id,
        date=datetime.now(UTC),
        chat=Chat(id=int(chat_id), type=chat_type),
        text=text,
        caption=caption,
        reply_markup=keyboard,
    )

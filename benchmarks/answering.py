"""A network that answers at once, and the updates that come from it."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetMe, SendMessage, TelegramMethod
from aiogram.types import Chat, Message, Update, User

TOKEN = "42:benchmark"
_updates = count(1)


class AnsweringSession(BaseSession):
    """Nothing goes over a wire: what is measured is the bot."""

    def __init__(self) -> None:
        super().__init__()
        self.said = 0

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> Any:
        if isinstance(method, GetMe):
            return User(id=42, is_bot=True, first_name="bot", username="bot")
        if isinstance(method, SendMessage):
            self.said += 1
            chat = Chat(id=int(method.chat_id), type="private")
            return Message(message_id=1, date=datetime.now(UTC), chat=chat, text=method.text)
        return True

    async def close(self) -> None:
        pass

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""


def message(bot: Bot, person: int, text: str) -> Update:
    number = next(_updates)
    return Update.model_validate(
        {
            "update_id": number,
            "message": {
                "message_id": number,
                "date": 1_790_000_000,
                "chat": {"id": person, "type": "private"},
                "from": {"id": person, "is_bot": False, "first_name": "A"},
                "text": text,
            },
        },
        context={"bot": bot},
    )

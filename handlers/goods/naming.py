"""What a store may be called."""

from aiogram.types import Message

from handlers.commands import Answering, split


class AnsweringName(Answering):
    """Many a store is called as its command is: «Склад», «Кладовая»."""

    async def __call__(self, message: Message, raw_state: str | None) -> bool:
        text = message.text or ""
        is_name = split(text)[0] == "stock" and not text.lstrip().startswith("/")
        return raw_state in self.states and (is_name or await super().__call__(message, raw_state))

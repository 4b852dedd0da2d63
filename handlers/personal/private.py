"""Personal data are talked of where nobody else reads along, with whom we know."""

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import Message, TelegramObject

from domain.people import Member
from handlers.pages import Page, send
from locales import Say


class Public(Filter):
    """Others read along here."""

    async def __call__(self, message: Message) -> bool:
        return message.chat.type != ChatType.PRIVATE


class Known(Filter):
    """Anybody of whom something is kept, whether or not they belong."""

    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is not None


async def send_to_private(message: Message, say: Say) -> None:
    await send(message, Page(say("personal-in-private")))


async def nothing_is_kept(message: Message, say: Say) -> None:
    await send(message, Page(say("personal-nothing-kept")))

"""Who may be heard by a topic; what they may do there is checked in services."""

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import TelegramObject

from domain.people import Member


class Belongs(Filter):
    """A member of the cooperative speaks."""

    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is not None and me.belongs


def for_members(name: str) -> Router:
    """A router that hears members alone."""
    router = Router(name=name)
    router.message.filter(Belongs())
    router.callback_query.filter(Belongs())
    return router

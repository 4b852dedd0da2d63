"""Equipment that is lent for days: what there is, booking, cancelling, the register."""

from aiogram import Router

from handlers.equipment import booking, bookings, card, lists, register, sentence, settings
from handlers.equipment.letters import LETTERS
from handlers.filters import for_members
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_router"]

PARTS = (sentence, lists, card, booking, bookings, register, settings)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

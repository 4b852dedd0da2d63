"""Money of a fund: asked for, answered, paid out, shown by a receipt; and what was spent."""

from aiogram import Router

from handlers.filters import for_members
from handlers.money import acting, answering, asking, lists, receipts
from handlers.money.letters import LETTERS
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_router"]

PARTS = (asking, lists, receipts, answering, acting)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

"""/goods: what the common funds hold, where it went, and how coordinators set it up."""

from aiogram import Router

from handlers.filters import for_members
from handlers.goods import (
    adding,
    catalogue,
    changing,
    history,
    retiring,
    settings,
    stores,
    storing,
)
from handlers.goods.letters import LETTERS
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_router"]

PARTS = (catalogue, history, adding, settings, changing, retiring, stores, storing)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

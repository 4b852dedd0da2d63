"""/funds: what is in the common funds, where it came from, where it went."""

from aiogram import Router

from handlers.filters import for_members
from handlers.funds import adding, changing, history, lists, picture, receiving, transferring
from handlers.talk import InTalk

__all__ = ["build_router"]

# A sentence that tells what has come is heard before it is searched for.
PARTS = (receiving, lists, history, picture, adding, changing, transferring)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

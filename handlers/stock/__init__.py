"""The stock, for those who keep it: what there is, receiving, counting, writing off."""

from aiogram import Router

from handlers.filters import for_members
from handlers.stock import counting, lists, receipts, receiving, writing_off
from handlers.stock.receiving import build_first_router
from handlers.talk import InTalk

__all__ = ["build_first_router", "build_router"]

# A sentence that tells what has come is heard before it is searched for.
PARTS = (receiving, lists, receipts, counting, writing_off)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

"""Leave, exemption, a share of the norm, extension: asking for them, and answering."""

from aiogram import Router

from handlers.filters import for_members
from handlers.leave import answering, asking, mine, steps
from handlers.leave.asking import build_first_router
from handlers.leave.letters import LETTERS
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_first_router", "build_router"]

PARTS = (asking, steps, mine, answering)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

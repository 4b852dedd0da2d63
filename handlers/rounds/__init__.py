"""Rounds: wishing for what is scarce, and seeing how it was shared out."""

from aiogram import Router

from handlers.filters import for_members
from handlers.rounds import lists, office, wishing
from handlers.rounds.letters import LETTERS
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in (lists, wishing, office)))
    return router

"""Hours: writing them down in a sentence or step by step, taking back, correcting, looking up."""

from aiogram import Router

from handlers.filters import for_members
from handlers.hours import answers, correcting, mine, receipt, sentence, starting, steps
from handlers.hours.letters import LETTERS
from handlers.hours.sentence import build_first_router
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_first_router", "build_router"]

PARTS = (starting, steps, answers, receipt, correcting, mine, sentence)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

"""Requests for goods: asking in a sentence or by buttons, answering, handing over."""

from aiogram import Router

from handlers.filters import for_members
from handlers.requests import acting, answering, lists, ordering, sentence
from handlers.requests.letters import LETTERS
from handlers.requests.sentence import build_first_router
from handlers.talk import InTalk

__all__ = ["LETTERS", "build_first_router", "build_router"]

PARTS = (lists, ordering, acting, answering, sentence)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router

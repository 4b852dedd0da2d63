"""Projects: the list, one's card, proposing, answering, changing."""

from aiogram import Router

from handlers.filters import for_members
from handlers.projects import answering, card, changing, lists, proposing
from handlers.projects.answering import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    for part in (lists, card, proposing, answering, changing):
        part.add_to(router)
    return router

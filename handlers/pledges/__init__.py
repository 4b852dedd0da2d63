"""Pledges: promising a project hours of this cycle or the next, by buttons or in a sentence."""

from aiogram import Router

from handlers.filters import for_members
from handlers.pledges import asking, listing, sentence
from handlers.pledges.sentence import build_first_router

__all__ = ["build_first_router", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    for part in (sentence, asking, listing):
        part.add_to(router)
    return router

"""The norm: everybody reads it, coordinators write down what the members decided about it."""

from aiogram import Router

from handlers.filters import for_members
from handlers.letters import Letter
from handlers.norm import card, deciding, hearing, previewing
from handlers.norm.pages import changed_letter

__all__ = ["LETTERS", "build_router"]

LETTERS: dict[str, Letter] = {"norm-changed": changed_letter}


def build_router() -> Router:
    router = for_members(__name__)
    for part in (card, previewing, deciding, hearing):
        part.add_to(router)
    return router

"""Two members who prove to be one person: found, looked at together, joined for good."""

from aiogram import Router

from handlers.filters import for_members
from handlers.merging import asking, joining, old_buttons
from handlers.merging.letters import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    for part in (asking, joining, old_buttons):
        part.add_to(router)
    return router

"""/units: the tree, one's card, proposing, changing, moving and closing a unit."""

from aiogram import Router

from handlers.filters import for_members
from handlers.units import (
    answering,
    card,
    changing,
    closing,
    leaving,
    lists,
    moving,
    proposing,
)
from handlers.units.answering import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    for part in (lists, card, leaving, proposing, answering, changing, moving, closing):
        part.add_to(router)
    return router

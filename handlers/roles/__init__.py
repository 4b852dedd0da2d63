"""Roles: who answers for what, for every member; and who gives, ends and hands over roles."""

from aiogram import Router

from handlers.filters import for_members
from handlers.roles import changing, giving, office
from handlers.roles.letters import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    for part in (office, giving, changing):
        part.register(router)
    return router

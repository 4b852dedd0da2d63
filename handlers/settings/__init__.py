"""/settings: what a member chooses for themselves, and coordinators for the cooperative."""

from aiogram import Router

from handlers.filters import for_members
from handlers.settings import accounts, choices, leaving, reminders

__all__ = ["build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    choices.register(router)
    accounts.register(router)
    reminders.register(router)
    leaving.register(router)
    return router

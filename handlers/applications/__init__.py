"""Applications: coordinators read who wants to join, ask, and answer; applicants are heard."""

from aiogram import Router

from handlers.applications import answering, queue, settings, trials
from handlers.applications.letters import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = Router(name=__name__)
    parts = (queue, answering, settings, trials)
    router.include_routers(*(part.build_router() for part in parts))
    return router

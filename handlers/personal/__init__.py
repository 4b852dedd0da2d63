"""/mydata and /forget: one's own data, taken out or given up; how long what is kept."""

from aiogram import Router

from handlers.personal import export, forgetting, on_paper, terms
from handlers.personal.letters import LETTERS

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = Router(name=__name__)
    export.register(router)
    forgetting.register(router)
    on_paper.register(router)
    terms.register(router)
    return router

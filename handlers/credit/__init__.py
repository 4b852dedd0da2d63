"""Hours of many members at one stroke, and what was written so before."""

from datetime import date

from aiogram import Router

from handlers.credit import asking, past, previewing, whom
from handlers.credit.asking import build_first_router
from handlers.filters import for_members
from handlers.letters import Facts, Letter
from handlers.pages import Page
from handlers.talk import InTalk
from locales import Say

__all__ = ["LETTERS", "build_first_router", "build_router"]

PARTS = (asking, whom, previewing, past)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.include_routers(*(part.build_router() for part in PARTS))
    return router


def letter(message_id: str) -> Letter:
    def written(say: Say, facts: Facts) -> Page:
        days = {name: date.fromisoformat(facts[name]) for name in ("first", "last")}
        sums = {name: facts[name] for name in ("who", "count", "minutes")}
        return Page(say(message_id, **sums, **days))

    return written


LETTERS: dict[str, Letter] = {
    "batch-for-you": letter("letter-batch-for-you"),
    "batch-undone": letter("letter-batch-undone"),
}

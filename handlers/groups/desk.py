"""The chats of a unit, as its coordinators see them in private, and how to add one."""

from datetime import datetime

from aiogram import Router
from aiogram.types import Message

from domain.people import Member
from handlers.commands import Asked
from handlers.filters import for_members
from handlers.letters import Facts
from handlers.pages import Page, send
from locales import Say
from services import groups
from services.transactions import Look

MOST = 20


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(show_chats, Asked("group"))
    return router


async def show_chats(message: Message, me: Member, look: Look, say: Say, now: datetime) -> None:
    chats = await look(groups.of_unit, me, now)
    title = say("group-chats", unit=me.unit.name, count=len(chats))
    lines = [
        say(
            "group-chats-line",
            title=one.title,
            named=_named(one.title),
            announces=int(one.announces),
        )
        for one in chats[:MOST]
    ]
    await send(message, Page("\n".join([title, *lines, "", say("group-how")])))


def lost_letter(say: Say, facts: Facts) -> Page:
    return Page(say("group-lost", named=_named(facts["chat"]), **facts))


def _named(title: str) -> str:
    """Not every network tells a chat's name."""
    return "yes" if title else "no"

"""Joining: the door, two consents, a name, a unit's questions, and the wait for an answer."""

from datetime import datetime

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.applications import applying as answers
from handlers.commands import Answering
from handlers.joining import consents, door, form
from handlers.joining.arrivals import LETTERS
from handlers.joining.buttons import Applicant
from handlers.joining.cards import waiting
from handlers.pages import Page, pop_up, send
from locales import Say
from services import applying
from services.transactions import Act, Look

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = Router(name=__name__)
    router.include_routers(door.build_router(), consents.build_router(), form.build_router())
    router.include_router(answers.build_router())
    applicants = Router(name=f"{__name__}.applicants")
    applicants.message.filter(Applicant())
    applicants.callback_query.filter(Applicant())
    applicants.message.register(take_reply, Answering(None), F.text)
    applicants.message.register(tell_status)
    applicants.callback_query.register(tell_presser)
    router.include_router(applicants)
    return router


async def take_reply(
    message: Message, me: Member, say: Say, now: datetime, act: Act, look: Look
) -> None:
    """Where a coordinator has asked something, what is said without a press answers it."""
    mine = await look(applying.mine, me)
    asked = next((own.asked for own in mine if own.asked), None)
    if asked is None:
        await send(message, waiting(say, mine))
        return
    await act(applying.reply, me, asked.id, message.text or "", now)
    await send(message, Page(say("application-reply-sent")))


async def tell_status(message: Message, me: Member, say: Say, look: Look) -> None:
    """Whatever an applicant says, the answer is where the application stands."""
    await send(message, waiting(say, await look(applying.mine, me)))


async def tell_presser(press: CallbackQuery, me: Member, say: Say, look: Look) -> None:
    await pop_up(press)
    if isinstance(press.message, Message):
        await tell_status(press.message, me, say, look)

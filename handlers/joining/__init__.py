"""Joining: the door, two consents, a name, and the wait for an answer."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.joining import consents, door, form
from handlers.joining.arrivals import LETTERS
from handlers.joining.buttons import Applicant
from handlers.joining.cards import status
from handlers.pages import pop_up, send
from locales import Say
from services import doors
from services.transactions import Look

__all__ = ["LETTERS", "build_router"]


def build_router() -> Router:
    router = Router(name=__name__)
    router.include_routers(door.build_router(), consents.build_router(), form.build_router())
    applicants = Router(name=f"{__name__}.applicants")
    applicants.message.filter(Applicant())
    applicants.callback_query.filter(Applicant())
    applicants.message.register(tell_status)
    applicants.callback_query.register(tell_presser)
    router.include_router(applicants)
    return router


async def tell_status(message: Message, me: Member, say: Say, look: Look) -> None:
    """Whatever an applicant says, the answer is where the application stands."""
    await send(message, status(say, me, await look(doors.membership, me), ""))


async def tell_presser(press: CallbackQuery, me: Member, say: Say, look: Look) -> None:
    await pop_up(press)
    if isinstance(press.message, Message):
        await tell_status(press.message, me, say, look)

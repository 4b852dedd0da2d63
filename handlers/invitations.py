"""Invitations: a link for one person, whom a coordinator vouches for."""

from collections.abc import Callable
from datetime import datetime

from aiogram import Router
from aiogram.types import Message

from domain.people import Member
from handlers.commands import Asked
from handlers.filters import for_members
from locales import Say
from services import invitations
from services.transactions import Act


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(invite, Asked("invite"))
    return router


async def invite(
    message: Message,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    invite_url: Callable[[str], str],
) -> None:
    code = await act(invitations.invite, me, now)
    until = me.unit.today(now + invitations.LASTS)
    await message.answer(say("invite-made", link=invite_url(code), until=until))

"""A new invitation: the usual one at once, another by two questions."""

from collections.abc import Callable
from datetime import datetime, timedelta

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.filters import for_members
from handlers.invitations.buttons import Begin, ListFrom, Make
from handlers.pages import Page, button, send, show
from locales import Say
from services import invitations
from services.invitations import LASTS, TERMS, USES
from services.transactions import Act, Look


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(invite, Asked("invite"))
    router.callback_query.register(begin, Begin.filter())
    router.callback_query.register(ask_uses, Make.filter(F.uses == 0))
    router.callback_query.register(ask_days, Make.filter(F.days == 0))
    router.callback_query.register(make, Make.filter())
    return router


async def invite(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    living = await look(invitations.living, me, 0, 1, now)
    await send(message, beginning(say, me, living.total))


async def begin(press: CallbackQuery, me: Member, say: Say, now: datetime, look: Look) -> None:
    living = await look(invitations.living, me, 0, 1, now)
    await show(press, beginning(say, me, living.total))


async def ask_uses(press: CallbackQuery, say: Say) -> None:
    uses = [button(say("invite-uses", uses=uses), Make(uses=uses)) for uses in USES]
    back = button(say("invite-back"), Begin())
    await show(press, Page(say("invite-how-many"), [uses[:2], uses[2:], [back]]))


async def ask_days(press: CallbackQuery, callback_data: Make, say: Say) -> None:
    terms = [
        button(say("invite-days", days=days), callback_data.model_copy(update={"days": days}))
        for days in TERMS
    ]
    await show(press, Page(say("invite-how-long"), [terms, [button(say("invite-back"), Make())]]))


async def make(
    press: CallbackQuery,
    callback_data: Make,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    invite_url: Callable[[str], str],
) -> None:
    """The link is shown once: of itself nothing is kept."""
    uses, days = callback_data.uses, callback_data.days
    code = await act(invitations.invite, me, now, uses, days)
    until, unit = me.unit.today(now + timedelta(days)), me.unit.name
    text = say("invite-made", uses=uses, unit=unit, link=invite_url(code), until=until)
    await show(press, Page(text, [[button(say("invite-living"), ListFrom())]]))


def beginning(say: Say, me: Member, living: int) -> Page:
    usual = button(say("invite-usual"), Make(uses=1, days=LASTS.days))
    rows = [[usual], [button(say("invite-other"), Make())]]
    if living:
        rows.append([button(say("invite-living-count", count=living), ListFrom())])
    return Page(say("invite-begin", unit=me.unit.name), rows)

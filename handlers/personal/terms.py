"""How long what is kept: for everybody to read, for the cooperative's coordinator to choose."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.personal_data import CHOICES
from handlers.filters import Belongs
from handlers.pages import Page, button, show
from handlers.personal_buttons import ChooseTerm, KeepFor, Terms
from locales import Say
from services import retention
from services.transactions import Act, Look


def register(router: Router) -> None:
    router.callback_query.register(show_terms, Terms.filter())
    router.callback_query.register(choose, ChooseTerm.filter(), Belongs())
    router.callback_query.register(keep_for, KeepFor.filter(), Belongs())


async def show_terms(
    press: CallbackQuery, me: Member | None, say: Say, now: datetime, look: Look
) -> None:
    await show(press, _page(say, await look(retention.terms, me, now)))


async def choose(press: CallbackQuery, callback_data: ChooseTerm, say: Say) -> None:
    kept = callback_data.kept
    days = [
        button(say("terms-days", days=one), KeepFor(kept=kept, days=one)) for one in CHOICES[kept]
    ]
    rows = [days, [button(say("terms-back"), Terms())]]
    await show(press, Page(say(f"terms-ask-{kept}"), rows))


async def keep_for(
    press: CallbackQuery,
    callback_data: KeepFor,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await act(retention.change, me, callback_data.kept, callback_data.days, now)
    await show(press, _page(say, await look(retention.terms, me, now)), say("terms-changed"))


def _page(say: Say, terms: retention.Terms) -> Page:
    days = {str(kept): number for kept, number in terms.days.items()}
    rows = [
        [button(say(f"terms-key-{kept}", days=number), ChooseTerm(kept=kept))]
        for kept, number in terms.days.items()
        if terms.may_change
    ]
    return Page(say("terms", **days), rows)

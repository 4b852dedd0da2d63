"""Buttons that name a member who proved to be another one lead to that one's card."""

from datetime import datetime

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.journal_buttons import JournalAbout
from handlers.members_buttons import (
    AccountOf,
    CardOf,
    EntriesOf,
    ExcusedOf,
    HistoryOf,
    LeaveFor,
    LogFor,
    RarerOf,
    RolesOf,
)
from handlers.members_card import card_page
from handlers.pages import show
from handlers.personal_buttons import ForgetFor
from handlers.waivers_buttons import WaiveFor
from locales import Say
from services import member_cards, merging
from services.transactions import Look

BUTTONS = (
    *(AccountOf, CardOf, EntriesOf, ExcusedOf, ForgetFor),
    *(HistoryOf, JournalAbout, LeaveFor, LogFor, RarerOf, RolesOf, WaiveFor),
)
PREFIXES = {one.__prefix__ for one in BUTTONS}
LONGEST_NUMBER = 18


class NamesGone(Filter):
    """Passes on the member who is meant, as `kept`."""

    async def __call__(self, press: CallbackQuery, look: Look) -> bool | dict[str, int]:
        prefix, _, facts = (press.data or "").partition(":")
        number = facts.partition(":")[0]
        if prefix not in PREFIXES or not number.isdecimal() or len(number) > LONGEST_NUMBER:
            return False
        kept = await look(merging.known_as, int(number))
        return {"kept": kept} if kept else False


def add_to(router: Router) -> None:
    router.callback_query.register(lead_on, NamesGone())


async def lead_on(
    press: CallbackQuery, kept: int, me: Member, say: Say, now: datetime, look: Look
) -> None:
    card = await look(member_cards.card, me, kept, now)
    popup = say("merging-known-as")
    await show(press, card_page(say, me, card), popup)

"""What is done with a member now and then: one step behind their card."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.journal_buttons import JournalAbout
from handlers.members_buttons import CardOf, RarerOf
from handlers.pages import Page, Row, button, show
from handlers.personal_buttons import ForgetFor
from locales import Say
from services import member_cards
from services.member_cards import Card
from services.transactions import Look


def register(router: Router) -> None:
    router.callback_query.register(open_rarer, RarerOf.filter())


async def open_rarer(
    press: CallbackQuery, callback_data: RarerOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    card = await look(member_cards.card, me, callback_data.member_id, now)
    await show(press, Page(card.member.name, rarer_rows(say, card)))


def rarer_rows(say: Say, card: Card) -> list[Row]:
    """Whoever has an account asks to be forgotten by themselves."""
    one = card.member.id
    forget = [button(say("members-forget"), ForgetFor(member_id=one))]
    return [
        [button(say("members-journal"), JournalAbout(member_id=one))],
        forget if card.may_act and not card.reach else [],
        [button(say("members-back"), CardOf(member_id=one))],
    ]

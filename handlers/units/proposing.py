"""Proposing a part of a unit: its name, and what it is for."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Answering
from handlers.pages import Page, send, show
from handlers.units.asking import ProposingUnit
from handlers.units.buttons import Do, What, back_to_card
from handlers.units.card_pages import card_page
from locales import Say
from services import unit_proposals, units
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(ask_name, Do.filter(F.what == What.PROPOSE))
    router.message.register(hear_name, Answering(ProposingUnit.name), F.text)
    router.message.register(hear_purpose, Answering(ProposingUnit.purpose), F.text)


async def ask_name(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    card = await look(units.card, me, callback_data.id, now)
    await state.set_state(ProposingUnit.name)
    await state.set_data({"parent": card.unit.id})
    text = say("unit-ask-new-name", unit=card.unit.name)
    await show(press, Page(text, [back_to_card(say, card.unit.id)]))


async def hear_name(
    message: Message, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    parent = (await state.get_data())["parent"]
    name = await look(unit_proposals.check, me, parent, message.text or "", now)
    await state.update_data(name=name)
    await state.set_state(ProposingUnit.purpose)
    text = say("unit-ask-new-purpose", unit=name)
    await send(message, Page(text, [back_to_card(say, parent)]))


async def hear_purpose(
    message: Message,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    data = await state.get_data()
    await state.clear()
    what = (data["parent"], data["name"], message.text or "")
    unit_id = await act(unit_proposals.propose, me, *what, now)
    card = await look(units.card, me, unit_id, now)
    await send(message, Page(say("unit-proposed", decides=str(card.may_answer))))
    await send(message, card_page(say, card, now))

"""Joining a unit is asked for; leaving one is asked twice, for its parts go too."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.pages import Page, show
from handlers.units.buttons import Do, What, back_to_card, do
from handlers.units.card import tell_where
from handlers.units.lists import list_page
from locales import Say
from services import rights, unit_leaving
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(ask_whether, Do.filter(F.what == What.LEAVE))
    router.callback_query.register(leave, Do.filter(F.what == What.LEAVE_SURELY))


async def ask_whether(
    press: CallbackQuery, callback_data: Do, me: Member, look: Look, say: Say, now: datetime
) -> None:
    going = await look(unit_leaving.what_goes, me, callback_data.id, now)
    if going.unit.parent_id is None:
        raise SkipHandler
    parts = ", ".join(going.parts)
    rows = [[do(say, What.LEAVE_SURELY, going.unit.id)], back_to_card(say, going.unit.id)]
    text = say("unit-ask-leave", unit=going.unit.name, count=len(going.parts), parts=parts)
    await show(press, Page(text, rows))


async def leave(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    act: Act,
    say: Say,
    now: datetime,
) -> None:
    await state.clear()
    going = await look(unit_leaving.what_goes, me, callback_data.id, now)
    if going.unit.parent_id is None:
        raise SkipHandler
    left = await act(unit_leaving.leave, me, callback_data.id, now)
    page = await list_page(look, say, me, going.unit.parent_id, now)
    await show(press, page, say("unit-done-leave"))
    if me.unit.id in {one.id for one in left}:
        await tell_where(press, await look(rights.require_member, me.id, now), say)

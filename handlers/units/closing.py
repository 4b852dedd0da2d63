"""Closing a unit: what it would end, why, and then surely; it can't be undone."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.joining import clean_reason
from domain.people import Member
from handlers.commands import Answering
from handlers.pages import Page, send, show
from handlers.units.asking import ClosingUnit
from handlers.units.buttons import Do, What, back_to_settings, do
from handlers.units.card import tell_where
from handlers.units.lists import list_page
from locales import Say
from services import rights, unit_closing
from services.transactions import Act, Look
from services.unit_closing import Preview


def add_to(router: Router) -> None:
    router.callback_query.register(ask_reason, Do.filter(F.what == What.CLOSE))
    router.callback_query.register(close, Do.filter(F.what == What.CLOSE_SURELY))
    router.message.register(hear_reason, Answering(ClosingUnit.reason), F.text)


async def ask_reason(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    found = await look(unit_closing.preview, me, callback_data.id, now)
    await state.set_state(ClosingUnit.reason)
    await state.set_data({"unit": found.unit.id})
    text = f"{_preview_text(say, found)}\n\n{say('unit-why-close')}"
    await show(press, Page(text, [back_to_settings(say, found.unit.id)]))


def _preview_text(say: Say, found: Preview) -> str:
    facts = {"members": found.members, "applicants": found.applicants}
    facts |= {"leaves": found.leaves, "chats": found.chats}
    lines = [say("unit-close", unit=found.unit.name, parent=found.parent.name, **facts)]
    for one in found.held:
        held = {"behind": one.behind, "missing": one.missing}
        held |= {"ahead": one.ahead, "surplus": one.surplus}
        lines += [say("unit-close-held", labour=one.labour.value, **held)]
    return "\n".join(lines)


async def hear_reason(message: Message, state: FSMContext, say: Say) -> None:
    reason = clean_reason(message.text or "")
    unit_id = (await state.update_data(reason=reason))["unit"]
    await state.set_state(ClosingUnit.surely)
    rows = [[do(say, What.CLOSE_SURELY, unit_id)], back_to_settings(say, unit_id)]
    await send(message, Page(say("unit-close-surely", reason=reason), rows))


async def close(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    act: Act,
    say: Say,
    now: datetime,
) -> None:
    data = await state.get_data()
    asked = await state.get_state() == ClosingUnit.surely.state
    if not asked or data.get("unit") != callback_data.id:
        raise SkipHandler
    await state.clear()
    above = await act(unit_closing.close, me, callback_data.id, data["reason"], now)
    page = await list_page(look, say, me, above.id, now)
    await show(press, page, say("unit-done-close"))
    if me.unit.id == callback_data.id:
        await tell_where(press, await look(rights.require_member, me.id, now), say)

"""A head refuses a proposed part with a reason; and the letters about units."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member, UnitState
from domain.units import Setting, UnitAnswered
from handlers.commands import Answering
from handlers.letters import Facts, Letter
from handlers.pages import Page, Row, button, send, show
from handlers.units.asking import RefusingUnit
from handlers.units.buttons import Do, ListFrom, OpenUnit, What, back_to_card, do
from handlers.units.lists import list_page
from handlers.units.wording import value_of
from locales import Say
from services import unit_proposals, units
from services.rights import NotAllowed
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(ask_reason, Do.filter(F.what == What.REFUSE))
    router.message.register(hear_reason, Answering(RefusingUnit.reason), F.text)


async def ask_reason(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    card = await look(units.card, me, callback_data.id, now)
    name, stands = card.unit.name, card.unit.state
    if stands is not UnitState.PROPOSED or card.parent is None:
        raise UnitAnswered(unit=name, state=stands.value)
    if not card.may_answer:
        raise NotAllowed
    await state.set_state(RefusingUnit.reason)
    await state.set_data({"unit": card.unit.id, "parent": card.parent.id})
    rows = [back_to_card(say, card.unit.id)]
    await show(press, Page(say("unit-why-refuse", unit=name), rows))


async def hear_reason(
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
    await act(unit_proposals.refuse, me, data["unit"], message.text or "", now)
    await send(message, Page(say("unit-done-refuse")))
    await send(message, await list_page(look, say, me, data["parent"], now))


def proposed(say: Say, facts: Facts) -> Page:
    acts = [do(say, what, facts["unit_id"]) for what in (What.OPEN, What.REFUSE)]
    return Page(say("letter-unit-proposed", **facts), [acts])


def opened(say: Say, facts: Facts) -> Page:
    return Page(say("letter-unit-opened", **facts), [_card(say, facts)])


def refused(say: Say, facts: Facts) -> Page:
    up = [button(say("units-button-all"), ListFrom(unit=facts["parent_id"]))]
    return Page(say("letter-unit-refused", **facts), [up])


def changed(say: Say, facts: Facts) -> Page:
    what = Setting(facts["what"])
    shown = {one: value_of(say, what, facts[one]) if facts[one] else "" for one in ("old", "new")}
    return Page(say("letter-unit-changed", **{**facts, **shown}), [_card(say, facts)])


def moved(say: Say, facts: Facts) -> Page:
    entered = facts["entered"]
    facts = {**facts, "count": len(entered), "entered": ", ".join(f"«{n}»" for n in entered)}
    return Page(say("letter-unit-moved", **facts), [_card(say, facts)])


def closed(say: Say, facts: Facts) -> Page:
    return Page(say("letter-unit-closed", **facts))


def left(say: Say, facts: Facts) -> Page:
    return Page(say("letter-unit-left", **facts))


def _card(say: Say, facts: Facts) -> Row:
    return [button(say("unit-button-card-of"), OpenUnit(id=facts["unit_id"]))]


LETTERS: dict[str, Letter] = {
    "unit-proposed": proposed,
    "unit-opened": opened,
    "unit-refused": refused,
    "unit-changed": changed,
    "unit-moved": moved,
    "unit-closed": closed,
    "unit-left": left,
}

"""What the head of a unit changes about it, and taking a setting back to what holds above."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.units import INHERITED, Setting
from domain.zones import OFFERED
from handlers import zones
from handlers.commands import Answering
from handlers.pages import Page, Row, button, send, show
from handlers.rows import in_pairs
from handlers.units.asking import ChangingUnit, drop_question
from handlers.units.buttons import (
    Change,
    Choose,
    Do,
    Inherit,
    What,
    back_to_settings,
)
from handlers.units.settings_pages import settings_page
from handlers.units.wording import value_of
from locales import LANGUAGES, Say
from services import unit_changes, unit_settings
from services.transactions import Act, Look
from services.unit_settings import Settings

CHOICES: dict[Setting, tuple[str, ...]] = {
    Setting.ZONE: OFFERED[:6],
    Setting.LANGUAGE: tuple(LANGUAGES),
}


def add_to(router: Router) -> None:
    router.callback_query.register(show_settings, Do.filter(F.what == What.CHANGE))
    router.callback_query.register(ask, Change.filter())
    router.callback_query.register(choose, Choose.filter())
    router.callback_query.register(inherit, Inherit.filter())
    router.message.register(hear, Answering(ChangingUnit.value), F.text)


async def show_settings(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    page = await _page(look, say, me, callback_data.id, now)
    await drop_question(state)
    await show(press, page)


async def _page(look: Look, say: Say, me: Member, unit_id: int, now: datetime) -> Page:
    return settings_page(say, await look(unit_settings.look, me, unit_id, now), now)


async def ask(
    press: CallbackQuery,
    callback_data: Change,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    what, settings = callback_data.what, await look(unit_settings.look, me, callback_data.id, now)
    await state.set_state(ChangingUnit.value)
    await state.set_data({"unit": settings.unit.id, "what": what.value})
    offered = [
        button(value_of(say, what, one), Choose(what=what, id=settings.unit.id, choice=at))
        for at, one in enumerate(CHOICES.get(what, ()))
    ]
    rows = [*in_pairs(offered), _inherit(say, settings, what)]
    text = say(f"unit-ask-{_dashed(what)}", unit=settings.unit.name)
    await show(press, Page(text, [*rows, back_to_settings(say, settings.unit.id)]))


def _inherit(say: Say, settings: Settings, what: Setting) -> Row:
    """Where the unit has a setting of its own that it could do without."""
    if what not in INHERITED or settings.parent is None or not settings.is_own(what):
        return []
    data = Inherit(what=what, id=settings.unit.id)
    return [button(say("unit-button-inherit", unit=settings.parent.name), data)]


def _dashed(what: Setting) -> str:
    return what.value.replace("_", "-")


async def hear(
    message: Message,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    data, text = await state.get_data(), message.text or ""
    unit_id, what = data["unit"], Setting(data["what"])
    if what is Setting.LANGUAGE:
        raise SkipHandler
    await state.clear()
    if what is Setting.ZONE:
        await act(unit_changes.choose, me, unit_id, what, zones.read(text), now)
    else:
        await act(unit_changes.rewrite, me, unit_id, what, text, now)
    await send(message, await _page(look, say, me, unit_id, now))


async def choose(
    press: CallbackQuery,
    callback_data: Choose,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    what, offered = callback_data.what, CHOICES.get(callback_data.what, ())
    if not 0 <= callback_data.choice < len(offered):
        raise SkipHandler
    await drop_question(state)
    value = offered[callback_data.choice]
    await act(unit_changes.choose, me, callback_data.id, what, value, now)
    page = await _page(look, say, me, callback_data.id, now)
    await show(press, page, say("unit-changed"))


async def inherit(
    press: CallbackQuery,
    callback_data: Inherit,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    await drop_question(state)
    await act(unit_changes.inherit, me, callback_data.id, callback_data.what, now)
    page = await _page(look, say, me, callback_data.id, now)
    await show(press, page, say("unit-changed"))

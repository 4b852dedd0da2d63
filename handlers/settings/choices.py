"""Name, language, time zone; for coordinators the cooperative's name too."""

from dataclasses import replace
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.zones import OFFERED
from handlers import zones
from handlers.commands import Answering, Asked, keyboard
from handlers.pages import Page, Row, button, send, show
from handlers.rows import in_pairs
from handlers.settings.buttons import Do, MoveTo, Setting, Speak, settings_card
from locales import LANGUAGES, Say, words
from services import settings
from services.transactions import Act


class Choosing(StatesGroup):
    name = State()
    zone = State()
    unit_name = State()


def register(router: Router) -> None:
    router.message.register(open_settings, Asked("settings"))
    router.message.register(rename, Answering(Choosing.name), F.text)
    router.message.register(type_zone, Answering(Choosing.zone), F.text)
    router.message.register(rename_unit, Answering(Choosing.unit_name), F.text)
    router.callback_query.register(back_to_settings, Setting.filter(F.do == Do.OPEN))
    router.callback_query.register(ask_name, Setting.filter(F.do == Do.NAME))
    router.callback_query.register(ask_language, Setting.filter(F.do == Do.LANGUAGE))
    router.callback_query.register(ask_zone, Setting.filter(F.do == Do.ZONE))
    router.callback_query.register(ask_unit_name, Setting.filter(F.do == Do.UNIT_NAME))
    router.callback_query.register(speak, Speak.filter())
    router.callback_query.register(move_to, MoveTo.filter())


async def open_settings(message: Message, me: Member, say: Say, now: datetime) -> None:
    await send(message, settings_card(say, me, now))


async def back_to_settings(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, now: datetime
) -> None:
    await state.clear()
    await show(press, settings_card(say, me, now))


async def ask_name(press: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Choosing.name)
    await show(press, Page(say("settings-ask-name"), [_back(say)]))


async def ask_unit_name(press: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Choosing.unit_name)
    await show(press, Page(say("settings-ask-unit-name"), [_back(say)]))


async def ask_language(press: CallbackQuery, say: Say) -> None:
    offered = [
        button(say(f"language-{one}"), Speak.model_validate({"language": one}))
        for one in LANGUAGES
    ]
    await show(press, Page(say("settings-ask-language"), [offered, _back(say)]))


async def ask_zone(press: CallbackQuery, state: FSMContext, say: Say, now: datetime) -> None:
    await state.set_state(Choosing.zone)
    offered = [
        button(zones.label(say, zone, now), MoveTo(index=index))
        for index, zone in enumerate(OFFERED)
    ]
    await show(press, Page(say("settings-ask-zone"), [*in_pairs(offered), _back(say)]))


async def rename(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await state.clear()
    name = await act(settings.rename, me, message.text or "", now)
    await send(message, settings_card(say, replace(me, name=name), now))


async def rename_unit(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await state.clear()
    name = await act(settings.rename_unit, me, message.text or "", now)
    await send(message, settings_card(say, replace(me, unit=replace(me.unit, name=name)), now))


async def speak(
    press: CallbackQuery, callback_data: Speak, me: Member, now: datetime, act: Act
) -> None:
    """The bottom keyboard speaks the new language at once."""
    await act(settings.speak, me, callback_data.language, now)
    say, me = words(callback_data.language), replace(me, language=callback_data.language)
    await show(press, settings_card(say, me, now))
    if isinstance(press.message, Message):
        await send(press.message, Page(say("settings-language-changed")), keyboard(say, me))


async def move_to(
    press: CallbackQuery,
    callback_data: MoveTo,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    await state.clear()
    zone = OFFERED[callback_data.index % len(OFFERED)]
    await act(settings.move_to, me, zone, now)
    await show(press, settings_card(say, replace(me, time_zone=zone), now))


async def type_zone(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    zone = zones.read(message.text or "")
    await state.clear()
    await act(settings.move_to, me, zone, now)
    await send(message, settings_card(say, replace(me, time_zone=zone), now))


def _back(say: Say) -> Row:
    return [button(say("settings-back"), Setting(do=Do.OPEN))]

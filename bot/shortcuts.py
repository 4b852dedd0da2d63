"""A press on a button that stands for a command is as good as saying the command."""

from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from aiogram import Bot
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message, Update

from bot.turns import Turn
from domain.errors import Refusal
from domain.people import Member
from handlers.commands import COMMANDS, Go, GoIn, keyboard
from handlers.pages import Page, pop_up, send
from locales import words
from services import units

Button = TypeVar("Button", bound=CallbackData)


async def go_where(turn: Turn, update: Update) -> None:
    """A letter about another unit of theirs is answered there, which they are told first."""
    press, me = update.callback_query, turn.me
    if press is None or me is None or not turn.event.is_private:
        return
    unit_id = unit_of(press)
    if unit_id is None or unit_id == me.unit.id:
        return
    with suppress(Refusal):
        turn.me = await turn.database.write(units.speak_in, me, unit_id, turn.event.at)
        await _tell_where(press, turn.me)


async def _tell_where(press: CallbackQuery, me: Member) -> None:
    if isinstance(press.message, Message):
        say = words(me.language)
        await send(press.message, Page(say("unit-speaking", unit=me.unit.name)), keyboard(say, me))


async def as_said(bot: Bot, update: Update, now: datetime, me: Member | None) -> Update:
    """The same update, or the message that its press stands for."""
    press = update.callback_query
    if press is None or press.message is None or (command := command_of(press, me)) is None:
        return update
    await pop_up(press)
    said = Message(
        message_id=press.message.message_id,
        date=now,
        chat=press.message.chat,
        from_user=press.from_user,
        text=f"/{command}",
    )
    return Update(update_id=update.update_id, message=said.as_(bot)).as_(bot)


def command_of(press: CallbackQuery, me: Member | None) -> str | None:
    """Of a letter about a unit only where one speaks there."""
    found = _read(Go, press) or _read(GoIn, press)
    if isinstance(found, GoIn) and not (me and me.unit.id == found.unit):
        return None
    return found.command if found and found.command in COMMANDS else None


def unit_of(press: CallbackQuery) -> int | None:
    found = _read(GoIn, press)
    return found.unit if found else None


def _read(kind: type[Button], press: CallbackQuery) -> Button | None:
    try:
        return kind.unpack(press.data or "")
    except (TypeError, ValueError):
        return None

"""A press on a button that stands for a command is as good as saying the command."""

from datetime import datetime

from aiogram import Bot
from aiogram.types import CallbackQuery, Message, Update

from handlers.commands import COMMANDS, Go
from handlers.pages import pop_up


async def as_said(bot: Bot, update: Update, now: datetime) -> Update:
    """The same update, or the message that its press stands for."""
    press = update.callback_query
    if press is None or press.message is None or (command := command_of(press)) is None:
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


def command_of(press: CallbackQuery) -> str | None:
    try:
        command = Go.unpack(press.data or "").command
    except (TypeError, ValueError):
        return None
    return command if command in COMMANDS else None

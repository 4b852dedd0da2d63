"""/mydata: everything that is kept about oneself, as a file."""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import Router
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile, Message

from domain.people import Member
from handlers.commands import Asked, Go
from handlers.pages import NOT_TAKEN, Page, button, send
from handlers.personal.private import Known, Public, nothing_is_kept, send_to_private
from locales import Say
from services import personal_archive, personal_data
from services.personal_data import Export
from services.transactions import Act, Look

logger = logging.getLogger(__name__)


def register(router: Router) -> None:
    router.message.register(send_to_private, Asked("mydata"), Public())
    router.message.register(send_own_data, Asked("mydata"), Known())
    router.message.register(nothing_is_kept, Asked("mydata"))


async def send_own_data(
    message: Message, me: Member, say: Say, now: datetime, look: Look, act: Act
) -> None:
    collected = await look(personal_data.collect, me, now)
    await seem_busy(message)
    packed = await asyncio.to_thread(personal_archive.pack, collected.tables, say.language, now)
    await act(personal_data.record, me, now)
    page = exported_page(say, me, collected.exports, now)
    name = personal_archive.name_of(me.unit.today(now))
    await send_file(message, BufferedInputFile(packed, name), page, say)


async def send_file(message: Message, file: BufferedInputFile, page: Page, say: Say) -> None:
    assert message.bot is not None
    try:
        await message.bot.send_document(
            message.chat.id, file, caption=page.text, reply_markup=page.markup
        )
    except NOT_TAKEN as problem:
        logger.warning("a file was not taken: %s", problem)
        await send(message, Page(say("mydata-not-taken")))


def exported_page(say: Say, me: Member, before: list[Export], now: datetime) -> Page:
    lines = [say("mydata-sent", day=me.unit.today(now))]
    if before:
        lines += ["", say("mydata-exports"), *(_line(say, me, one) for one in before)]
    rows = [
        [button(say("personal-go-privacy"), Go(command="privacy"))],
        [button(say("personal-go-forget"), Go(command="forget"))],
    ]
    return Page("\n".join(lines), rows)


def _line(say: Say, me: Member, one: Export) -> str:
    at = one.at.astimezone(ZoneInfo(me.time_zone))
    if one.author_id == me.id and one.unit_id is None:
        return say("mydata-export-own", day=at.date(), at=at)
    what = "unit" if one.unit_id else "own"
    return say("mydata-export-other", day=at.date(), at=at, name=one.author, what=what)


async def seem_busy(message: Message) -> None:
    with suppress(TelegramAPIError):
        assert message.bot is not None
        await message.bot.send_chat_action(message.chat.id, ChatAction.UPLOAD_DOCUMENT)

"""What is shown: a text with buttons beneath, sent anew or put in place of the pressed card."""

import logging
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

LABEL = 40
ON_A_PAGE = 6
POPUP = 90
JOINER, SKIN_TONES = "\u200d", "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))

NOT_TAKEN = (TelegramBadRequest, TelegramNetworkError, TelegramServerError)

Row = list[InlineKeyboardButton]
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Page:
    """At most ten buttons, five in a row; no buttons leaves the bottom keyboard as it is."""

    text: str
    rows: Sequence[Row] = ()
    entities: list[MessageEntity] = field(default_factory=list)

    @property
    def markup(self) -> InlineKeyboardMarkup | None:
        rows = [row for row in self.rows if row]
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def button(label: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=shortened(label, LABEL), callback_data=data.pack())


def length(text: str) -> int:
    """In UTF-16 units, as networks count: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, most: int) -> str:
    """Cut between characters as people see them: an accent or half a family is not left over."""
    if length(text) <= most:
        return text
    at = len(text)
    while at and (length(text[:at]) >= most or _is_inside(text, at)):
        at -= 1
    return text[:at].rstrip() + "…"


def _is_inside(text: str, at: int) -> bool:
    """Whether a cut here would part what is drawn as one: marks, joined emoji, flags."""
    after, before = text[at : at + 1], text[at - 1]
    flags = text[:at][len(text[:at].rstrip(FLAGS)) :]
    return (
        before == JOINER
        or after in (JOINER, *SKIN_TONES)
        or unicodedata.category(after or " ")[0] == "M"
        or (after in tuple(FLAGS) and len(flags) % 2 == 1)
    )


async def send(
    message: Message, page: Page, keys: ReplyKeyboardMarkup | ReplyKeyboardRemove | None = None
) -> None:
    """Answer with a new message; keys change the bottom keyboard where the page has no buttons."""
    await message.answer(
        page.text, entities=page.entities or None, reply_markup=page.markup or keys
    )


async def pop_up(press: CallbackQuery, text: str | None = None, *, alert: bool = False) -> bool:
    """False where the press has waited too long, so that its popup can't be shown any more."""
    try:
        await press.answer(text, show_alert=alert or None)
    except TelegramBadRequest:
        return False
    return True


async def show(press: CallbackQuery, page: Page, popup: str | None = None) -> None:
    """Put the page in place of the pressed card, or send it where that card can't be changed."""
    await pop_up(press, popup)
    if isinstance(press.message, Message):
        try:
            await press.message.edit_text(
                page.text, entities=page.entities or None, reply_markup=page.markup
            )
        except TelegramBadRequest as problem:
            if "not modified" not in problem.message:
                await send(press.message, page)
    elif press.bot and press.message:
        await press.bot.send_message(
            press.message.chat.id,
            page.text,
            entities=page.entities or None,
            reply_markup=page.markup,
        )


async def seem_busy(event: Message | CallbackQuery) -> None:
    """The chat shows that a picture is on its way; if it can't, the picture comes all the same."""
    bot, chat_id = _chat_of(event)
    with suppress(TelegramAPIError):
        await bot.send_chat_action(chat_id, ChatAction.UPLOAD_PHOTO)


async def send_picture(event: Message | CallbackQuery, png: bytes | None, page: Page) -> None:
    """The page beneath a picture; alone where there is none, or the network does not take it."""
    bot, chat_id = _chat_of(event)
    if png is not None:
        file = BufferedInputFile(png, "chart.png")
        try:
            await bot.send_photo(chat_id, file, caption=page.text, reply_markup=page.markup)
            return
        except NOT_TAKEN as problem:
            logger.warning("a picture was told in words: %s", problem)
    await bot.send_message(chat_id, page.text, reply_markup=page.markup)


def _chat_of(event: Message | CallbackQuery) -> tuple[Bot, int]:
    message = event.message if isinstance(event, CallbackQuery) else event
    assert event.bot is not None
    assert message is not None
    return event.bot, message.chat.id

"""What is shown: a text with buttons beneath, sent anew or put in place of the pressed card."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from aiogram.exceptions import TelegramBadRequest
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
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

Row = list[InlineKeyboardButton]


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
    if length(text) <= most:
        return text
    while length(text) >= most:
        text = text[:-1]
    return text.rstrip() + "…"


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

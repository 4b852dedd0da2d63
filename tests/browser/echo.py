"""A bot that does everything a bot can do in a chat, for the page to show."""

import asyncio

from aiogram import Dispatcher, F, Router
from aiogram.enums import ContentType
from aiogram.filters import CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiogram.utils.formatting import Bold, Text, TextLink

from tests.doubles.local import PNG

MENU = ReplyKeyboardMarkup(
    keyboard=[[KeyboardButton(text="Мои часы")], [KeyboardButton(text="Ещё")]],
    resize_keyboard=True,
    is_persistent=True,
)


def build_dispatcher() -> Dispatcher:
    router, dispatcher = Router(), Dispatcher()
    router.message.register(greet, CommandStart())
    router.message.register(show_files, F.text == "файлы")
    router.message.register(show_formatting, F.text == "вид")
    router.message.register(ask, F.text == "Мои часы")
    router.message.register(repeat)
    router.callback_query.register(press)
    dispatcher.include_router(router)
    return dispatcher


async def greet(message: Message) -> None:
    await message.answer("Здравствуйте", reply_markup=MENU)


async def ask(message: Message) -> None:
    labels = ("править", "сказать", "предупредить", "медленно")
    rows = [[InlineKeyboardButton(text=label, callback_data=label)] for label in labels]
    rows.append([InlineKeyboardButton(text="сайт", url="https://example.org/")])
    await message.answer("Что сделать?", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def press(query: CallbackQuery) -> None:
    assert isinstance(query.message, Message)
    if query.data == "медленно":
        await asyncio.sleep(1)
    await query.answer("Готово", show_alert=query.data == "предупредить")
    if query.data == "править":
        await query.message.edit_text("Исправлено")


async def show_files(message: Message) -> None:
    await message.answer_photo(BufferedInputFile(PNG, "chart.png"), caption="График")
    await message.answer_document(BufferedInputFile("часы".encode(), "часы.csv"))


async def show_formatting(message: Message) -> None:
    link = TextLink("устав", url="https://example.org/charter")
    text, entities = Text("🌻 ", Bold("важно"), " и ", link, ", /hours").render()
    await message.answer(text, entities=entities)


async def repeat(message: Message) -> None:
    heard = message.text or ContentType(message.content_type).value
    await message.answer(f"Пришло: {heard[:4000]}")

"""What our bot is compared to: a bare echo, and the bot that one writes on the first evening."""

import re
from pathlib import Path

import aiosqlite
from aiogram import Bot, Dispatcher, Router
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message


def echo() -> Dispatcher:
    router = Router()

    @router.message()
    async def answer(message: Message) -> None:
        await message.answer(message.text or "")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher


async def open_naive(path: Path) -> aiosqlite.Connection:
    db = await aiosqlite.connect(path)
    await db.execute("PRAGMA journal_mode=WAL")
    await db.execute("PRAGMA synchronous=FULL")
    await db.execute("CREATE TABLE entry (member INTEGER, minutes INTEGER, project TEXT)")
    await db.commit()
    return db


def naive(db: aiosqlite.Connection) -> Dispatcher:
    """aiogram, MemoryStorage, one aiosqlite connection: insert and commit."""
    router = Router()

    @router.message()
    async def log(message: Message, bot: Bot) -> None:
        found = re.match(r"([\d.,]+) ч (\w+)", message.text or "")
        assert found
        assert message.from_user
        minutes = round(float(found[1].replace(",", ".")) * 60)
        await db.execute(
            "INSERT INTO entry VALUES (?, ?, ?)", (message.from_user.id, minutes, found[2])
        )
        await db.commit()
        await message.answer(f"Записано: {minutes} мин, {found[2]}")

    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    return dispatcher

"""Serves the networks until it is told to stop; each by itself, over one database."""

import asyncio
import logging
import signal
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from typing import Any

from aiogram import Bot

from bot import demo
from bot.app import App, utc_now, warm_up
from bot.command_menu import publish
from bot.delivery import Delivery
from bot.demo_clock import open_clock
from bot.documents import keep_documents
from bot.pace_of_people import PaceOfPeople
from bot.platforms import telegram, vk
from bot.platforms.local import LocalChat, serving
from bot.platforms.vk.session import VkSession
from bot.polling import poll, poll_all
from bot.scheduler import Scheduler
from bot.settings import Settings
from domain.errors import Refusal
from domain.people import Network
from locales import words
from services.founding import found
from storage import positions
from storage.database import Database
from storage.opening import open_database

logger = logging.getLogger(__name__)
Task = Coroutine[Any, Any, None]


async def run(settings: Settings, *, with_local_chat: bool) -> None:
    """The whole bot, until SIGINT or SIGTERM."""
    database = await open_cooperative(settings)
    try:
        await until_told_to_stop(serve_all(settings, database, with_local_chat=with_local_chat))
    finally:
        await database.close()


async def open_cooperative(settings: Settings) -> Database:
    """The database with the newest tables, the root unit and the cooperative's documents."""
    database = await open_database(settings.database)
    now = (await open_clock(settings, database))()
    name = words(settings.language)("cooperative-name")
    await database.write(found, name, settings.time_zone, settings.language, now)
    await keep_documents(database, settings.documents_path, now)
    return database


async def serve_all(settings: Settings, database: Database, *, with_local_chat: bool) -> None:
    clock = await open_clock(settings, database)
    app = App(database, settings.language, clock, PaceOfPeople(utc_now))
    warm_up()
    async with AsyncExitStack() as opened:
        bots = await connect(settings, database)
        opened.push_async_callback(close_all, list(bots.values()))
        tasks = [poll(bot, network, app.listener(network)) for network, bot in bots.items()]
        tasks += [publish_menu(bot) for bot in bots.values()]
        scheduler, delivery = Scheduler(database, app.clock), Delivery(database, bots, app.clock)
        if with_local_chat:
            chat = await demo.open_chat(settings, app, scheduler, delivery)
            bots |= await open_page(opened, settings, app, chat)
        await opened.enter_async_context(scheduler.running())
        await poll_all([*tasks, delivery.run()])


async def close_all(bots: list[Bot]) -> None:
    await asyncio.gather(*(bot.session.close() for bot in bots))


async def connect(settings: Settings, database: Database) -> dict[Network, Bot]:
    """A bot for each network that has a token."""
    bots = {}
    if token := settings.telegram_token.get_secret_value():
        proxy = settings.telegram_proxy.get_secret_value()
        bots[Network.TELEGRAM] = telegram.connect(token, settings.telegram_api_url or None, proxy)
    if token := settings.vk_token.get_secret_value():
        bots[Network.VK] = vk.connect(token, settings.vk_group_id, settings.vk_api_url or None)
        await remember_position(bots[Network.VK], database)
    return bots


async def remember_position(bot: Bot, database: Database) -> None:
    """VK leaves it to us to know what we have heard."""
    assert isinstance(bot.session, VkSession)
    long_poll = bot.session.longpoll
    long_poll.position = await database.read(positions.read, Network.VK, bot.id)

    async def keep(position: str) -> None:
        await database.write(positions.keep, Network.VK, bot.id, position)

    long_poll.save_position = keep


async def publish_menu(bot: Bot) -> None:
    """A convenience: where it fails, every command works all the same."""
    try:
        await publish(bot)
    except Exception as error:
        logger.warning("the command menu was not published: %s", type(error).__name__)


async def open_page(
    opened: AsyncExitStack, settings: Settings, app: App, chat: LocalChat
) -> dict[Network, Bot]:
    """The local chat's bot; beside networks a page that can't be opened is only told of."""
    host, port = settings.local_chat_host, settings.local_chat_port
    try:
        page = serving(chat, host, port, app.listener(Network.LOCAL))
        address = await opened.enter_async_context(page)
    except Refusal as problem:
        if not settings.has_tokens:
            raise
        logger.error(words(settings.language)(problem.message_id, **problem.facts))
        return {}
    logger.info("the local chat is open at %s", address)
    return {Network.LOCAL: chat.bot}


async def until_told_to_stop(work: Task) -> None:
    task = asyncio.ensure_future(work)
    for sign in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has no signal handlers in a loop
            asyncio.get_running_loop().add_signal_handler(sign, task.cancel)
    with suppress(asyncio.CancelledError):
        await task
    logger.info("stopped")

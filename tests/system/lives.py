"""A process that begins the bot's life again and again: each line it reads is one more life.

Run as `python -m tests.system.lives DATABASE_URL API_URL TOKEN`; it answers each line with the
number of the new process, which serves Telegram until somebody kills it.
"""

import asyncio
import os
import signal
import sys

import storage.migrate
import storage.sqlite
from bot.app import App
from bot.platforms import telegram
from bot.platforms.telegram_pace import Pace
from bot.polling import poll
from domain.people import Network
from storage.opening import open_database

# Imported before the first life begins, so that each is short.
PREPARED = (storage.migrate, storage.sqlite)


async def serve(url: str, api: str, token: str) -> None:
    app = App(await open_database(url), "ru")
    bot = telegram.connect(token, api, pace=Pace(10_000, rest=0))
    await poll(bot, Network.TELEGRAM, app.listener(Network.TELEGRAM))


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            asyncio.run(serve(*sys.argv[1:]))
            os._exit(0)
        print(child, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()

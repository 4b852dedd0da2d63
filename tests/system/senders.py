"""A process that begins the sender's life again and again: each line it reads is one more life.

Run as `python -m tests.system.senders DATABASE TELEGRAM_URL TOKEN VK_URL TOKEN GROUP`; it answers
each line with the number of the new process, which delivers letters until somebody kills it.
"""

import asyncio
import os
import signal
import sys
from datetime import datetime

import storage.migrate
import storage.sqlite
from bot.app import utc_now
from bot.delivery import Delivery
from bot.platforms import telegram, vk
from domain.people import Network
from locales import words
from storage.opening import connect
from storage.outbox import LEASE

# Imported before the first life begins, so that each is short.
PREPARED = (storage.migrate, storage.sqlite)


async def send(life: int, url: str, *places: str) -> None:
    """In each life the leases of the one before are over."""
    telegram_url, telegram_token, vk_url, vk_token, group = places
    bots = {
        Network.TELEGRAM: telegram.connect(telegram_token, telegram_url),
        Network.VK: vk.connect(vk_token, int(group), vk_url),
    }

    def clock() -> datetime:
        return utc_now() + life * LEASE

    await Delivery(await connect(url), bots, clock).run()


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    words("ru")
    for life, _ in enumerate(sys.stdin, start=1):
        child = os.fork()
        if not child:
            asyncio.run(send(life, *sys.argv[1:]))
            os._exit(0)
        print(child, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()

"""The demo as a newcomer runs it: without a token, stopped and started again."""

import re
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.platforms.local.doors import OUR_HEADER
from tests.system.living import START_SECONDS, living

OPEN = "the local chat is open at "


async def address(bot):
    await bot.says(OPEN, START_SECONDS)
    await bot.says("\n")
    found = re.search(rf"{OPEN}(\S+)\n", bot.told)
    assert found
    return found[1]


async def asked(method, url):
    headers = {OUR_HEADER: "1"}
    async with aiohttp.ClientSession() as page, page.request(method, url, headers=headers) as got:
        return await got.json()


async def days_ahead(page):
    """How far the demo's clock is from the real one, in whole days."""
    clock = (await asked("GET", f"{page}/state"))["clock"]
    ahead = datetime.fromtimestamp(clock["now"], UTC) - datetime.now(UTC)
    return (ahead + timedelta(hours=1)) // timedelta(days=1)


@pytest.mark.timeout(180)
async def test_the_next_day_is_still_the_next_day_after_a_restart(tmp_path):
    for before, after in ((0, 1), (1, 2)):
        async with living(tmp_path, LOCAL_CHAT_PORT="0") as bot:
            page = await address(bot)
            assert await days_ahead(page) == before
            assert await asked("POST", f"{page}/next-day") == {"walked": True}
            assert await days_ahead(page) == after
            assert await bot.stop() == 0
            assert " ERROR " not in bot.told

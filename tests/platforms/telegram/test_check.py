"""What the operator is told about the bot at Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.platforms.problems import Problem
from bot.platforms.telegram import connect
from bot.platforms.telegram_check import problems
from tests.doubles.telegram import TelegramServer

SOURCE = Path("bot/platforms/telegram_check.py").read_text(encoding="utf-8")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


async def found(server: TelegramServer, token: str | None = None) -> list[Problem]:
    async with connect(token or server.token, server.url) as bot:
        return await problems(bot)


async def test_all_is_well(server):
    assert await found(server) == []


async def test_a_wrong_key(server):
    assert await found(server, "4242:wrong") == [Problem("check-telegram-token")]


async def test_a_webhook_elsewhere_is_named_without_its_secret_path(server):
    server.world.webhook = "https://old.example.org/secret"
    assert await found(server) == [Problem("check-telegram-webhook", {"host": "old.example.org"})]


async def test_groups_that_hear_too_much_or_nothing(server):
    server.world.joins_groups, server.world.reads_everything_in_groups = False, True
    notes = ["check-telegram-note-no-groups", "check-telegram-note-hears-all"]
    assert [problem.id for problem in await found(server)] == notes


async def test_telegram_is_out_of_reach(server):
    server.faults.drop("getMe")
    [problem] = await found(server)
    assert problem.id == "check-telegram-unreachable"
    assert problem.facts == {"reason": "ServerDisconnectedError: Server disconnected"}


async def test_telegram_asks_to_wait(server):
    server.faults.fail("getMe", 429, retry_after=60)
    assert [problem.id for problem in await found(server)] == ["check-telegram-refuses"]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_each_problem_has_words(language):
    lines = Path(f"locales/{language}/check_telegram.ftl").read_text(encoding="utf-8").splitlines()
    ids = {line.split(" = ")[0] for line in lines}
    assert len(ids) == len(lines) == 6
    assert all(f'"{message_id}"' in SOURCE for message_id in ids)

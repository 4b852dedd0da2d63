"""Whatever goes wrong, the token is in no error, no log line and no trace."""

import io
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator

import pytest
from aiogram import Bot
from aiogram.exceptions import AiogramError

from bot.platforms.telegram import connect
from tests.doubles.telegram import TelegramServer
from tests.doubles.telegram.server import TOKEN

SECRET = TOKEN.partition(":")[2]
NOWHERE = "http://127.0.0.1:1"
Trouble = Callable[[TelegramServer], None]
TROUBLES: dict[str, Trouble] = {
    "an error of the server": lambda server: server.faults.fail("sendMessage", 500, words="Oops"),
    "a refused key": lambda server: server.faults.fail("sendMessage", 401),
    "nonsense": lambda server: server.faults.garble("sendMessage", body="{"),
    "a page": lambda server: server.faults.garble("sendMessage", status=502),
    "a broken connection": lambda server: server.faults.drop("sendMessage"),
    "silence": lambda server: server.faults.hang("sendMessage"),
    "an odd answer": lambda server: server.faults.misanswer("sendMessage", {"a": 1}),
}


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


async def all_words(doing: Awaitable[object], caplog) -> str:
    with caplog.at_level(logging.DEBUG), pytest.raises(AiogramError) as caught:
        await doing
    logging.getLogger("test").error("as logged", exc_info=caught.value)
    errors = [f"{error!s} {error!r} {error.__dict__}" for error in chain(caught.value)]
    return "\n".join([*errors, *traceback.format_exception(caught.value), caplog.text])


def is_clean(words: str) -> bool:
    return SECRET not in words and SECRET.replace("-", "%2D") not in words


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_no_trouble_shows_the_token(trouble: Trouble, caplog):
    async with TelegramServer() as server, connect(TOKEN, server.url) as bot:
        server.world.person(7)
        trouble(server)
        assert is_clean(await all_words(bot.send_message(7, "Ау", request_timeout=1), caplog))


@pytest.mark.parametrize(
    "address", [NOWHERE, "http://no.such.host.invalid", "http://[::1", "x://y"]
)
async def test_an_unreachable_server_does_not_show_the_token(address: str, caplog):
    async with connect(TOKEN, address) as bot:
        assert is_clean(await all_words(bot.get_me(), caplog))


async def test_a_broken_proxy_shows_neither_token_nor_password(caplog):
    async with connect(TOKEN, NOWHERE, "socks5://anna:pass%20word@127.0.0.1:1") as bot:
        words = await all_words(bot.get_me(), caplog)
    assert is_clean(words)
    assert not any(password in words for password in ("pass word", "pass%20word"))


async def test_a_failed_download_does_not_show_the_token(caplog):
    async with TelegramServer() as server, connect(TOKEN, server.url) as bot:
        download = bot.download_file("files/none", io.BytesIO())
        assert is_clean(await all_words(download, caplog))


def test_the_bot_itself_does_not_show_it():
    bot: Bot = connect(TOKEN)
    assert is_clean(f"{bot!r} {bot.session!r} {bot.session.api!r}")

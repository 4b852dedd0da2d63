"""What is made of trouble on the way to Telegram."""

import asyncio

import pytest
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
)

from bot.platforms import insistence
from bot.platforms.insistence import NeverLeft
from bot.platforms.telegram import connect

ANNA, BORIS = 7, 8
PNG = BufferedInputFile(b"\x89PNG\r\n...", "chart.png")


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    taken: list[float] = []

    async def sleep(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(insistence.TryAgain.__init__, "__defaults__", (sleep,))
    return taken


async def test_a_wrong_token_is_told_apart(chat):
    async with connect("4242:wrong", chat.url) as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()


async def test_an_answer_waits_as_long_as_telegram_asks(chat, bot, pauses):
    chat.faults.fail("sendMessage", 429, retry_after=3)
    async with connect(chat.token, chat.url) as patient:
        await patient.send_message(ANNA, "Записано")
    assert pauses == [3]
    assert chat.heard(ANNA) == ["Записано"]


async def test_a_long_wait_is_left_to_the_caller(chat, pauses):
    chat.faults.fail("sendMessage", 429, retry_after=40)
    async with connect(chat.token, chat.url) as patient:
        with pytest.raises(TelegramRetryAfter) as told:
            await patient.send_message(ANNA, "Записано")
    assert (told.value.retry_after, pauses) == (40, [])


async def test_waiting_ends_somewhere(chat, pauses):
    chat.faults.fail("sendMessage", 429, times=9, retry_after=5)
    async with connect(chat.token, chat.url) as patient:
        with pytest.raises(TelegramRetryAfter):
            await patient.send_message(ANNA, "Записано")
    assert pauses == [5, 5]


async def test_what_never_left_is_said_again(chat, pauses):
    async with connect(chat.token, "http://127.0.0.1:1") as cut_off:
        with pytest.raises(NeverLeft, match="ClientConnectorError"):
            await cut_off.send_message(ANNA, "Записано")
    assert pauses == [0.5, 2.0]


async def test_what_may_have_arrived_is_not_said_twice(chat, bot):
    chat.faults.drop("sendMessage", after_effect=True)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(ANNA, "Записано")
    assert chat.heard(ANNA) == ["Записано"]


async def test_silence_ends_in_time(chat, bot):
    chat.faults.hang("sendMessage")
    async with asyncio.timeout(5):
        with pytest.raises(TelegramNetworkError, match="TimeoutError"):
            await bot.send_message(ANNA, "Записано", request_timeout=1)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (200, TelegramNetworkError),
        (403, TelegramNetworkError),
        (413, TelegramEntityTooLarge),
        (502, TelegramServerError),
    ],
)
async def test_a_page_instead_of_an_answer_is_the_networks_trouble(chat, bot, status, kind):
    chat.faults.garble("sendMessage", status=status)
    with pytest.raises(kind, match=f"HTTP {status}, not in the words of the Bot API"):
        await bot.send_message(ANNA, "Записано")


async def test_a_done_thing_with_an_odd_answer_does_not_look_undone(chat, bot):
    chat.faults.misanswer("sendMessage", {"message": "of tomorrow"})
    with pytest.raises(TelegramAPIError, match="it was done") as odd:
        await bot.send_message(ANNA, "Записано")
    assert not isinstance(odd.value, TelegramNetworkError | TelegramServerError)


async def test_an_update_of_an_unknown_form_does_not_hide_the_next(chat, bot, caplog):
    chat.updates.put_raw({"message": {"message_id": "seven"}})
    chat.updates.put_raw({"message": {"message_id": 1, "date": 1, "chat": chat.world.chat(ANNA)}})
    odd, good = await bot.get_updates()
    assert odd.model_fields_set == {"update_id"}
    assert good.message.message_id == 1
    assert "is of an unknown form, passed over" in caplog.text


async def test_a_proxy_is_gone_through(chat):
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(3))
        writer.close()

    async with await asyncio.start_server(proxy, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(chat.token, chat.url, f"socks5://127.0.0.1:{port}") as bot:
            with pytest.raises(TelegramNetworkError, match="IncompleteReadError"):
                await bot.get_me()
    assert asked[0].startswith(b"\x05")


@pytest.mark.parametrize("proxy", ["https://a.org:1", "socks5://a.org", "a.org:1080"])
def test_a_proxy_address_must_be_whole(proxy):
    with pytest.raises(ValueError, match="the proxy must be like"):
        connect("1:x", None, proxy)

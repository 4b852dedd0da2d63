"""A network in trouble is asked again, and the operator reads why."""

import asyncio

import pytest

from bot.platforms.telegram import connect
from bot.polling import poll, poll_all
from domain.people import Network
from tests.platforms.telegram.listening import Ears, Nap, listening, until

ANNA, BORIS = 7, 8


async def test_a_server_in_trouble_is_asked_again_and_again(chat, bot, caplog):
    chat.faults.fail("deleteWebhook", 500, times=2)
    chat.faults.garble("getMe", status=502)
    chat.faults.drop("getUpdates")
    chat.faults.fail("getUpdates", 500, times=9)
    caplog.set_level("INFO", "bot")
    ears, nap = Ears(), Nap()
    async with listening(bot, ears, nap):
        await chat.say(ANNA, "слышно?")
    assert ears.heard == ["слышно?"]
    assert len(nap.seconds) == 13
    assert all(0.5 <= seconds <= 60 for seconds in nap.seconds)
    assert max(nap.seconds) >= 30
    assert "telegram answers again" in caplog.text


async def test_telegram_says_how_long_to_wait(chat, bot):
    chat.faults.fail("getUpdates", 429, retry_after=17)
    nap = Nap()
    async with listening(bot, Ears(), nap):
        await chat.say(ANNA, "раз")
    assert 17 <= nap.seconds[0] <= 18


async def test_another_copy_is_named_in_words(chat, bot, caplog):
    chat.faults.fail("getUpdates", 409, times=3)
    nap = Nap()
    async with listening(bot, Ears(), nap):
        await chat.say(ANNA, "раз")
    assert "telegram: another copy is running with the same token; again in" in caplog.text
    assert max(nap.seconds) <= 60


async def test_two_copies_get_in_each_others_way(chat, bot, caplog):
    copy = connect(chat.token, chat.url)
    async with copy, listening(bot, Ears()), listening(copy, Ears()):
        await until(lambda: "another copy is running" in caplog.text)


async def test_a_refused_key_names_its_setting_and_is_tried_slowly(chat, bot, caplog):
    chat.faults.fail("getUpdates", 401, times=2)
    nap = Nap()
    async with listening(bot, Ears(), nap):
        await chat.say(ANNA, "раз")
    assert nap.seconds == [300, 300]
    assert "telegram refuses the key: set a valid TELEGRAM_TOKEN" in caplog.text


async def test_a_network_that_is_down_does_not_stop_another(chat, bot):
    ears = Ears()
    async with connect(chat.token, "http://127.0.0.1:1") as cut_off:
        silent = poll(cut_off, Network.VK, Ears(), sleep=Nap())
        both = asyncio.create_task(poll_all([silent, poll(bot, Network.TELEGRAM, ears)]))
        await chat.say(ANNA, "слышно?")
        both.cancel()
        with pytest.raises(asyncio.CancelledError):
            await both
    assert ears.heard == ["слышно?"]


async def test_a_network_that_breaks_does_not_stop_another(chat, bot, caplog):
    async def broken() -> None:
        raise RuntimeError("a bug")

    ears = Ears()
    both = asyncio.create_task(poll_all([broken(), poll(bot, Network.TELEGRAM, ears)]))
    await chat.say(ANNA, "слышно?")
    both.cancel()
    await asyncio.wait([both])
    assert ears.heard == ["слышно?"]
    assert "a part of the bot has stopped: RuntimeError" in caplog.text

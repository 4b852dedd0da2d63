"""Listening to VK: nothing is lost, nothing is waited for in vain."""

import asyncio
import logging
import time
from typing import Any

import pytest
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetUpdates

from bot.platforms.vk.longpoll import LongPoll
from tests.doubles.vk import events
from tests.platforms.vk.conftest import ANNA, Ear


async def test_an_event_is_acknowledged_only_after_it_was_handled(vk, bot, ear):
    asked = []

    async def handle(bot, update):
        await asyncio.sleep(0.05)
        asked.append(vk.stream.asked)

    ear.handle = handle
    await vk.say(ANNA, "раз")
    await vk.say(ANNA, "два")
    assert asked == [0, 1]


async def test_what_was_not_handled_comes_again_after_a_restart(vk, bot):
    await bot(GetUpdates(timeout=0))
    vk.stream.add(events.message_new(vk.world, ANNA, "раз"))
    [update] = await bot(GetUpdates(timeout=0))
    old, bot.session.longpoll = bot.session.longpoll, anew(bot)
    bot.session.longpoll.position = old.position
    [again] = await bot(GetUpdates(timeout=0))
    assert again.update_id == update.update_id


async def test_the_position_is_kept_before_the_next_events_are_asked_for(vk, bot):
    kept = []

    async def keep(position):
        kept.append(position)

    bot.session.longpoll.save_position = keep
    await bot(GetUpdates(timeout=0))
    vk.stream.add(events.message_new(vk.world, ANNA, "раз"))
    await bot(GetUpdates(timeout=0))
    assert kept == ["0"]
    await bot(GetUpdates(timeout=0))
    await bot(GetUpdates(timeout=0))
    assert kept == ["0", "1"]
    assert bot.session.longpoll.position == "1"


async def test_events_that_never_reached_the_poller_come_again(vk, bot):
    await bot(GetUpdates(timeout=0))
    vk.stream.add(events.message_new(vk.world, ANNA, "раз"))
    vk.fail("users.get", silence=1)
    with pytest.raises(TelegramNetworkError):
        await bot(GetUpdates(timeout=0), request_timeout=0.1)
    assert len(await bot(GetUpdates(timeout=0))) == 1


async def test_an_event_from_while_we_were_away_is_heard(vk, bot):
    vk.stream.add(events.message_new(vk.world, ANNA, "пока вас не было"))
    bot.session.longpoll.position = "0"
    [update] = await bot(GetUpdates(timeout=0))
    assert update.message.text == "пока вас не было"


@pytest.mark.parametrize("failed", [1, 2, 3, 4])
async def test_each_way_in_which_the_long_poll_fails_is_got_over(vk, ear, failed):
    await vk.say(ANNA, "раз")
    vk.stream.failures.append(failed)
    vk.stream._ring()
    await until(lambda: not vk.stream.failures)
    await asyncio.sleep(0.05)
    await vk.say(ANNA, "два")
    assert [update.message.text for update in ear.updates] == ["раз", "два"]


async def test_an_expired_key_loses_no_event(vk, bot):
    await bot(GetUpdates(timeout=0))
    vk.stream.add(events.message_new(vk.world, ANNA, "раз"))
    vk.stream.key = "another"
    assert len(await bot(GetUpdates(timeout=0))) == 1


async def test_a_position_too_old_for_vk_is_said_and_left(vk, bot, caplog):
    vk.stream.add(events.message_new(vk.world, ANNA, "раз"))
    vk.stream.forget()
    bot.session.longpoll.position = "0"
    assert await bot(GetUpdates(timeout=0)) == []
    assert bot.session.longpoll.position == "1"
    assert "forgot some events" in caplog.text


async def test_a_long_poll_that_only_fails_is_an_error(vk, bot):
    vk.stream.failures = [2] * 9
    with pytest.raises(TelegramNetworkError, match="keeps failing"):
        await bot(GetUpdates(timeout=0))


TROUBLES = [{"http": 502}, {"breaks": True}, {"nonsense": True}]


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_broken_long_poll_is_asked_again(vk, ear, trouble):
    await vk.say(ANNA, "раз")
    vk.fail("longpoll", times=3, **trouble)
    await vk.say(ANNA, "два")
    await vk.say(ANNA, "три")
    assert [update.message.text for update in ear.updates] == ["раз", "два", "три"]


async def test_a_silent_server_is_left_for_a_new_one(vk, bot):
    await bot(GetUpdates(timeout=0))
    bot.session.longpoll.margin = 0.1
    vk.fail("longpoll", silence=5)
    with pytest.raises(TelegramNetworkError, match="in time"):
        await bot(GetUpdates(timeout=0))
    await bot(GetUpdates(timeout=0))
    assert len(vk.server.called("groups.getLongPollServer")) == 2


async def test_a_server_that_is_quiet_for_long_is_asked_for_anew(vk, bot, monkeypatch):
    monkeypatch.setattr("bot.platforms.vk.longpoll.QUIET_ROUNDS", 3)
    for _ in range(7):
        await bot(GetUpdates(timeout=0))
    assert len(vk.server.called("groups.getLongPollServer")) == 3


async def test_listening_stops_at_once(vk, bot):
    ear = Ear(bot)
    await vk.say(ANNA, "раз")
    begun = time.monotonic()
    await ear.close()
    await bot.session.close()
    assert time.monotonic() - begun < 0.5


async def test_listening_begins_although_vk_is_down_at_first(vk, bot):
    vk.fail("groups.getById", http=503, times=2)
    vk.fail("groups.getLongPollServer", code=10, times=5)
    ear = Ear(bot)
    await vk.say(ANNA, "раз")
    await ear.close()
    assert len(ear.updates) == 1


async def test_the_long_polls_key_is_in_no_log_and_no_error(vk, bot, caplog):
    caplog.set_level(logging.DEBUG)
    logging.getLogger("aiohttp.access").disabled = True  # the double's own
    await bot(GetUpdates(timeout=0))
    vk.fail("longpoll", http=500)
    with pytest.raises(TelegramNetworkError) as caught:
        await bot(GetUpdates(timeout=0))
    logging.getLogger("aiohttp.access").disabled = False
    assert vk.stream.key not in caplog.text + str(caught.value)
    assert caught.value.__context__ is None


def anew(bot: Any) -> LongPoll:
    return LongPoll(bot.session.vk, bot.session.wire, bot.session.group_id)


async def until(ready):
    async with asyncio.timeout(5):
        while not ready():  # noqa: ASYNC110
            await asyncio.sleep(0.01)

"""One door to VK: in time, in pace, without secrets."""

import asyncio
import logging
import time
import traceback
from itertools import pairwise
from typing import Any

import pytest
import vk_api
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot.platforms import vk as platform
from bot.platforms.vk import api
from bot.platforms.vk.pace import Pace
from tests.platforms.vk.conftest import ANNA

MEANINGS = [
    (1, TelegramServerError),
    (5, TelegramUnauthorizedError),
    (6, TelegramRetryAfter),
    (7, TelegramUnauthorizedError),
    (9, TelegramRetryAfter),
    (10, TelegramServerError),
    (14, TelegramRetryAfter),
    (15, TelegramUnauthorizedError),
    (27, TelegramUnauthorizedError),
    (29, TelegramRetryAfter),
    (100, TelegramBadRequest),
    (900, TelegramForbiddenError),
    (901, TelegramForbiddenError),
    (902, TelegramForbiddenError),
    (909, TelegramBadRequest),
    (911, TelegramBadRequest),
    (912, TelegramBadRequest),
    (914, TelegramBadRequest),
    (917, TelegramBadRequest),
    (927, TelegramBadRequest),
]


@pytest.mark.parametrize(("code", "meaning"), MEANINGS)
async def test_each_refusal_of_vk_means_what_it_means_on_telegram(vk, bot, code, meaning):
    vk.fail("messages.send", code=code, times=4)
    with pytest.raises(meaning):
        await bot.send_message(ANNA, "hi")


@pytest.mark.parametrize("code", [911, 912])
async def test_a_refused_keyboard_names_the_setting_to_change(vk, bot, code):
    vk.fail("messages.send", code=code)
    with pytest.raises(TelegramBadRequest, match="Bot abilities"):
        await bot.send_message(ANNA, "hi")


async def test_a_chat_that_is_gone_is_told_in_telegrams_words(vk, bot):
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(2_000_000_001, "hi")


@pytest.mark.parametrize("code", [6, 10])
async def test_a_busy_vk_is_asked_again_and_the_message_comes_once(vk, bot, code):
    vk.fail("messages.send", code=code, times=3)
    await bot.send_message(ANNA, "hi")
    assert vk.heard(ANNA) == ["hi"]
    assert len({call["random_id"] for call in vk.server.called("messages.send")}) == 1


async def test_a_line_that_breaks_after_the_message_was_sent_does_not_send_it_twice(vk, bot):
    vk.fail("messages.send", breaks=True, times=2)
    message = await bot.send_message(ANNA, "hi")
    assert vk.heard(ANNA) == ["hi"]
    assert message.message_id == vk.messages(ANNA)[0].id


TROUBLES = [{"http": 502}, {"http": 404}, {"nonsense": True}, {"breaks": True}]


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_vk_out_of_reach_is_a_network_error(vk, bot, trouble):
    vk.fail("messages.send", times=4, **trouble)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(ANNA, "hi")


async def test_a_silent_vk_is_not_waited_for_without_end(vk, bot, monkeypatch):
    monkeypatch.setattr(api, "TIMEOUT", (1, 0.1))
    vk.fail("messages.send", silence=1)
    with pytest.raises(TelegramNetworkError, match="in time"):
        await bot.send_message(ANNA, "hi")


async def test_nobody_at_home_is_a_network_error():
    bot: Any = platform.connect("token", 1, "http://127.0.0.1:1")
    bot.session.vk.pauses = ()
    with pytest.raises(TelegramNetworkError):
        await bot.get_me()
    await bot.session.close()


SECRETIVE = [{"code": 5}, {"code": 14}, {"code": 100}, *TROUBLES]


@pytest.mark.parametrize("trouble", SECRETIVE)
async def test_the_token_is_in_no_error_and_in_no_log(vk, bot, caplog, trouble):
    caplog.set_level(logging.DEBUG)
    vk.fail("messages.send", times=4, **trouble)
    with pytest.raises(Exception, match="VK") as caught:
        await bot.send_message(ANNA, "private words")
    told = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    told += repr(bot) + repr(bot.session) + repr(bot.session.vk) + caplog.text
    assert "canary" not in told
    assert caught.value.__context__ is None
    assert "private words" not in caplog.text + str(caught.value)


async def test_a_token_that_vk_quotes_is_hidden(vk, bot):
    quoting = f"bad access_token {vk.token}"
    error = api.VkApi(vk.token)._problem(vk_api.ApiError(None, "", {}, 0, _error(quoting)))
    assert str(error) == "VK 5: bad access_token ***"


def _error(text):
    return {"error_code": 5, "error_msg": text}


async def test_calls_say_version_5_199_and_leave_no_file(vk, bot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    await bot.send_message(ANNA, "hi")
    assert vk.server.called("messages.send")[0]["v"] == "5.199"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("host", api.HOSTS)
async def test_both_names_of_vks_host_lead_to_our_address(vk, bot, host):
    client = bot.session.vk._client
    answer = await asyncio.to_thread(client.http.post, f"{host}/method/users.get", {})
    assert answer.url.startswith(vk.url)


async def test_slow_calls_do_not_wait_for_each_other(vk, bot):
    vk.fail("messages.send", silence=0.3, times=5)
    begun = time.monotonic()
    await asyncio.gather(*(bot.send_message(ANNA, str(number)) for number in range(5)))
    assert time.monotonic() - begun < 0.9


async def test_a_crowd_of_calls_is_let_through_the_refused_ones_too(vk, bot):
    vk.server.rate_limit = 100
    bot.session.vk._pace = Pace(100)
    await asyncio.gather(*(bot.send_message(ANNA, str(number)) for number in range(110)))
    assert len(vk.heard(ANNA)) == 110


async def test_calls_leave_evenly():
    clock = Clock()
    pace = Pace(20, clock.read, clock.sleep)
    left = []
    for _ in range(41):
        await pace.turn()
        left.append(clock.now)
    assert all(later - sooner > 1 / 20 for sooner, later in pairwise(left))
    assert 2.05 < left[-1] < 2.15


class Clock:
    def __init__(self):
        self.now = 0.0

    def read(self):
        return self.now

    async def sleep(self, seconds):
        self.now += seconds


async def test_a_method_without_a_twin_is_an_error_of_ours(bot):
    with pytest.raises(NotImplementedError):
        await bot.session.perform(bot, object())

"""One process serves both networks; neither hurts the other, and no secret is ever told."""

import json
import socket
from time import monotonic

import pytest

from tests.doubles.telegram import TelegramMessenger
from tests.doubles.vk import VkMessenger
from tests.system.living import START_SECONDS, living

PERSON = 7
START = "Чтобы начать, напишите /start."
PROXY_PASSWORD = "canary%2Fproxy"
WRONG = "4242:canary-of-a-wrong-token"


@pytest.fixture
async def telegram():
    async with TelegramMessenger() as messenger:
        yield messenger


@pytest.fixture
async def vk():
    async with VkMessenger() as messenger:
        yield messenger


def settings(telegram, vk, **others):
    return {
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "VK_TOKEN": vk.token,
        "VK_GROUP_ID": str(vk.group_id),
        "VK_API_URL": vk.url,
    } | others


def closed_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def secrets(telegram, vk):
    canaries = [telegram.token, telegram.token.partition(":")[2], vk.token, WRONG]
    return [*canaries, PROXY_PASSWORD, "canary/proxy", "canary"]


async def answers(messenger):
    await messenger.say(PERSON, "привет, как дела")
    return messenger.heard(PERSON)


@pytest.mark.timeout(180)
async def test_both_networks_are_served_and_neither_stops_the_other(tmp_path, telegram, vk):
    async with living(tmp_path, **settings(telegram, vk)) as bot:
        await bot.says("telegram: @cooperative_test_bot is listening", START_SECONDS)
        await bot.says("vk: @")
        assert await answers(telegram) == [START]
        assert await answers(vk) == [START]

        telegram.faults.fail("getUpdates", 409, words=CONFLICT)
        telegram.faults.garble("getUpdates")
        telegram.faults.drop("getUpdates")
        await telegram.say(PERSON, "ещё раз")  # ends the question that is under way
        await bot.says("telegram: another copy is running with the same token")
        assert await answers(vk) == [START]
        assert (await answers(telegram))[-1] == START
        await bot.says("telegram answers again")

        vk.fail("longpoll", times=2, nonsense=True)
        vk.fail("messages.send", code=10)
        vk.fail("messages.send", code=5)
        vk.stream.add({"type": "what_is_this", "object": {}, "event_id": "ff", "v": "5.199"})
        for _ in range(2):
            await vk.say(PERSON, "меня не слышно")
        assert await answers(telegram) == [START]
        _ = vk.heard(PERSON)
        assert await answers(vk) == [START]

        began = monotonic()
        assert await bot.stop() == 0
        assert monotonic() - began < 8
        assert [one for one in secrets(telegram, vk) if one in bot.told] == []
    copies = [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()]
    assert [one for one in copies if b"canary" in one] == []


CONFLICT = "Conflict: terminated by other getUpdates request"


@pytest.mark.timeout(180)
async def test_a_network_that_is_down_at_the_start_keeps_no_other_from_serving(
    tmp_path, telegram, vk
):
    down = {
        "TELEGRAM_TOKEN": WRONG,
        "TELEGRAM_PROXY": f"socks5://somebody:{PROXY_PASSWORD}@127.0.0.1:{closed_port()}",
        "LOG_FORMAT": "json",
    }
    async with living(tmp_path, **settings(telegram, vk, **down)) as bot:
        await bot.says("telegram: ProxyConnectionError", START_SECONDS)
        assert await answers(vk) == [START]
        vk.world.token = "revoked"
        vk.stream.failures.append(2)
        vk.stream.add({"type": "wall_post_new", "object": {}})
        await bot.says("vk refuses the key: set a valid VK_TOKEN")
        assert await bot.stop() == 0
        assert [one for one in secrets(telegram, vk) if one in bot.told] == []
    for line in bot.told.splitlines():
        assert {"at", "level", "from", "message"} <= set(json.loads(line))


@pytest.mark.timeout(120)
async def test_a_wrong_token_is_told_in_words(tmp_path, telegram, vk):
    wrong = {"TELEGRAM_TOKEN": WRONG, "VK_TOKEN": "", "VK_API_URL": ""}
    async with living(tmp_path, **settings(telegram, vk, **wrong)) as bot:
        await bot.says("telegram refuses the key: set a valid TELEGRAM_TOKEN", START_SECONDS)
        assert await bot.stop() == 0
        assert [one for one in secrets(telegram, vk) if one in bot.told] == []

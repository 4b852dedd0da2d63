"""«График»: a picture of one's hours, the same in words beneath it."""

from datetime import timedelta

import pytest

from domain.cycles import CycleKind
from domain.people import Network
from handlers.pictures import drawing
from services.norms import Decision
from tests.beginnings import begin_norm
from tests.chat import open_world
from tests.pictures.png import SIGNATURE

WEEKLY = Decision(CycleKind.WEEK, obligatory=480, free=120)
THIS_WEEK = "23–29 ноября (идёт): "


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    return anna


async def test_a_picture_comes_with_the_same_in_words(anna):
    await anna.say("2,5 ч огород")
    _ = anna.heard
    await anna.say("график")
    [caption] = anna.heard
    assert caption.startswith(
        "Часы по неделям, 5 октября – 29 ноября 2026\n\n5–11 октября: 0 мин\n"
    )
    assert caption.endswith(f"{THIS_WEEK}2 ч 30 мин\n\nПроекты: Огород 2 ч 30 мин")
    assert anna.card.file.startswith(SIGNATURE)
    assert anna.labels == [["‹ Раньше"]]


async def test_the_norm_is_beside_the_hours(anna, world):
    today = world.clock.now
    world.clock.now = today - timedelta(14)
    olga = await world.coordinator("Ольга")
    await world.ask(begin_norm, olga.id, WEEKLY, world.clock.now, today)
    world.clock.now = today
    await anna.say("1 ч огород")
    await anna.say("/chart")
    lines = anna.heard[-1].split("\n")
    assert f"{THIS_WEEK}обязательный 1 ч из 8 ч, свободный 0 мин из 2 ч" in lines
    assert "16–22 ноября: обязательный 0 мин из 8 ч, свободный 0 мин из 2 ч" in lines
    assert "2–8 ноября: обязательный 0 мин, свободный 0 мин" in lines


async def test_earlier_cycles_come_beneath_and_back_again(anna):
    await anna.say("график")
    await anna.press("‹ Раньше")
    caption = anna.heard[-1]
    assert caption.startswith("Часы по неделям, 10 августа – 4 октября 2026")
    assert caption.endswith("Записей за это время нет.")
    assert anna.labels == [["‹ Раньше", "Позже ›"]]
    assert sum(1 for card in anna.cards if card.file) == 2
    await anna.press("Позже ›")
    assert "(идёт)" in anna.heard[-1]
    assert anna.labels == [["‹ Раньше"]]


@pytest.mark.parametrize("data", ["k:-5", "k:999999999999999999999999"])
async def test_a_made_up_press_gets_what_there_is(anna, data):
    await anna.make_up(data)
    assert anna.heard[-1].startswith("Часы по неделям")


async def test_who_has_just_joined_has_nothing_earlier(world):
    boris = await world.member("Борис", joined=world.clock.now.date())
    await boris.say("график")
    assert boris.card.rows == []
    assert boris.card.file


async def test_strangers_get_none(world):
    ivan = world.stranger("Иван")
    await ivan.make_up("k:0")
    assert not any(card.file for card in ivan.cards)


async def test_a_picture_that_can_not_be_drawn_is_told_in_words(anna, monkeypatch):
    monkeypatch.setattr(drawing, "COMMAND", ("/nowhere/python",))
    await anna.say("график")
    assert anna.heard[-1].startswith("Часы по неделям")
    assert anna.card.file is None
    assert anna.labels == [["‹ Раньше"]]


async def chart_in_trouble(network, url, cause):
    async with open_world(network, url) as world:
        anna = await world.member("Анна")
        cause(world.messenger)
        await anna.say("график")
        told = anna.card
        await anna.say("меню")
        assert anna.heard[-1].startswith("Что делаем?")
        return told


@pytest.mark.parametrize("step", ["photos.getMessagesUploadServer", "upload"])
@pytest.mark.parametrize(
    "trouble", [{"code": 15}, {"code": 27}, {"http": 503}, {"nonsense": True}]
)
async def test_an_upload_that_vk_refuses_is_told_in_words(sqlite_url, step, trouble):
    told = await chart_in_trouble(
        Network.VK, sqlite_url, lambda vk: vk.fail(step, times=9, **trouble)
    )
    assert told.text.startswith("Часы по неделям")
    assert told.file is None


@pytest.mark.parametrize("status", [400, 500])
async def test_a_photo_that_telegram_refuses_is_told_in_words(sqlite_url, status):
    told = await chart_in_trouble(
        Network.TELEGRAM, sqlite_url, lambda telegram: telegram.faults.fail("sendPhoto", status)
    )
    assert told.text.startswith("Часы по неделям")
    assert told.file is None


@pytest.mark.parametrize("network", [Network.TELEGRAM, Network.VK])
async def test_the_chat_shows_that_a_picture_is_on_its_way(sqlite_url, network):
    async with open_world(network, sqlite_url) as world:
        anna = await world.member("Анна")
        await anna.say("график")
        seen = world.messenger.world
        shown = (
            seen.actions[anna.account]
            if network is Network.TELEGRAM
            else [kind for _, kind in seen.activities]
        )
        assert shown in (["upload_photo"], ["photo"])


async def test_a_chat_that_shows_nothing_gets_its_picture_all_the_same(sqlite_url):
    def refuse(telegram):
        telegram.faults.fail("sendChatAction", 400)

    assert (await chart_in_trouble(Network.TELEGRAM, sqlite_url, refuse)).file

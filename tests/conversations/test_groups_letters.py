"""Letters into groups: once, in their unit's language, and never to where the bot is not."""

from datetime import timedelta

import pytest

from domain.people import Network
from handlers import LETTERS
from handlers.letters import plain
from services import groups
from storage import units
from storage.tables import group_chat, outbox
from tests.conftest import WORLDS
from tests.conversations.grouping import BIND, GREETING, bound, rows_of

HERE = "Хорошо, остановились. Записанное раньше на месте."


@pytest.fixture(autouse=True)
def a_letter(monkeypatch):
    """Some words that a letter may have."""
    monkeypatch.setitem(LETTERS, "group-test", plain("cancelled"))


async def announce(world, cause="1", unit_id=1):
    told = await world.ask(groups.announce, unit_id, "group-test", cause, world.clock())
    await world.letters()
    return told


async def test_an_announcement_is_heard_once_in_each_chat_of_the_unit(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    assert await announce(world) == 1
    assert group.heard == [HERE]
    assert await announce(world) == 0
    assert await announce(world, unit_id=await world.unit("Пекарня")) == 0
    assert group.heard == []


async def test_a_coordinator_switches_announcements_off_and_on(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    group = await bound(world, olga, anna)
    [card] = await group.hears(olga, "/group")
    assert "Объявления приходят." in card
    await group.press(anna, "Не присылать")
    assert anna.heard != []
    assert await announce(world, "1") == 1
    await group.press(olga, "Не присылать объявления")
    assert "Объявления не приходят." in group.heard[-1]
    assert await announce(world, "2") == 0
    await group.press(olga, "Присылать объявления")
    assert await announce(world, "3") == 1


async def test_a_chat_that_was_untied_hears_nothing_more(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    await world.ask(groups.announce, 1, "group-test", "1", world.clock())
    await group.hears(olga, "/group")
    await group.press(olga, "Отвязать чат")
    assert group.heard == ["Чат отвязан: объявлений здесь больше не будет."]
    await world.letters()
    assert group.heard == []
    [card] = await rows_of(world, outbox)
    assert (card.state, card.problem) == ("dead", "unbound")
    await group.press(olga, BIND)
    assert group.heard[-1].startswith("Чат связан")


async def test_who_puts_the_bot_out_is_heard_and_the_coordinators_are_told(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    assert olga.heard == []
    await group.puts_bot_out(olga)
    await world.letters()
    [told] = olga.heard
    assert told.startswith("Бота больше нет в чате")
    assert await announce(world) == 0
    assert group.heard == []


async def test_a_chat_that_refuses_is_left_and_told_of_once(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    group.kicks_unheard()
    assert await announce(world, "1") == 1
    [told] = olga.heard
    assert told.startswith("Бота больше нет в чате")
    assert await announce(world, "2") == 0
    world.clock.now += timedelta(days=1)
    await world.letters()
    assert olga.heard == []
    assert not [row for row in await rows_of(world, outbox) if row.state == "waiting"]


async def test_a_refused_answer_shuts_the_bot_out_as_well(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    if world.network is Network.VK:
        world.messenger.fail("messages.send", code=927)
    else:
        group.kicks_unheard()
    assert await group.hears(olga, "/help") == []
    await world.letters()
    [told] = olga.heard
    assert told.startswith("Бота больше нет в чате")
    [row] = await rows_of(world, group_chat)
    assert row.state == "left"


async def test_who_comes_back_is_greeted_and_bound_anew(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    await group.puts_bot_out(olga)
    again = await world.group("Общий чат", people=[olga])
    [greeting] = again.heard
    assert greeting.startswith(GREETING)
    assert await announce(world) == 0
    await again.press(olga, BIND)
    assert again.heard
    assert await announce(world) == 1


async def test_a_chat_speaks_its_units_language(world):
    olga = await world.coordinator("Ольга")
    bakery = await world.unit("Bakery", coordinators=[olga])
    await world.ask(_speak_english, bakery)
    await world.speaks_in(olga, bakery)
    group = await bound(world, olga)
    assert await announce(world, unit_id=bakery) == 1
    assert group.heard == ["All right, stopped. What was saved before is kept."]


def _speak_english(db, unit_id):
    units.change(db, unit_id, language="en")


@pytest.mark.parametrize("world", WORLDS[:1], indirect=True)
async def test_a_group_that_became_a_supergroup_is_the_same(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    world.messenger.upgrade_group(group.id, -100501)
    assert await announce(world, "1") == 1
    assert world.messenger.heard(-100501) == [HERE]
    await world.messenger.tell_of_upgrade(group.id, -100501, olga.account)
    [row] = await rows_of(world, group_chat)
    assert (row.external_id, row.state) == (-100501, "bound")
    assert await announce(world, "2") == 1
    assert world.messenger.heard(-100501) == [HERE]


@pytest.mark.parametrize("world", WORLDS[:1], indirect=True)
async def test_the_news_of_a_supergroup_comes_first(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    world.messenger.upgrade_group(group.id, -100501)
    await world.messenger.tell_of_upgrade(group.id, -100501, olga.account)
    assert world.messenger.heard(-100501) == []
    await world.messenger.say_in_group(-100501, olga.account, "/group")
    assert "связан с объединением" in world.messenger.heard(-100501)[0]


@pytest.mark.parametrize("world", WORLDS[:1], indirect=True)
async def test_an_answer_to_a_group_that_moved_finds_its_new_number(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    world.messenger.upgrade_group(group.id, -100501)
    await world.messenger.say_in_group(group.id, olga.account, "/help")
    [row] = await rows_of(world, group_chat)
    assert row.external_id == -100501


@pytest.mark.parametrize("world", WORLDS[:1], indirect=True)
async def test_messages_go_into_the_topic_that_was_chosen(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    world.messenger.world.groups[group.id].is_forum = True
    [card] = await group.hears(olga, "/group", topic=7)
    assert "в другую тему" in card
    await group.press(olga, "Сообщения сюда")
    assert "в эту тему" in group.heard[-1]
    assert await announce(world, "1") == 1
    said = world.messenger.world.said[group.id][-1]
    assert said.content["message_thread_id"] == 7
    world.messenger.world.groups[group.id].closed_topics.add(7)
    assert await announce(world, "2") == 1
    assert "message_thread_id" not in world.messenger.world.said[group.id][-1].content
    [row] = await rows_of(world, group_chat)
    assert row.topic is None

"""A chat of many people: the bot greets once, is bound to a unit, and keeps quiet."""

import pytest

from domain.people import Network
from services import groups
from storage.tables import conversation, group_chat, handled_event, journal, member
from tests.conversations.grouping import BIND, GREETING, bound, rows_of


async def test_the_bot_greets_once_and_a_coordinator_binds_the_chat(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    group = await world.group("Общий чат", people=[anna, olga])
    [greeting] = group.heard
    assert greeting.startswith(GREETING)
    assert group.labels == [[BIND]]
    await group.press(olga, BIND)
    [said] = group.heard
    assert said.startswith("Чат связан с объединением «Прогресс»")
    assert group.labels == []
    [noted] = await rows_of(world, journal)
    assert (noted.act, noted.author_id) == ("group.bind", olga.id)


async def test_nobody_else_binds_it(world):
    anna, ivan = await world.member("Анна"), world.stranger("Иван")
    group = await world.group("Общий чат", people=[anna])
    assert group.heard
    for person in (anna, ivan):
        await group.press(person, BIND)
    assert anna.heard == [
        "(На это нет прав. Может быть, полномочия закончились: спросите координатора.)"
    ]
    assert ivan.heard == ["(Это может сделать только координатор объединения.)"]
    assert group.heard == []


async def test_it_is_bound_to_the_unit_that_the_coordinator_speaks_in(world):
    olga = await world.coordinator("Ольга")
    bakery = await world.unit("Пекарня", coordinators=[olga])
    await world.speaks_in(olga, bakery)
    group = await bound(world, olga)
    assert "«Пекарня»" in group.last_words


async def test_talk_among_people_leaves_no_trace(world):
    olga, ivan = await world.coordinator("Ольга"), world.stranger("Иван")
    group = await bound(world, olga)
    if world.network is Network.TELEGRAM:
        world.messenger.world.reads_everything_in_groups = True
    tables = (handled_event, conversation, member, group_chat)
    before = [len(await rows_of(world, table)) for table in tables]
    for words in ("проекты", "вчера 2,5 ч огород", "привет", "/start_engine now", "меню"):
        assert await group.hears(ivan, words) == []
        assert await group.hears(olga, words) == []
    assert [len(await rows_of(world, table)) for table in tables] == before
    assert olga.heard == []


async def test_all_read_what_is_everybodys(world):
    olga, ivan = await world.coordinator("Ольга"), world.stranger("Иван")
    await world.project("Огород")
    group = await bound(world, olga)
    assert await group.hears(ivan, "/projects") == [
        "Открытые проекты объединения «Прогресс»\nОгород — открыт, пока никого"
    ]
    [norm] = await group.hears(ivan, "/norm")
    assert norm.startswith("Норма объединения «Прогресс»\nНормы пока нет")
    [short] = await group.hears(olga, "/help")
    assert "/projects" in short
    assert "/log" not in short


async def test_what_is_personal_is_said_in_private(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    for words in ("/me", "/log 2 ч огород", "/members", "/privacy", "/hours"):
        assert await group.hears(olga, words) == ["Это — в личном чате с ботом."]
    urls = [one.url for card in group.cards for row in card.rows for one in row]
    local = world.network is Network.LOCAL
    assert urls == [] if local else all(url.startswith("https://") for url in urls)
    assert olga.heard == []


async def test_a_command_of_another_bot_is_not_ours(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    assert await group.hears(olga, "/projects@some_other_bot") == []
    assert await group.hears(olga, "/roll 2d6") == []


async def test_who_calls_the_bot_by_its_name_is_answered(world):
    olga = await world.coordinator("Ольга")
    await world.project("Огород")
    group = await bound(world, olga)
    name = {Network.VK: "[club1001|@progress]", Network.TELEGRAM: "@cooperative_test_bot"}
    called = name.get(world.network, "@local_bot")
    [projects] = await group.hears(olga, f"{called}, проекты")
    assert "Огород" in projects
    [short] = await group.hears(olga, f"{called} а ты кто?")
    assert short.startswith("В этом чате:")


async def test_an_answer_to_the_bot_may_be_a_command_in_words(world):
    olga = await world.coordinator("Ольга")
    await world.project("Огород")
    group = await bound(world, olga)
    [projects] = await group.hears(olga, "проекты", reply_to=group.cards[-1].id)
    assert "Огород" in projects
    assert await group.hears(olga, "спасибо!", reply_to=group.cards[-1].id) == []


async def test_a_chat_that_nobody_bound_says_so_once(world):
    anna = await world.member("Анна")
    group = await world.group("Общий чат", people=[anna])
    assert group.heard
    [told] = await group.hears(anna, "/projects")
    assert told.startswith("Чат пока не связан с объединением.")
    assert await group.hears(anna, "/norm") == []
    assert await group.hears(anna, "/group") == [told]


@pytest.mark.parametrize("words", ["/projects", "/help"])
async def test_a_repeated_update_binds_nothing_twice(world, words):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    await world.ask(groups.unbind, await world.me(olga), 1, world.clock())
    await world.messenger.repeat()
    assert group.heard == []

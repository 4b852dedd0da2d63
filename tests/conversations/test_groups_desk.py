"""What coordinators see of group chats in private, and what old or made-up buttons do."""

import pytest
from sqlalchemy import select

from storage import memberships
from storage.tables import account
from tests.conftest import WORLDS
from tests.conversations.grouping import BIND, bound


async def test_a_coordinator_sees_the_units_chats_and_how_to_add_one(world):
    olga = await world.coordinator("Ольга")
    await olga.say("/group")
    assert olga.heard[-1].startswith("У объединения «Прогресс» пока нет общих чатов.")
    await bound(world, olga)
    await olga.say("общие чаты")
    [chats] = olga.heard
    assert chats.startswith("Общие чаты объединения «Прогресс»:\n")
    assert "пригласите в него бота" in chats


async def test_a_member_does_not(world):
    anna = await world.member("Анна")
    await anna.say("/group")
    assert anna.heard[-1].startswith("На это нет прав.")


async def test_only_the_units_coordinators_see_the_settings(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    ivan = world.stranger("Иван")
    group = await bound(world, olga, anna)
    assert (await group.hears(anna, "/group"))[0].startswith("На это нет прав.")
    only = "Это может сделать только координатор объединения."
    assert await group.hears(ivan, "/group") == [only]
    await group.hears(olga, "/group")
    for label in ("Отвязать чат", "Не присылать объявления"):
        await group.press(ivan, label)
        await group.press(anna, label)
    assert len(ivan.heard) == len(anna.heard) == 2
    assert group.heard == []


async def test_a_chat_is_not_taken_over_by_another_unit(world):
    olga, petr = await world.coordinator("Ольга"), await world.member("Пётр")
    bakery = await world.unit("Пекарня", coordinators=[petr])
    await world.speaks_in(petr, bakery)
    group = await world.group("Общий чат", people=[olga, petr])
    card = group.cards[-1]
    await group.press(olga, BIND)
    assert group.heard
    [data] = [one.data for row in card.rows for one in row]
    await world.messenger.press_in_group(group.id, petr.account, card.id, data)
    [refusal] = petr.heard + group.heard
    assert "Чат уже связан с объединением «Прогресс»" in refusal


async def test_private_buttons_do_nothing_in_a_group_and_the_other_way_round(world):
    olga = await world.coordinator("Ольга")
    group = await bound(world, olga)
    newest = group.cards[-1].id
    for data in ("hu:1", "nonsense", "ga:x"):
        await world.messenger.press_in_group(group.id, olga.account, newest, data)
    assert olga.heard == ["(Эта кнопка устарела. Настройки чата: /group)"] * 3
    await olga.make_up("gu")
    assert "(Это старое меню, вот новое.)" in olga.heard
    assert "связан с" in (await group.hears(olga, "/group"))[0]


async def test_a_coordinator_who_was_dismissed_no_longer_decides(world):
    olga, anna = await world.coordinator("Ольга"), await world.coordinator("Анна")
    group = await bound(world, olga, anna)
    await group.hears(olga, "/group")
    await world.ask(_dismiss, olga.id, world.clock())
    await group.press(olga, "Отвязать чат")
    assert olga.heard[-1].startswith("(На это нет прав.")
    assert "связан с" in (await group.hears(anna, "/group"))[0]


def _dismiss(db, member_id, now):
    memberships.end_roles(db, 1, member_id, now)


@pytest.mark.parametrize("world", WORLDS[1:2], indirect=True)
async def test_the_first_word_in_an_unknown_chat_makes_the_bot_known(world):
    """The community was in the chat before the bot was there, or VK told nothing."""
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    group_id = 2_000_000_009
    await world.messenger.say_in_group(group_id, anna.account, "всем привет")
    [greeting] = world.messenger.heard(group_id)
    assert greeting.startswith("Здравствуйте!")
    await world.messenger.say_in_group(group_id, anna.account, "и тебе")
    await world.restart()
    await world.messenger.say_in_group(group_id, olga.account, "как дела?")
    assert world.messenger.heard(group_id) == []


@pytest.mark.parametrize("world", WORLDS[:2], indirect=True)
async def test_a_private_answer_is_no_answer_to_the_chat(world):
    """Who has forbidden the bot to write has not allowed it by speaking in a group."""
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    group = await bound(world, olga, anna)
    world.messenger.block(anna.account)
    await group.hears(anna, "/projects")
    assert await world.ask(_is_lost, anna.account)


def _is_lost(db, external_id):
    found = select(account.c.unreachable_since).where(account.c.external_id == external_id)
    return db.execute(found).scalar_one() is not None

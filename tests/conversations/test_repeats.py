"""Networks deliver twice, late and all at once; each thing that was said takes effect once."""

import asyncio
import logging

import pytest
from sqlalchemy import select

from domain.people import Network
from storage import events
from storage.database import Database
from storage.tables import entry
from tests.conftest import FAR_WORLDS
from tests.doubles.telegram import people as telegram_people
from tests.doubles.vk import events as vk_events

CROWD = 20


async def notes(world):
    return await world.ask(lambda db: list(db.scalars(select(entry.c.note).order_by(entry.c.id))))


@pytest.fixture
async def anna(world):
    anna = await world.member("Анна")
    anna.garden = await world.project("Огород", members=[anna])
    return anna


async def test_what_was_said_is_written_once_however_often_it_arrives(world, anna):
    await anna.say("вчера 2 ч огород полив")
    await anna.repeat()
    await world.restart()
    await anna.repeat()
    assert await notes(world) == ["полив"]
    await anna.press("Отменить")
    await anna.repeat()
    await world.restart()
    await anna.repeat()
    assert len(await notes(world)) == 2, "the entry, and what takes it back"
    assert len([one for one in anna.heard if one.startswith(("✓", "Отменено"))]) == 2


async def test_an_answer_to_a_question_counts_once(world, anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.repeat()
    await world.restart()
    await anna.say("2 ч")
    await anna.repeat()
    await world.restart()
    await anna.press("Сегодня")
    await anna.repeat()
    assert len(await notes(world)) <= 1
    if not await notes(world):
        await anna.press("Без заметки")
        await anna.repeat()
    assert len(await notes(world)) == 1


async def test_quick_messages_of_one_person_are_carried_out_in_their_order(world, anna):
    said = [f"1 мин огород дело {number}" for number in range(CROWD)]
    await all_at_once(world, anna, said)
    written = await notes(world)
    assert sorted(written) == sorted(f"дело {number}" for number in range(CROWD))
    if world.network is not Network.LOCAL:  # over HTTP they may overtake each other
        assert written == [f"дело {number}" for number in range(CROWD)]
        confirmed = [one.split("\n")[1] for one in anna.heard if one.startswith("✓")]
        assert confirmed == written


@pytest.mark.parametrize("world", FAR_WORLDS, indirect=True)
async def test_steps_said_without_waiting_for_answers_do_not_race(world, anna):
    _ = anna.heard
    await all_at_once(world, anna, ["/timer", "огород", "/timer", "/log", "огород", "/cancel"])
    heard = anna.heard
    assert [one.startswith("⏱ Огород") for one in heard[:4]] == [False, True, True, False]
    assert heard[-1].startswith("Хорошо, остановились.")


async def all_at_once(world, person, texts):
    """The network hands all of them over together."""
    match world.network:
        case Network.TELEGRAM:
            there, number = world.messenger.world, person.account
            for text in texts:
                body = telegram_people.words_of(there, number, number, text)
                last = world.messenger.updates.put("message", body)
            await world.messenger.updates.acknowledged(last)
        case Network.VK:
            there, stream = world.messenger.world, world.messenger.stream
            for text in texts:
                last = stream.add(vk_events.message_new(there, person.account, text))
            await stream.acknowledged(last)
        case Network.LOCAL:
            await asyncio.gather(*map(person.say, texts))


async def test_two_copies_that_hear_the_same_count_it_once(world, anna, monkeypatch, caplog):
    """Both have looked before either wrote: the transaction decides."""
    monkeypatch.setattr(events, "is_handled", lambda *_: False)
    for words in ("2 ч огород полив", "/log"):
        await anna.say(words)
        await anna.repeat()
    assert await notes(world) == ["полив"]
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []


async def test_a_refusal_leaves_the_question_open_and_a_restart_too(world, anna):
    await anna.say("/log")
    await anna.press("Огород")
    await anna.say("25 ч")
    await world.restart()
    await anna.say("никогда")
    await world.restart()
    await anna.say("2 ч")
    await anna.press("Сегодня")
    if not await notes(world):
        await anna.press("Без заметки")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород")


async def test_who_is_not_heard_for_want_of_a_database_is_told_so(world, anna, monkeypatch):
    _ = anna.heard
    sound = type(world.database).read

    async def broken(*_, **__):
        raise OSError("the disk is gone")

    monkeypatch.setattr(type(world.database), "read", broken)
    assert isinstance(world.database, Database)
    await anna.say("2 ч огород")
    monkeypatch.setattr(type(world.database), "read", sound)
    assert len(anna.heard) == 1
    await anna.say("2 ч огород")
    assert anna.heard[-1].startswith("✓ 2 ч · Огород")

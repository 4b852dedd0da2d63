"""Whatever is said, sent or pressed gets an answer, and nothing breaks."""

import logging
from types import SimpleNamespace

import pytest

from tests.conftest import FAR_WORLDS
from tests.services.rows import counts

THINGS = ("photo", "sticker", "voice", "document", "location", "forward")
UNREADABLE = [
    "25 ч огород",
    "2 ч зоопарк",
    "завтра 2 ч огород",
    "31.12.2027 2 ч огород",
    "0 ч огород",
    "-3 ч огород",
    "1000000000000000000000000000 ч огород",
    "🍅🍅🍅",
    "2 ч огород 2 ч кухня",
    "\u202e2 ч\u200b",
    "/",
    "/log\nогород",
    "ж" * 4096,
    "9" * 4000,
    "(" * 2000,
    "[" + "понедельник " * 300,
    "{ DURATION($minutes) } %s {0} <b>",
    "'; DROP TABLE entry; --",
]


@pytest.fixture(autouse=True)
def nothing_breaks(caplog):
    yield
    problems = [one for one in caplog.get_records("call") if one.levelno >= logging.ERROR]
    assert [one.getMessage() for one in problems] == []


async def entries(world):
    return (await world.ask(counts)).get("entry", 0)


async def test_what_cannot_be_logged_is_answered_and_not_written(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    for words in UNREADABLE:
        await anna.say(words)
        assert anna.heard, words
        await anna.say("/cancel")
        _ = anna.heard
    for kind in THINGS:
        await anna.send(kind)
        assert anna.heard, kind
    assert await entries(world) == 0


async def test_each_question_takes_bad_answers_and_stays_open(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await anna.say("/log")
    await anna.press("Огород")
    for words in ("🙂", "много", "25 ч", "-1", "0", "ж" * 4096):
        await anna.say(words)
        assert anna.heard, words
    await anna.send("sticker")
    await anna.send("voice")
    await anna.say("2 ч")
    await anna.press("Сегодня")
    _ = anna.heard
    while await entries(world) == 0:
        await anna.press("Без заметки")
    assert await entries(world) == 1


async def test_a_name_of_emoji_fits_everywhere(world):
    anna, olga = await world.member("🌻" * 32), await world.coordinator("Ольга")
    project = await world.project("🍅" * 60, members=[anna], confirmation="coordinator")
    for words in ("/timer", "/projects", "/log", "🍅" * 60, "мои часы"):
        await anna.say(words)
    await anna.make_up(f"ts:{project}")
    for words in ("/members", "/review"):
        await olga.say(words)
        assert olga.heard


async def test_somebody_elses_button_changes_nothing(world):
    anna, boris = await world.member("Анна"), await world.member("Борис")
    stranger = world.stranger("Иван")
    await world.project("Огород", members=[anna])
    await anna.say("2 ч огород")
    [undo] = [b.data for row in anna.card.rows for b in row if b.label == "Отменить"]
    for other in (boris, stranger):
        await other.make_up(undo)
        assert other.heard
    await anna.say("мои часы")
    assert "2 ч" in anna.heard[-1]
    _ = anna.heard
    await anna.make_up(undo)
    await anna.make_up(undo)
    assert await entries(world) == 2, "the entry, and what takes it back once"


@pytest.mark.parametrize("world", FAR_WORLDS, indirect=True)
async def test_a_press_that_waited_too_long_is_carried_out_all_the_same(world):
    anna = await world.member("Анна")
    await world.project("Огород", members=[anna])
    await anna.say("2 ч огород")
    card = anna.card
    await late(world, anna, card, "Отменить")
    assert anna.heard[-1].startswith("Отменено: 2 ч · Огород")
    await late(world, anna, card, "Отменить")
    assert anna.heard == ["Эта запись уже отменена или изменена."], "as a message, not a popup"
    await late(world, anna, SimpleNamespace(id=card.id, rows=[]), "такой кнопки нет")
    assert anna.heard == ["Что делаем? Все команды: /help"]


async def late(world, person, card, label):
    """Press while nobody may answer presses any more."""
    found = [b.data for row in card.rows for b in row if b.label == label] or [label]
    begin = world.messenger.world
    kept, begin.presses = begin.presses, Forgetful()
    await world.messenger.press(person.account, card.id, found[0])
    begin.presses = kept


class Forgetful(dict):
    """No press is remembered."""

    def __setitem__(self, key, value):
        pass

"""Letters to many leave in few calls; each keeps its own fate."""

import asyncio

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.platforms.letters import only_once
from bot.platforms.vk import batches
from bot.platforms.vk.pace import Pace
from tests.platforms.vk.conftest import ANNA

MANY = range(100, 160)


@pytest.fixture
def people(vk):
    for person in MANY:
        vk.world.meet(person)
    return vk


async def letter(bot, person, text="Письмо", number=None):
    with only_once(number or person):
        return await bot.send_message(person, text)


def letters(bot, persons=MANY, **how):
    return asyncio.gather(*(letter(bot, one, **how) for one in persons), return_exceptions=True)


async def test_letters_to_many_leave_in_few_calls(people, bot):
    receipts = await letters(bot)
    assert [receipt.chat.id for receipt in receipts] == list(MANY)
    assert all(people.heard(person) == ["Письмо"] for person in MANY)
    assert len(people.server.called("execute")) == 3


async def test_a_lonely_letter_is_an_ordinary_call(vk, bot):
    await letter(bot, ANNA)
    assert vk.heard(ANNA) == ["Письмо"]
    assert vk.server.called("execute") == []


async def test_answers_leave_at_once_and_alone(people, bot):
    await asyncio.gather(*(bot.send_message(person, "Записано") for person in MANY))
    assert people.server.called("execute") == []


async def test_a_receipt_lets_its_own_message_be_edited(people, bot):
    receipts = await letters(bot, MANY[:5])
    await receipts[3].edit_text("Письмо, исправленное")
    assert people.messages(MANY[3])[0].text == "Письмо, исправленное"
    assert people.messages(MANY[4])[0].text == "Письмо"


WORDS = [
    'кавычки " и \\ черта',
    "строка\nстрока",
    '"}); return API.messages.delete({"',
    "\u2028 и \u2029",
    "</script> {0} %s ☭ 🌻",
]


@pytest.mark.parametrize("words", WORDS)
async def test_whatever_the_words_they_arrive_as_written(people, bot, words):
    await letters(bot, MANY[:3], text=words)
    assert [people.heard(person) for person in MANY[:3]] == [[words]] * 3
    assert len(people.server.called("execute")) == 1


async def test_each_failure_reaches_its_own_sender(people, bot):
    people.world.denied.add(MANY[1])
    people.fail("messages.send inside", times=2)
    people.fail("messages.send inside", code=914)
    results = await letters(bot, MANY[:5])
    assert isinstance(results[1], TelegramForbiddenError)
    assert isinstance(results[2], TelegramBadRequest)
    assert "too long" in str(results[2])
    assert [people.heard(MANY[one]) for one in (0, 3, 4)] == [["Письмо"]] * 3


@pytest.mark.parametrize("code", [6, 10])
async def test_what_vk_is_too_busy_for_leaves_with_the_next(people, bot, code):
    people.fail("messages.send inside", code=code, times=3)
    await letters(bot, MANY[:10])
    assert [people.heard(person) for person in MANY[:10]] == [["Письмо"]] * 10


async def test_but_not_for_ever(people, bot):
    people.fail("messages.send inside", code=10, times=20)
    results = await letters(bot, MANY[:4])
    assert all(isinstance(one, TelegramServerError) for one in results)


@pytest.mark.parametrize("code", [6, 10])
async def test_a_refused_script_is_said_again(people, bot, code):
    people.fail("execute", code=code, times=3)
    await letters(bot, MANY[:10])
    assert [people.heard(person) for person in MANY[:10]] == [["Письмо"]] * 10


async def test_a_flood_is_told_to_every_sender(people, bot):
    people.fail("execute", code=9)
    results = await letters(bot, MANY[:3])
    assert [one.retry_after for one in results] == [60] * 3
    assert all(isinstance(one, TelegramRetryAfter) for one in results)


async def test_a_line_that_breaks_after_the_script_ran_doubles_nothing(people, bot):
    people.fail("execute", breaks=True, times=2)
    await letters(bot, MANY[:10])
    assert [people.heard(person) for person in MANY[:10]] == [["Письмо"]] * 10


@pytest.mark.parametrize("code", [12, 13])
async def test_a_script_that_vk_cannot_run_goes_message_by_message(people, bot, code):
    people.fail("execute", code=code)
    people.world.denied.add(MANY[1])
    results = await letters(bot, MANY[:4])
    assert isinstance(results[1], TelegramForbiddenError)
    assert [people.heard(MANY[one]) for one in (0, 2, 3)] == [["Письмо"]] * 3


@pytest.mark.parametrize("trouble", [{"http": 502}, {"nonsense": True}])
async def test_a_vk_out_of_reach_is_told_to_every_sender(people, bot, trouble):
    people.fail("execute", times=4, **trouble)
    results = await letters(bot, MANY[:3])
    assert all(isinstance(one, TelegramNetworkError) for one in results)


async def test_long_letters_leave_fewer_at_once(people, bot):
    await letters(bot, MANY[:30], text="о" * 4000)
    codes = [call["code"] for call in people.server.called("execute")]
    assert len(codes) == 3
    assert all(len(code) < batches.MOST_CHARACTERS + 100 for code in codes)
    assert all(people.heard(person) for person in MANY[:30])


async def test_who_stopped_waiting_is_not_written_to(people, bot):
    await bot.session.vk.turn()
    bot.session.vk._pace._next += 0.2  # nothing leaves for a while
    waiting = [asyncio.create_task(letter(bot, person)) for person in MANY[:3]]
    await asyncio.sleep(0.05)
    waiting[1].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert [len(people.heard(person)) for person in MANY[:3]] == [1, 0, 1]


async def test_a_strict_vk_takes_four_hundred_letters_in_sixteen_calls(people, bot):
    people.server.rate_limit = 20
    bot.session.vk._pace = Pace(1000)
    crowd = range(1000, 1400)
    for person in crowd:
        people.world.meet(person)
    results = await letters(bot, crowd)
    assert not [one for one in results if isinstance(one, Exception)]
    assert len(people.server.called("execute")) == 16

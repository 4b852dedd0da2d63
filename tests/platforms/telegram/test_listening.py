"""Listening: nothing heard is lost, and nobody's trouble is another's."""

import asyncio

from bot import polling
from bot.polling import poll
from domain.people import Network
from tests.platforms.telegram.listening import Ears, Nap, end_at_once, listening, until

ANNA, BORIS = 7, 8


async def test_words_and_presses_are_heard(chat, bot):
    ears = Ears()
    async with listening(bot, ears):
        await chat.say(ANNA, "вчера 2 ч огород")
        await chat.press(ANNA, 1, "undo:1")
        await chat.send(BORIS, "photo")
    assert ears.heard == ["вчера 2 ч огород", "undo:1", "message"]


async def test_the_operator_reads_who_is_listening(chat, bot, caplog):
    caplog.set_level("INFO", "bot")
    async with listening(bot, Ears()):
        await until(lambda: "telegram: @cooperative_test_bot is listening" in caplog.text)


async def test_what_was_said_before_the_start_is_heard(chat, bot):
    chat.world.webhook = "https://old.example.org/secret"
    saying = asyncio.create_task(chat.say(ANNA, "я писала ночью"))
    await until(lambda: chat.updates.waiting)
    ears = Ears()
    async with listening(bot, ears):
        await saying
    assert ears.heard == ["я писала ночью"]


async def test_nothing_is_acknowledged_before_it_is_handled(chat, bot):
    go = asyncio.Event()
    ears = Ears(lambda _: go.wait())
    async with listening(bot, ears):
        saying = asyncio.create_task(chat.say(ANNA, "раз"))
        await asyncio.sleep(0.1)
        assert chat.updates.waiting
        go.set()
        await saying
    assert not chat.updates.waiting


async def test_a_bot_that_died_hears_it_again(chat, bot):
    ears = Ears(lambda _: asyncio.sleep(60))
    dying = asyncio.create_task(poll(bot, Network.TELEGRAM, ears, sleep=Nap(), wait=5))
    saying = asyncio.create_task(chat.say(ANNA, "раз"))
    await until(lambda: any(entry.is_delivered for entry in chat.updates.waiting))
    again = Ears()
    async with listening(bot, again):
        await saying
    assert (ears.heard, again.heard) == ([], ["раз"])
    await end_at_once(dying)


async def test_a_repeated_update_is_passed_on(chat, bot):
    ears = Ears()
    async with listening(bot, ears):
        await chat.say(ANNA, "раз")
        await chat.repeat()
    assert ears.heard == ["раз", "раз"]


async def test_people_are_heard_side_by_side(chat, bot):
    both = asyncio.Barrier(2)
    ears = Ears(lambda _: both.wait())
    saying = asyncio.gather(chat.say(ANNA, "раз"), chat.say(BORIS, "два"))
    await until(lambda: len(chat.updates.waiting) == 2)
    async with listening(bot, ears):
        await saying
    assert sorted(ears.heard) == ["два", "раз"]


async def test_not_more_than_a_hundred_at_once(chat, bot):
    busy, most = 0, 0

    async def work(_: str) -> None:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0.01)
        busy -= 1

    ears = Ears(work)
    saying = asyncio.gather(*(chat.say(person, "раз") for person in range(1, 251)))
    await until(lambda: len(chat.updates.waiting) == 250)
    async with listening(bot, ears):
        await saying
    assert (len(ears.heard), most) == (250, 100)


async def test_one_members_trouble_is_not_anothers_and_is_not_quoted(chat, bot, caplog):
    async def fail(words: str) -> None:
        if words == "тайна":
            raise ValueError(f"cannot read {words}")

    ears = Ears(fail)
    async with listening(bot, ears):
        await asyncio.gather(chat.say(ANNA, "тайна"), chat.say(BORIS, "два"))
        await chat.say(ANNA, "три")
    assert ears.heard == ["два", "три"]
    assert "was not handled: ValueError" in caplog.text
    assert "test_listening.py" in caplog.text
    assert "тайна" not in caplog.text


async def test_a_slow_handler_does_not_hold_the_others_for_ever(chat, bot, monkeypatch):
    monkeypatch.setattr(polling, "STRAGGLER_SECONDS", 0.05)
    go = asyncio.Event()

    async def hold(words: str) -> None:
        if words == "долго":
            await go.wait()

    ears = Ears(hold)
    async with listening(bot, ears):
        await chat.say(ANNA, "долго")
        await chat.say(BORIS, "быстро")
        assert ears.heard == ["быстро"]
        go.set()
    assert ears.heard == ["быстро", "долго"]


async def test_an_update_of_an_unknown_form_is_passed_over(chat, bot):
    ears = Ears()
    async with listening(bot, ears):
        odd = chat.updates.put_raw({"message": {"message_id": "seven"}})
        await chat.updates.acknowledged(odd)
        await chat.say(ANNA, "раз")
    assert ears.heard == ["раз"]


async def test_only_what_is_understood_is_asked_for(chat, bot):
    async with listening(bot, Ears()):
        await chat.say(ANNA, "раз")
    assert chat.updates.allowed == ["message", "callback_query", "my_chat_member"]

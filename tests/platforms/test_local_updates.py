"""What people do at the local chat reaches the bot as Telegram's updates."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InaccessibleMessage, InlineKeyboardButton, InlineKeyboardMarkup

from bot.platforms.local import LocalPerson
from tests.doubles.local import LocalMessenger

ANNA = 7
YES = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]]
)
PEOPLE = (LocalPerson(ANNA, "Анна Ким", "участница"),)


@pytest.fixture
async def messenger():
    async with LocalMessenger(people=PEOPLE) as messenger:
        yield messenger


@pytest.fixture
async def heard_updates(messenger):
    updates = []

    async def remember(_, update):
        updates.append(update)

    messenger.handle = remember
    return updates


async def test_a_press_is_answered_once(messenger):
    async def answer(_, update):
        await update.callback_query.answer("Записано")
        with pytest.raises(TelegramBadRequest, match="query is too old"):
            await update.callback_query.answer("Ещё раз")

    messenger.handle = answer
    message = await messenger.bot.send_message(ANNA, "Записать?", reply_markup=YES)
    await messenger.press(ANNA, message.message_id, "yes")
    assert messenger.heard(ANNA) == ["Записать?", "(Записано)"]


async def test_a_press_comes_with_its_message_or_with_an_empty_one(messenger, heard_updates):
    message = await messenger.bot.send_message(ANNA, "Записать?", reply_markup=YES)
    await messenger.press(ANNA, message.message_id, "yes")
    await messenger.press(ANNA, 5, "made up")
    known, unknown = (update.callback_query for update in heard_updates)
    assert (known.message.text, known.data, known.from_user.id) == ("Записать?", "yes", ANNA)
    assert isinstance(unknown.message, InaccessibleMessage)


async def test_a_person_comes_with_name_and_language(messenger, heard_updates):
    await messenger.say(ANNA, "/start CODE")
    message = heard_updates[0].message
    assert (message.from_user.first_name, message.from_user.last_name) == ("Анна", "Ким")
    assert (message.from_user.language_code, message.chat.id) == ("ru", ANNA)
    assert message.text == "/start CODE"


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "document", "forward", "location"])
async def test_what_is_not_words_comes_as_what_it_is(messenger, heard_updates, kind):
    await messenger.send(ANNA, kind)
    message = heard_updates[0].message
    content = message.forward_origin if kind == "forward" else getattr(message, kind)
    assert content is not None


async def test_the_bot_can_fetch_what_a_person_sent(messenger, heard_updates):
    await messenger.send(ANNA, "document")
    fetched = await messenger.bot.download(heard_updates[0].message.document)
    assert fetched.read() == b"three sacks of seed\n"


async def test_the_newest_update_can_come_twice(messenger, heard_updates):
    await messenger.say(ANNA, "раз")
    await messenger.repeat()
    assert len(heard_updates) == 2
    assert heard_updates[0].update_id == heard_updates[1].update_id

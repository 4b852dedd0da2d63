"""What the bot says stands in the local chats as it would stand in a messenger."""

from datetime import UTC, datetime

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import SendSticker
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.platforms.limits import NotInVocabulary
from bot.platforms.local import LocalPerson
from tests.doubles.local import PNG, LocalMessenger
from tests.messenger import Button

ANNA, BORIS = 7, 8
YES = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]]
)
PEOPLE = (LocalPerson(ANNA, "Анна Ким", "участница"), LocalPerson(BORIS, "Борис", language="en"))


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


async def test_a_message_stands_in_one_chat_with_its_buttons(messenger):
    sent = await messenger.bot.send_message(ANNA, "Привет", reply_markup=YES)
    [shown] = messenger.messages(ANNA)
    assert (shown.id, shown.text, shown.rows) == (
        sent.message_id,
        "Привет",
        [[Button("Да", "yes")]],
    )
    assert sent.chat.id == ANNA
    assert messenger.messages(BORIS) == []


async def test_an_edit_changes_the_message_in_its_place(messenger):
    first = await messenger.bot.send_message(ANNA, "Раз", reply_markup=YES)
    await messenger.bot.send_message(ANNA, "Два")
    await first.edit_text("Раз и навсегда")
    assert [shown.text for shown in messenger.messages(ANNA)] == ["Раз и навсегда", "Два"]
    assert messenger.messages(ANNA)[0].rows == []
    assert messenger.heard(ANNA) == ["Раз", "Два", "Раз и навсегда"]


async def test_changing_only_the_buttons_says_nothing_new(messenger):
    message = await messenger.bot.send_message(ANNA, "Раз", reply_markup=YES)
    await message.edit_reply_markup(reply_markup=None)
    assert messenger.heard(ANNA) == ["Раз"]
    assert messenger.messages(ANNA)[0].rows == []


async def test_an_edit_that_changes_nothing_is_refused(messenger):
    message = await messenger.bot.send_message(ANNA, "Раз", reply_markup=YES)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await message.edit_text("Раз", reply_markup=YES)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await message.edit_reply_markup(reply_markup=YES)


async def test_a_message_that_never_was_cannot_be_edited(messenger):
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await messenger.bot.edit_message_text("Раз", chat_id=ANNA, message_id=1)


async def test_what_a_person_wrote_cannot_be_edited(messenger, heard_updates):
    await messenger.say(ANNA, "моё")
    written = heard_updates[0].message.message_id
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await messenger.bot.edit_message_text("наше", chat_id=ANNA, message_id=written)


async def test_a_caption_is_not_a_text_to_edit(messenger):
    photo = await messenger.bot.send_photo(
        ANNA, BufferedInputFile(PNG, "chart.png"), caption="Часы"
    )
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await photo.edit_text("Недели")


async def test_nobody_sits_at_an_unknown_number(messenger):
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await messenger.bot.send_message(404, "Есть кто?")


async def test_whoever_blocked_the_bot_hears_nothing_until_it_is_taken_back(messenger):
    messenger.block(ANNA)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await messenger.bot.send_message(ANNA, "Привет")
    messenger.unblock(ANNA)
    await messenger.bot.send_message(ANNA, "С возвращением")
    assert messenger.heard(ANNA) == ["С возвращением"]


async def test_the_vocabulary_holds_here_too(messenger):
    with pytest.raises(NotInVocabulary):
        await messenger.bot(SendSticker(chat_id=ANNA, sticker="id"))


async def test_the_bottom_keyboard_stays_until_removed(messenger):
    keyboard = ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="Мои часы")]], resize_keyboard=True, is_persistent=True
    )
    await messenger.bot.send_message(ANNA, "Меню", reply_markup=keyboard)
    await messenger.bot.send_message(ANNA, "Ещё слово")
    assert messenger.menu(ANNA) == [["Мои часы"]]
    await messenger.bot.send_message(ANNA, "Убираю", reply_markup=ReplyKeyboardRemove())
    assert messenger.menu(ANNA) == []


async def test_a_document_keeps_its_name_and_content(messenger):
    file = BufferedInputFile("часы".encode(), "часы.csv")
    await messenger.bot.send_document(ANNA, file, caption="За ноябрь")
    [shown] = messenger.messages(ANNA)
    assert (shown.text, shown.file, shown.file_name) == ("За ноябрь", "часы".encode(), "часы.csv")


async def test_a_photo_that_is_no_picture_is_refused(messenger):
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await messenger.bot.send_photo(ANNA, BufferedInputFile(b"<svg/>", "chart.png"))


async def test_formatting_is_kept_as_entities(messenger):
    bold = MessageEntity(type="bold", offset=3, length=4)
    sent = await messenger.bot.send_message(ANNA, "🌻 часы", entities=[bold])
    [kept] = sent.entities
    assert (kept.type, kept.extract_from(sent.text)) == ("bold", "часы")


async def test_the_narrowest_list_of_commands_is_shown(messenger):
    def command(description):
        return [BotCommand(command="log", description=description)]

    await messenger.bot.set_my_commands(command("для всех"))
    await messenger.bot.set_my_commands(command("for all"), language_code="en")
    await messenger.bot.set_my_commands(command("Анне"), scope=BotCommandScopeChat(chat_id=ANNA))
    shown = messenger.chat.session.commands.shown_to
    assert [shown(person)[0]["description"] for person in PEOPLE] == ["Анне", "for all"]


async def test_messages_carry_the_clock_of_the_demo(heard_updates):
    moment = datetime(2031, 5, 1, 12, tzinfo=UTC)
    async with LocalMessenger(people=PEOPLE, clock=lambda: moment) as messenger:
        sent = await messenger.bot.send_message(ANNA, "С праздником")
    assert sent.date == moment

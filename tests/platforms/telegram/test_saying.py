"""What the bot says through Telegram's server."""

import io

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.utils.formatting import Bold, Text

from bot.platforms.vocabulary import NotInVocabulary
from tests.doubles.telegram.people import file
from tests.messenger import Button, Shown

ANNA, BORIS = 7, 8
PNG = BufferedInputFile(b"\x89PNG\r\n...", "chart.png")


def button(label: str, data: str) -> InlineKeyboardMarkup:
    one = InlineKeyboardButton(text=label, callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[one]])


async def test_a_person_sees_words_and_buttons(chat, bot):
    receipt = await bot.send_message(ANNA, "Записано", reply_markup=button("Отменить", "undo:1"))
    buttons = [[Button("Отменить", "undo:1")]]
    assert chat.messages(ANNA) == [Shown(receipt.message_id, "Записано", buttons)]


async def test_a_card_is_edited_in_place(chat, bot):
    card = await bot.send_message(ANNA, "Час?", reply_markup=button("Да", "yes"))
    await card.edit_text("Записан час")
    await card.edit_reply_markup(reply_markup=button("Отменить", "undo"))
    assert chat.heard(ANNA) == ["Час?", "Записан час"]
    [seen] = chat.messages(ANNA)
    assert (seen.text, seen.rows) == ("Записан час", [[Button("Отменить", "undo")]])


async def test_an_edit_without_buttons_takes_them_away(chat, bot):
    card = await bot.send_message(ANNA, "Час?", reply_markup=button("Да", "yes"))
    await card.edit_text("Записан час")
    assert chat.messages(ANNA)[0].rows == []


async def test_the_menu_stays_below(chat, bot):
    labels = [[KeyboardButton(text="Мои часы"), KeyboardButton(text="Ещё")]]
    menu = ReplyKeyboardMarkup(keyboard=labels, resize_keyboard=True, is_persistent=True)
    await bot.send_message(ANNA, "Меню", reply_markup=menu)
    await bot.send_message(ANNA, "Дальше")
    assert chat.menu(ANNA) == [["Мои часы", "Ещё"]]
    await bot.send_message(ANNA, "Всё", reply_markup=ReplyKeyboardRemove())
    assert chat.menu(ANNA) == []


async def test_formatting_goes_as_entities(chat, bot):
    await bot.send_message(ANNA, **Text("Всего ", Bold("5 ч")).as_kwargs())
    [call] = [call for call in chat.calls if call.method == "sendMessage"]
    assert '"bold"' in call.params["entities"]
    assert "parse_mode" not in call.params


async def test_files_arrive_whole(chat, bot):
    await bot.send_document(ANNA, BufferedInputFile(b"a;b", "hours.csv"), caption="Часы")
    await bot.send_photo(ANNA, PNG)
    paper, chart = chat.messages(ANNA)
    assert (paper.text, paper.file, paper.file_name) == ("Часы", b"a;b", "hours.csv")
    assert chart.file == PNG.data
    assert chat.heard(ANNA) == ["Часы"]


async def test_a_members_file_can_be_read(chat, bot):
    sent = file(chat.world, "paper.pdf")
    content = await bot.download(sent["file_id"], io.BytesIO())
    assert content.read() == b"content of paper.pdf"


async def test_signs_of_work_and_commands_arrive(chat, bot):
    await bot.send_chat_action(ANNA, "typing")
    await bot.set_my_commands([BotCommand(command="log", description="Записать часы")])
    assert chat.world.actions[ANNA] == ["typing"]
    assert chat.world.commands["", ""][0]["command"] == "log"


async def test_more_than_every_network_can_say_is_never_sent(chat, bot):
    with pytest.raises(NotInVocabulary):
        await bot.send_message(ANNA, "х" * 4097)
    assert chat.calls == []


async def test_the_bot_learns_that_it_was_blocked(chat, bot):
    chat.block(ANNA)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(ANNA, "Ау")
    chat.unblock(ANNA)
    await bot.send_message(ANNA, "Снова здесь")


async def test_a_stranger_cannot_be_written_to(chat, bot):
    chat.world.stranger(BORIS)
    with pytest.raises(TelegramForbiddenError, match="can't initiate conversation"):
        await bot.send_message(BORIS, "Здравствуйте")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(999, "Здравствуйте")


async def test_an_unchanged_card_is_refused(chat, bot):
    card = await bot.send_message(ANNA, "Час")
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await card.edit_text("Час")

"""What the bot says in VK, and how it takes its words back."""

import asyncio

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNetworkError
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.platforms.letters import only_once
from bot.platforms.vocabulary import NotInVocabulary
from tests.messenger import Button
from tests.platforms.vk.conftest import ANNA, connected

PNG = BufferedInputFile(b"\x89PNG\r\n\x1a\n...", "chart.png")
CSV = BufferedInputFile("дата;часы\n".encode(), "hours.csv")
BELOW = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Отменить", callback_data="undo:1")],
        [InlineKeyboardButton(text="Сайт", url="https://example.org")],
    ]
)
ROWS = [[Button("Отменить", "undo:1")], [Button("Сайт", url="https://example.org")]]


async def test_a_message_comes_with_its_buttons(vk, bot):
    message = await bot.send_message(ANNA, "Записано", reply_markup=BELOW)
    [shown] = vk.messages(ANNA)
    assert (shown.id, shown.text, shown.rows) == (message.message_id, "Записано", ROWS)
    assert message.chat.type == "private"
    assert message.reply_markup == BELOW


async def test_formatting_is_seen_by_vk(vk, bot):
    bold = MessageEntity(type="bold", offset=3, length=3)
    await bot.send_message(ANNA, "@aя😀b", entities=[bold])
    [post] = vk.world.posts[ANNA].values()
    assert post.format_data["items"] == [{"type": "bold", "offset": 4, "length": 3}]


async def test_the_menu_comes_and_goes(vk, bot):
    rows = [[KeyboardButton(text="Записать часы"), KeyboardButton(text="Мои часы")]]
    menu = ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, is_persistent=True)
    await bot.send_message(ANNA, "Меню", reply_markup=menu)
    assert vk.menu(ANNA) == [["Записать часы", "Мои часы"]]
    await bot.send_message(ANNA, "Без меню", reply_markup=ReplyKeyboardRemove())
    assert vk.menu(ANNA) == []


async def test_an_edit_replaces_words_and_buttons(vk, bot):
    message = await bot.send_message(ANNA, "Записано", reply_markup=BELOW)
    await message.edit_text("Отменено")
    [shown] = vk.messages(ANNA)
    assert (shown.text, shown.rows) == ("Отменено", [])
    assert vk.heard(ANNA) == ["Записано", "Отменено"]


async def test_new_buttons_leave_the_words_alone(vk, bot):
    bold = [MessageEntity(type="bold", offset=0, length=2)]
    message = await bot.send_message(ANNA, "@аня, записано", entities=bold)
    edited = await message.edit_reply_markup(reply_markup=BELOW)
    [shown] = vk.messages(ANNA)
    assert (shown.text, shown.rows) == ("@аня, записано", ROWS)
    assert edited.text == "@аня, записано"
    assert vk.world.posts[ANNA][shown.id].format_data
    assert vk.heard(ANNA) == ["@аня, записано"]


@pytest.mark.parametrize("restarted", [False, True])
async def test_an_edited_caption_keeps_its_picture(vk, bot, restarted):
    message = await bot.send_photo(ANNA, PNG, caption="График", reply_markup=BELOW)
    editor = connected(vk) if restarted else bot
    await editor.edit_message_text("Новый <график>", chat_id=ANNA, message_id=message.message_id)
    await editor.edit_message_reply_markup(None, ANNA, message.message_id)
    await editor.session.close()
    [shown] = vk.messages(ANNA)
    assert (shown.text, shown.file, shown.rows) == ("Новый <график>", PNG.data, [])


async def test_buttons_change_after_a_restart_too(vk, bot):
    bold = [MessageEntity(type="bold", offset=0, length=2)]
    message = await bot.send_message(ANNA, 'Часы < "2" & @all', entities=bold)
    formats = vk.world.posts[ANNA][message.message_id].format_data
    restarted = connected(vk)
    await restarted.edit_message_reply_markup(None, ANNA, message.message_id, reply_markup=BELOW)
    await restarted.session.close()
    [shown] = vk.messages(ANNA)
    assert (shown.text, shown.rows) == ('Часы < "2" & @all', ROWS)
    assert vk.world.posts[ANNA][message.message_id].format_data == formats


async def test_a_message_too_old_or_unknown_cannot_be_edited(vk, bot):
    message = await bot.send_message(ANNA, "Записано")
    vk.later(25 * 3600)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await message.edit_text("Отменено")
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("Отменено", chat_id=ANNA, message_id=999)


async def test_a_document_comes_whole(vk, bot):
    message = await bot.send_document(ANNA, CSV, caption="Отчёт")
    [shown] = vk.messages(ANNA)
    assert (shown.text, shown.file, shown.file_name) == ("Отчёт", CSV.data, "hours.csv")
    assert message.caption == "Отчёт"
    assert (await bot.download(message.document)).read() == CSV.data


async def test_a_file_that_vk_already_has_is_not_sent_up_again(vk, bot):
    message = await bot.send_photo(ANNA, PNG)
    bot.session.middleware._middlewares.clear()  # a file's name is one network's
    await bot.send_photo(ANNA, message.photo[-1].file_id)
    assert [shown.file for shown in vk.messages(ANNA)] == [PNG.data, PNG.data]
    assert len(vk.server.called("photos.saveMessagesPhoto")) == 1


async def test_what_is_no_picture_is_refused(bot):
    with pytest.raises(TelegramBadRequest, match="did not take"):
        await bot.send_photo(ANNA, BufferedInputFile(b"not a picture", "a.png"))


@pytest.mark.parametrize("trouble", [{"http": 503}, {"breaks": True}, {"nonsense": True}])
async def test_an_upload_that_fails_is_a_network_error(vk, bot, trouble):
    vk.fail("upload", **trouble)
    with pytest.raises(TelegramNetworkError):
        await bot.send_document(ANNA, CSV)


async def test_who_never_wrote_or_forbade_it_is_not_written_to(vk, bot):
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(404, "hi")
    vk.block(ANNA)
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(ANNA, "hi")
    vk.unblock(ANNA)
    await bot.send_message(ANNA, "hi")


async def test_a_letter_is_delivered_once_however_often_it_is_sent(vk, bot):
    for _ in range(3):
        with only_once(41):
            await bot.send_message(ANNA, "Собрание в среду")
    with only_once(42):
        await bot.send_message(ANNA, "Собрание в среду")
    await bot.send_message(ANNA, "да")
    await bot.send_message(ANNA, "да")
    assert vk.heard(ANNA) == ["Собрание в среду", "Собрание в среду", "да", "да"]


async def test_letters_and_answers_never_share_a_number(vk, bot):
    await bot.send_message(ANNA, "да")
    with only_once(2**31 - 1):
        await bot.send_message(ANNA, "Собрание")
    answer, letter = (int(call["random_id"]) for call in vk.server.called("messages.send"))
    assert answer < 0 < letter
    with pytest.raises(ValueError, match="31-bit"), only_once(2**31):
        pass


async def test_letters_sent_side_by_side_keep_their_own_numbers(vk, bot):
    async def send(number):
        with only_once(number):
            await bot.send_message(ANNA, str(number))

    await asyncio.gather(*(send(number) for number in range(1, 9)))
    calls = vk.server.called("messages.send")
    assert all(call["random_id"] == call["message"] for call in calls)
    assert len(calls) == 8


async def test_the_chat_sees_that_the_bot_is_busy(vk, bot):
    await bot.send_chat_action(ANNA, "typing")
    await bot.send_chat_action(ANNA, "upload_photo")
    assert vk.world.activities == [(ANNA, "typing"), (ANNA, "photo")]


async def test_what_vk_has_no_place_for_is_done_at_once(vk, bot):
    assert await bot.set_my_commands([BotCommand(command="help", description="Помощь")])
    assert await bot.delete_webhook()
    assert vk.server.calls == []


async def test_the_bot_knows_its_community(vk, bot):
    me = await bot.me()
    assert (me.id, me.is_bot, me.username) == (vk.group_id, True, "progress")


async def test_more_than_every_network_can_say_is_not_said(vk, bot):
    with pytest.raises(NotInVocabulary):
        await bot.send_message(ANNA, "<b>hi</b>", parse_mode="HTML")
    assert vk.server.calls == []

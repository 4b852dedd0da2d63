"""Buttons pressed in VK: under our messages, under others', late, and made up."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from tests.platforms.vk.conftest import ANNA

GROUP_CHAT = 2_000_000_007
CARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Отменить", callback_data="undo:1")]]
)


async def test_a_press_in_a_group_knows_its_chat(vk, bot, ear):
    await vk.say_in_group(GROUP_CHAT, ANNA, "/vote")
    card = await bot.send_message(GROUP_CHAT, "Голосование", reply_markup=CARD)
    await vk.press_in_group(GROUP_CHAT, ANNA, card.message_id, "vote:1")
    press = ear.last.callback_query
    assert (press.message.chat.id, press.message.chat.type) == (GROUP_CHAT, "group")
    assert await bot.answer_callback_query(press.id)


async def test_a_press_brings_its_data_and_can_be_answered(vk, bot, ear):
    async def answer(bot, update):
        await update.callback_query.answer("Отменено" * 11)
        await update.callback_query.message.edit_text("нет записи")

    card = await bot.send_message(ANNA, "Записано", reply_markup=CARD)
    ear.handle = answer
    await vk.press(ANNA, card.message_id, "undo:1")
    assert ear.last.callback_query.data == "undo:1"
    assert vk.heard(ANNA) == ["Записано", f"({'Отменено' * 11})", "нет записи"]


async def test_a_press_can_be_answered_without_words(vk, bot, ear):
    card = await bot.send_message(ANNA, "Записано", reply_markup=CARD)
    await vk.press(ANNA, card.message_id, "undo:1")
    assert await bot.answer_callback_query(ear.last.callback_query.id)
    assert vk.heard(ANNA) == ["Записано"]


@pytest.mark.parametrize("payload", ["", "nonsense", "[1]", {"d": 5}, {"x": "y"}, None])
async def test_a_press_of_a_button_that_is_not_ours_brings_nothing(vk, ear, payload):
    await vk.press_payload(ANNA, 1, payload)
    assert ear.last.callback_query.data == ""


async def test_vk_may_send_the_payload_as_text(vk, ear):
    await vk.press_payload(ANNA, 1, '{"d": "undo:1"}')
    assert ear.last.callback_query.data == "undo:1"


async def test_a_press_is_too_old_after_a_minute(vk, bot, ear):
    await vk.press(ANNA, 1, "undo:1")
    vk.later(61)
    with pytest.raises(TelegramBadRequest):
        await bot.answer_callback_query(ear.last.callback_query.id)
    for made_up in ("nonsense", "a:5:5"):
        with pytest.raises(TelegramBadRequest):
            await bot.answer_callback_query(made_up)

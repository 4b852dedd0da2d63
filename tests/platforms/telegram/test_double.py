"""Telegram's double refuses what Telegram refuses, in its own words."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.platforms.telegram import connect
from tests.doubles.telegram import TelegramMessenger
from tests.doubles.telegram.wire import BY_HAND, Upload

ANNA, GROUP = 7, -100500
BY_US = {"chat_id": ANNA, "message_id": 1}
BY_ANNA = {"chat_id": ANNA, "message_id": 2}
WITH_MENU = {"chat_id": ANNA, "message_id": 3}
WITH_FILE = {"chat_id": ANNA, "message_id": 4}


def inline(**button: Any) -> dict[str, Any]:
    return {"chat_id": ANNA, "text": "?", "reply_markup": {"inline_keyboard": [[button]]}}


REFUSED = {
    "no text": ("sendMessage", {"chat_id": ANNA}, "message text is empty"),
    "spaces": ("sendMessage", {"chat_id": ANNA, "text": " \n"}, "message text is empty"),
    "4097": ("sendMessage", {"chat_id": ANNA, "text": "х" * 4097}, "message is too long"),
    "no chat": ("sendMessage", {"text": "х"}, "chat_id is empty"),
    "an unknown chat": ("sendMessage", {"chat_id": 99, "text": "х"}, "chat not found"),
    "an invented parameter": (
        "sendMessage",
        {"chat_id": ANNA, "text": "х", "colour": "red"},
        "unknown parameters colour",
    ),
    "65 bytes": ("sendMessage", inline(text="Да", callback_data="x" * 65), "BUTTON_DATA_INVALID"),
    "no data": ("sendMessage", inline(text="Да"), "Text buttons are unallowed"),
    "no label": ("sendMessage", inline(text="", callback_data="x"), "must be non-empty"),
    "a wrong link": ("sendMessage", inline(text="Да", url="here"), "Wrong HTTP URL"),
    "broken JSON": (
        "sendMessage",
        {"chat_id": ANNA, "text": "х", "reply_markup": "{"},
        "can't parse reply_markup",
    ),
    "formatting outside": (
        "sendMessage",
        {"chat_id": ANNA, "text": "х", "entities": [{"type": "bold", "offset": 0, "length": 9}]},
        "ends after the end of the text",
    ),
    "the same": ("editMessageText", BY_US | {"text": "Раз"}, "message is not modified"),
    "nothing to edit": (
        "editMessageText",
        {"chat_id": ANNA, "message_id": 99, "text": "х"},
        "message to edit not found",
    ),
    "a member's words": ("editMessageText", BY_ANNA | {"text": "х"}, "message can't be edited"),
    "under a menu": ("editMessageText", WITH_MENU | {"text": "х"}, "message can't be edited"),
    "a file": ("editMessageText", WITH_FILE | {"text": "х"}, "there is no text in the message"),
    "a menu under an edit": (
        "editMessageText",
        BY_US | {"text": "х", "reply_markup": {"keyboard": [[{"text": "х"}]]}},
        "inline keyboard expected",
    ),
    "an unknown press": ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
    "no photo": ("sendPhoto", {"chat_id": ANNA}, "there is no photo in the request"),
    "an unknown action": (
        "sendChatAction",
        {"chat_id": ANNA, "action": "dancing"},
        "wrong parameter action",
    ),
    "an unknown file": ("getFile", {"file_id": "x"}, "wrong file_id"),
    "a wrong command": (
        "setMyCommands",
        {"commands": [{"command": "Часы", "description": "х"}]},
        "BOT_COMMAND_INVALID",
    ),
}


@pytest.fixture
async def chat() -> AsyncIterator[TelegramMessenger]:
    async with TelegramMessenger() as messenger:
        messenger.world.person(ANNA)
        await call(messenger, "sendMessage", {"chat_id": ANNA, "text": "Раз"})
        saying = asyncio.create_task(messenger.say(ANNA, "Два"))
        await asyncio.sleep(0)
        menu = {"keyboard": [[{"text": "Ещё"}]]}
        await call(messenger, "sendMessage", {"chat_id": ANNA, "text": "3", "reply_markup": menu})
        await call(messenger, "sendDocument", {"chat_id": ANNA, "document": uploaded(messenger)})
        messenger.heard(ANNA)
        yield messenger
        saying.cancel()


def uploaded(chat: TelegramMessenger) -> str:
    return chat.world.keep_file(Upload("a.txt", b"a"))


async def call(
    chat: TelegramMessenger, method: str, params: dict[str, Any], token: str | None = None
) -> Any:
    url = f"{chat.url}/bot{token or chat.token}/{method}"
    marked = {BY_HAND: "yes"}
    async with ClientSession(headers=marked) as session, session.post(url, json=params) as answer:
        return await answer.json()


@pytest.mark.parametrize(("method", "params", "words"), REFUSED.values(), ids=REFUSED)
async def test_telegram_refuses(chat, method, params, words):
    answer = await call(chat, method, params)
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert answer["description"].startswith("Bad Request: ")
    assert words in answer["description"]


async def test_a_wrong_token_and_an_unknown_method(chat):
    assert (await call(chat, "getMe", {}, "1:x"))["error_code"] == 401
    assert (await call(chat, "sendLove", {}))["error_code"] == 404


async def test_forms_json_and_queries_are_read_alike(chat):
    url = f"{chat.url}/bot{chat.token}/sendMessage"
    said = {"chat_id": str(ANNA), "text": "Привет"}
    async with ClientSession(headers={BY_HAND: "yes"}) as session:
        for way in ({"data": said}, {"json": said}, {"params": said}):
            async with session.post(url, **way) as answer:  # type: ignore[arg-type]
                assert (await answer.json())["ok"]
    assert chat.heard(ANNA) == ["Привет"] * 3


async def test_a_press_on_a_deleted_card_has_only_its_number(chat):
    chat.delete(ANNA, 1)
    pressing = asyncio.create_task(chat.press(ANNA, 1, "yes"))
    await asyncio.sleep(0)
    [_, update] = (await call(chat, "getUpdates", {}))["result"]
    assert update["callback_query"]["message"]["date"] == 0
    query = update["callback_query"]["id"]
    answer = {"callback_query_id": query, "text": "Эта кнопка старая"}
    assert (await call(chat, "answerCallbackQuery", answer))["ok"]
    assert chat.heard(ANNA) == ["(Эта кнопка старая)"]
    chat.expire_presses()
    assert "too old" in (await call(chat, "answerCallbackQuery", answer))["description"]
    pressing.cancel()


async def test_old_and_deleted_cards_are_not_edited(chat):
    chat.age(ANNA, 1)
    edit = BY_US | {"text": "х"}
    assert "can't be edited" in (await call(chat, "editMessageText", edit))["description"]
    chat.delete(ANNA, 1)
    assert "not found" in (await call(chat, "editMessageText", edit))["description"]


async def test_with_privacy_on_the_bot_hears_only_what_is_meant_for_it(chat):
    await call(chat, "getUpdates", {"offset": 200_000})
    await chat.say_in_group(GROUP, ANNA, "болтаем")
    saying = asyncio.create_task(chat.say_in_group(GROUP, ANNA, "/hours"))
    await asyncio.sleep(0)
    [update] = (await call(chat, "getUpdates", {}))["result"]
    assert update["message"]["text"] == "/hours"
    assert update["message"]["chat"]["type"] == "supergroup"
    saying.cancel()


async def test_a_group_that_moved_names_its_new_id(chat):
    chat.world.reads_everything_in_groups = False
    await chat.say_in_group(GROUP, ANNA, "болтаем")
    chat.upgrade_group(GROUP, -100501)
    answer = await call(chat, "sendMessage", {"chat_id": GROUP, "text": "х"})
    assert answer["parameters"] == {"migrate_to_chat_id": -100501}


async def test_telegram_limits_how_fast_a_bot_writes(chat):
    chat.pace.is_on = True
    say = {"chat_id": ANNA, "text": "х"}
    assert (await call(chat, "sendMessage", say))["ok"]
    answer = await call(chat, "sendMessage", say)
    assert answer["description"] == "Too Many Requests: retry after 1"
    assert answer["parameters"] == {"retry_after": 1}


async def test_a_webhook_stands_in_the_way_of_polling(chat):
    chat.world.webhook = "https://old.example.org"
    assert (await call(chat, "getUpdates", {}))["error_code"] == 409
    await call(chat, "deleteWebhook", {})
    assert (await call(chat, "getUpdates", {}))["ok"]


async def test_calls_are_written_down_without_the_token(chat, tmp_path, monkeypatch):
    monkeypatch.setenv("CALL_LOG", str(tmp_path / "calls"))
    async with connect(chat.token, chat.url) as bot:
        await bot.send_message(ANNA, "Привет")
    written = (tmp_path / "calls").read_text(encoding="utf-8")
    params = {"chat_id": "7", "text": "Привет"}
    line = {"network": "telegram", "method": "sendMessage", "params": params, "files": []}
    assert json.loads(written) == line

"""Telegram's keyboards as VK's JSON. How many buttons fit is the vocabulary's matter."""

import json
from typing import Any

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

MOST_LABEL = 40
NO_BUTTONS_BELOW = json.dumps({"inline": True, "buttons": []})
NO_MENU = json.dumps({"one_time": True, "buttons": []})


def keyboard_json(markup: Any) -> str | None:
    match markup:
        case InlineKeyboardMarkup():
            rows = [[_inline(button) for button in row] for row in markup.inline_keyboard]
            return _json({"inline": True, "buttons": rows})
        case ReplyKeyboardMarkup():
            return _json({"one_time": False, "buttons": _menu(markup.keyboard)})
        case ReplyKeyboardRemove():
            return NO_MENU
    return None


def _inline(button: InlineKeyboardButton) -> dict[str, Any]:
    label = button.text[:MOST_LABEL]
    if button.url:
        return {"action": {"type": "open_link", "label": label, "link": button.url}}
    payload = _json({"d": button.callback_data})
    return {"action": {"type": "callback", "label": label, "payload": payload}}


def _menu(rows: list[list[KeyboardButton]]) -> list[list[dict[str, Any]]]:
    menu = [[_word(button) for button in row] for row in rows]
    # One colour, on the word that is wanted most.
    if menu and menu[0]:
        menu[0][0]["color"] = "primary"
    return menu


def _word(button: KeyboardButton) -> dict[str, Any]:
    return {"action": {"type": "text", "label": button.text[:MOST_LABEL]}}


def pressed(payload: Any) -> str:
    """The callback data in a button's payload; nothing if the button is not ours."""
    data = payload_of(payload).get("d")
    return data if isinstance(data, str) else ""


def payload_of(payload: Any) -> dict[str, Any]:
    """VK hands payloads over as JSON text or already read, and anybody can make one up."""
    if isinstance(payload, str):
        try:
            payload = json.loads(payload)
        except ValueError:
            return {}
    return payload if isinstance(payload, dict) else {}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

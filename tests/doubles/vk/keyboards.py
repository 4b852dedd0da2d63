"""VK's limits for keyboards, and what a person sees of them."""

import json
from typing import Any

from tests.doubles.vk.world import Refused
from tests.messenger import Button

MOST_LABEL, MOST_PAYLOAD, MOST_IN_ROW = 40, 255, 5
INLINE, MENU = (6, 10), (10, 40)
COLOURS = {None, "primary", "secondary", "negative", "positive"}
NEEDS = {"text": {"label"}, "callback": {"label"}, "open_link": {"label", "link"}}
MAY = {"text": {"payload"}, "callback": {"payload"}, "open_link": {"payload"}}


def check_keyboard(keyboard: dict[str, Any]) -> None:
    rows: list[Any] = keyboard.get("buttons") or []
    inline = keyboard.get("inline", False)
    if "buttons" not in keyboard or keyboard.keys() - {"buttons", "inline", "one_time"}:
        refuse("keyboard has unknown fields")
    if inline and keyboard.get("one_time"):
        refuse("inline keyboard can not be one_time")
    most_rows, most_buttons = INLINE if inline else MENU
    if len(rows) > most_rows or sum(map(len, rows)) > most_buttons:
        refuse("too many buttons")
    for row in rows:
        if not 0 < len(row) <= MOST_IN_ROW:
            refuse("wrong number of buttons in a row")
        for button in row:
            _check_button(button, inline)


def _check_button(button: dict[str, Any], inline: bool) -> None:
    action = button.get("action") or {}
    kind = str(action.get("type"))
    if kind not in NEEDS or button.get("color") not in COLOURS:
        refuse("unknown button type or color")
    fields = action.keys() - {"type"}
    if NEEDS[kind] - fields or fields - NEEDS[kind] - MAY[kind]:
        refuse(f"wrong fields of a {kind} button")
    if "color" in button and kind == "open_link":
        refuse("open_link button can not have color")
    _check_words(action)


def _check_words(action: dict[str, Any]) -> None:
    if not 0 < len(action["label"]) <= MOST_LABEL:
        refuse("label length")
    payload = action.get("payload")
    if payload is None:
        return
    if not isinstance(payload, str) or len(payload) > MOST_PAYLOAD:
        refuse("payload is too long")
    json.loads(payload)


def refuse(why: str) -> None:
    raise Refused(911, f"Keyboard format is invalid: {why}")


def shown_rows(keyboard: dict[str, Any] | None) -> list[list[Button]]:
    if not keyboard or not keyboard.get("inline"):
        return []
    return [[_button(button["action"]) for button in row] for row in keyboard["buttons"]]


def _button(action: dict[str, Any]) -> Button:
    payload = json.loads(action.get("payload") or "{}")
    return Button(action["label"], payload.get("d"), action.get("link"))


def labels(keyboard: dict[str, Any]) -> list[list[str]]:
    return [[button["action"]["label"] for button in row] for row in keyboard["buttons"]]

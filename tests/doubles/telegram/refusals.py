"""What Telegram refuses in words, formatting and keyboards, in its own words."""

import re
from typing import Any
from urllib.parse import urlsplit

INLINE_FIELDS = {"text", "callback_data", "url"}
BOTTOM_FIELDS = {"keyboard", "resize_keyboard", "is_persistent"}
ENTITY_FIELDS = {"type", "offset", "length", "url"}
TEXT_LIMIT, CAPTION_LIMIT, MARKUP_LIMIT = 4096, 1024, 100


class Refused(Exception):
    """An answer with ok=false."""

    def __init__(self, status: int, words: str, **parameters: int) -> None:
        super().__init__(words)
        self.status, self.words, self.parameters = status, words, parameters


def bad(words: str) -> Refused:
    return Refused(400, f"Bad Request: {words}")


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def check_text(text: str) -> str:
    if not text.strip():
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return text.strip()


def check_caption(caption: str) -> str:
    if units(caption) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return caption.strip()


def check_entities(text: str, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for entity in entities:
        if extra := set(entity) - ENTITY_FIELDS:
            raise bad(f"can't parse MessageEntity: unknown fields {sorted(extra)}")
        end = entity["offset"] + entity["length"]
        if entity["offset"] < 0 or end > units(text):
            start = f"entity beginning at UTF-16 offset {entity['offset']}"
            raise bad(f"{start} ends after the end of the text at UTF-16 offset {end}")
    return entities


def check_markup(markup: dict[str, Any], *, editing: bool) -> None:
    if "inline_keyboard" in markup:
        check_inline(markup["inline_keyboard"])
    elif editing:
        raise bad("inline keyboard expected")
    elif "keyboard" in markup:
        check_bottom(markup)
    elif markup != {"remove_keyboard": True}:
        raise bad("object expected as reply markup")


def check_inline(rows: list[list[dict[str, Any]]]) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > MARKUP_LIMIT:
        raise bad("REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        check_button(button)


def check_button(button: dict[str, Any]) -> None:
    if extra := set(button) - INLINE_FIELDS:
        raise bad(f"can't parse inline keyboard button: unknown fields {sorted(extra)}")
    if not button.get("text", "").strip():
        raise bad("inline keyboard button text must be non-empty")
    if "url" not in button and "callback_data" not in button:
        raise bad("Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    check_url(button.get("url", "https://example.org"))


def check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https", "tg") or "." not in parts.netloc:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def check_bottom(markup: dict[str, Any]) -> None:
    if extra := set(markup) - BOTTOM_FIELDS:
        raise bad(f"can't parse reply keyboard markup JSON object: unknown {sorted(extra)}")
    labels = [button.get("text", "") for row in markup["keyboard"] for button in row]
    if not all(label.strip() for label in labels):
        raise bad("keyboard button text must be non-empty")
    if any(set(button) != {"text"} for row in markup["keyboard"] for button in row):
        raise bad("can't parse keyboard button: only text is known here")


def check_commands(commands: list[dict[str, str]]) -> None:
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def check_picture(content: bytes) -> None:
    if not content.startswith((b"\x89PNG\r\n", b"\xff\xd8")):
        raise bad("IMAGE_PROCESS_FAILED")

"""Which values VK's methods take, and what it says to the others."""

import json
import re
from typing import Any

from tests.doubles.vk.world import Refused

INT, TEXT, FLAG, INTS, JSON = "int", "text", "flag", "ints", "json"
SEND = {
    "peer_id": INT,
    "peer_ids": INTS,
    "random_id": INT,
    "message": TEXT,
    "attachment": TEXT,
    "keyboard": JSON,
    "format_data": JSON,
    "dont_parse_links": FLAG,
    "disable_mentions": FLAG,
}
EDIT = {
    "peer_id": INT,
    "cmid": INT,
    "message": TEXT,
    "attachment": TEXT,
    "keyboard": JSON,
    "format_data": JSON,
    "keep_forward_messages": FLAG,
    "keep_snippets": FLAG,
    "dont_parse_links": FLAG,
    "disable_mentions": FLAG,
}
TAKES: dict[str, dict[str, str]] = {
    "messages.send": SEND,
    "messages.edit": EDIT,
    "messages.sendMessageEventAnswer": {
        "event_id": TEXT,
        "user_id": INT,
        "peer_id": INT,
        "event_data": JSON,
    },
    "messages.setActivity": {"peer_id": INT, "type": TEXT},
    "messages.getByConversationMessageId": {"peer_id": INT, "conversation_message_ids": INTS},
    "photos.getMessagesUploadServer": {"peer_id": INT},
    "photos.saveMessagesPhoto": {"photo": TEXT, "server": INT, "hash": TEXT},
    "docs.getMessagesUploadServer": {"type": TEXT, "peer_id": INT},
    "docs.save": {"file": TEXT, "title": TEXT},
    "docs.getById": {"docs": TEXT},
    "users.get": {"user_ids": INTS, "fields": TEXT},
    "groups.getById": {"group_id": INT},
    "groups.getLongPollServer": {"group_id": INT},
    "groups.getLongPollSettings": {"group_id": INT},
    "groups.getTokenPermissions": {},
}
NEEDS = {
    "messages.send": ("random_id",),
    "messages.edit": ("peer_id", "cmid"),
    "messages.sendMessageEventAnswer": ("event_id", "user_id", "peer_id"),
    "messages.setActivity": ("peer_id", "type"),
    "messages.getByConversationMessageId": ("peer_id", "conversation_message_ids"),
    "photos.saveMessagesPhoto": ("photo", "server", "hash"),
    "docs.save": ("file",),
    "docs.getById": ("docs",),
    "groups.getLongPollServer": ("group_id",),
    "groups.getLongPollSettings": ("group_id",),
}
MOST_AT_ONCE = 1000
BAD = 100
WRONG = "One of the parameters specified was missing or invalid"


def read_form(name: str, form: dict[str, str]) -> dict[str, Any]:
    """The values as VK understands them."""
    if name not in TAKES:
        raise Refused(3, "Unknown method passed")
    values = {key: text for key, text in form.items() if key not in ("v", "access_token")}
    for key in NEEDS.get(name, ()):
        if key not in values:
            raise Refused(BAD, f"{WRONG}: {key} is a required parameter")
    return {key: _value(TAKES[name].get(key), key, text) for key, text in values.items()}


def _value(kind: str | None, key: str, text: str) -> Any:
    if kind is None or (kind == FLAG and text not in ("0", "1")):
        raise Refused(BAD, f"{WRONG}: {key} is invalid")
    if kind == JSON:
        return _json(key, text)
    if kind in (INT, INTS):
        return _numbers(kind, key, text)
    return text


def _numbers(kind: str, key: str, text: str) -> int | list[int]:
    parts = text.split(",") if kind == INTS else [text]
    if len(parts) > MOST_AT_ONCE or not all(re.fullmatch(r"-?\d+", part) for part in parts):
        raise Refused(BAD, f"{WRONG}: {key} not integer")
    return [int(part) for part in parts] if kind == INTS else int(text)


def _json(key: str, text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if isinstance(value, dict):
        return value
    raise Refused(911 if key == "keyboard" else BAD, f"{key} is not valid JSON")

"""VK's events dressed as Telegram's updates."""

import hashlib
import re
import time
from typing import Any

from bot.platforms.vk.attachments import content_of
from bot.platforms.vk.downloads import Downloads
from bot.platforms.vk.keyboards import payload_of, pressed
from bot.platforms.vk.people import MOST_PEOPLE, People
from bot.platforms.vk.recent import Recent
from bot.platforms.vk.texts import from_vk

GROUP_CHATS_START = 2_000_000_000
# Telegram's update ids fit into 8 bytes, and so do the databases' numbers.
MOST_UPDATE_ID = 2**62

# What VK says of who was added or put out, and whether they are there now.
PRESENCE = {"chat_invite_user": True, "chat_invite_user_by_link": True, "chat_kick_user": False}

Event = dict[str, Any]
Fields = dict[str, Any]


class Incoming:
    def __init__(self, people: People, downloads: Downloads) -> None:
        self.people, self.downloads = people, downloads
        self._refs: Recent[int, str] = Recent(MOST_PEOPLE)
        self._called = re.compile(rf"^\[club{people.group_id}\|[^\]]*\],?\s*")

    def update(self, event: Event) -> Fields | None:
        """The update that says what this event says, or None if nobody listens."""
        match event:
            case {"type": "message_new", "object": {"message": message} as about}:
                language = (about.get("client_info") or {}).get("lang_id")
                self.people.speaks(message["from_id"], language)
                body = self._message_new(message)
            case {"type": "message_event", "object": press}:
                body = {"callback_query": self._press(press)}
            case {"type": "message_allow" | "message_deny" as kind, "object": {"user_id": user}}:
                body = {"my_chat_member": self._permission(user, kind == "message_allow")}
            case _:
                return None
        return body and {"update_id": update_id(event)} | body

    def _message_new(self, message: Fields) -> Fields:
        # Other communities' bots and notices of who came and went are not talk.
        if message["from_id"] <= 0 or message.get("out"):
            return {}
        if action := message.get("action"):
            return self._coming_and_going(message, action)
        return {"message": self._message(message)}

    def _coming_and_going(self, message: Fields, action: Fields) -> Fields:
        """Of all those in a chat only the bot itself matters."""
        if action.get("type") not in PRESENCE or action.get("member_id") != -self.people.group_id:
            return {}
        about = self._permission(message["from_id"], PRESENCE[action["type"]])
        return {"my_chat_member": about | {"chat": chat(message["peer_id"])}}

    def _message(self, message: Fields) -> Fields:
        return {
            "message_id": message["conversation_message_id"],
            "date": message["date"],
            "chat": chat(message["peer_id"]),
            "from": self.people.user(message["from_id"]),
            **self._content(message),
            **self._answered(message),
        }

    def _content(self, message: Fields) -> Fields:
        if start := self._start(message):
            return {"text": start}
        forwarded = message.get("fwd_messages") or []
        if forwarded and not message["text"] and not message.get("attachments"):
            return self._forward(forwarded[0])
        return self._words_and_things(message)

    def _start(self, message: Fields) -> str | None:
        """VK's button for who never wrote, and a link with ?ref=, are Telegram's /start."""
        ref, person = message.get("ref"), message["from_id"]
        # VK may go on naming the link that the talk began with.
        is_new = bool(ref) and self._refs.get(person) != ref
        if not is_new and payload_of(message.get("payload")).get("command") != "start":
            return None
        if ref:
            self._refs[person] = ref
        return f"/start {ref}" if ref else "/start"

    def _words_and_things(self, message: Fields) -> Fields:
        typed = self._called.sub(self._name(message), message["text"])
        text, entities = from_vk(typed, message.get("format_data"))
        content = content_of(message)
        self.downloads.remember(content.file_id, content.url)
        if not text:
            return content.fields
        if content.takes_caption:
            return content.fields | {"caption": text, "caption_entities": entities or None}
        return {"text": text, "entities": entities or None}

    def _name(self, message: Fields) -> str:
        """In a group it matters that the bot was called, whatever the label was."""
        in_group = (message.get("peer_id") or 0) >= GROUP_CHATS_START
        return f"@club{self.people.group_id} " if in_group else ""

    def _forward(self, original: Fields) -> Fields:
        return self._words_and_things(original) | {"forward_origin": self._origin(original)}

    def _origin(self, original: Fields) -> Fields:
        author, date = original["from_id"], original["date"]
        if author > 0:
            return {"type": "user", "date": date, "sender_user": self.people.user(author)}
        return {"type": "hidden_user", "date": date, "sender_user_name": f"club{-author}"}

    def _answered(self, message: Fields) -> Fields:
        answered = message.get("reply_message")
        if not answered:
            return {}
        return {"reply_to_message": self._message(answered | {"peer_id": message["peer_id"]})}

    def _press(self, press: Fields) -> Fields:
        user, peer = press["user_id"], press["peer_id"]
        return {
            "id": f"{press['event_id']}:{user}:{peer}",
            "chat_instance": str(peer),
            "from": self.people.user(user),
            "data": pressed(press.get("payload")),
            "message": {
                "message_id": press.get("conversation_message_id", 0),
                # Telegram's sign of a message that can't be edited is date 0.
                "date": int(time.time()),
                "chat": chat(peer),
                "from": self.people.me(),
            },
        }

    def _permission(self, person: int, allowed: bool) -> Fields:
        member = {"status": "member", "user": self.people.me()}
        kicked = {"status": "kicked", "user": self.people.me(), "until_date": 0}
        return {
            "chat": chat(person),
            "from": self.people.user(person),
            "date": int(time.time()),
            "old_chat_member": kicked if allowed else member,
            "new_chat_member": member if allowed else kicked,
        }


def speakers(events: list[Event]) -> set[int]:
    """Whose names the events need; in groups nobody's."""
    ids = set()
    for event in events:
        about = event.get("object") or {}
        message = about.get("message") or {}
        if (message.get("peer_id") or about.get("peer_id") or 0) < GROUP_CHATS_START:
            ids.add(about.get("user_id") or message.get("from_id") or 0)
    return ids


def chat(peer: int) -> Fields:
    if peer >= GROUP_CHATS_START:
        return {"id": peer, "type": "group", "title": ""}
    return {"id": peer, "type": "private"}


def update_id(event: Event) -> int:
    """The same for the same event, however often and to whomever it is delivered."""
    given = str(event.get("event_id") or "")
    if re.fullmatch(r"[0-9a-fA-F]+", given):
        return int(given, 16) % MOST_UPDATE_ID
    about = event.get("object") or {}
    message = about.get("message") or about
    facts = [event.get("type"), *(message.get(name) for name in IDENTITY)]
    digest = hashlib.sha256(repr(facts).encode()).hexdigest()
    return int(digest, 16) % MOST_UPDATE_ID


IDENTITY = ("peer_id", "conversation_message_id", "user_id", "event_id", "date", "key")

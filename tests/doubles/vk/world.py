"""What VK knows: people, chats, messages, files and presses."""

import copy
import itertools
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

GROUP_CHATS_START = 2_000_000_000
A_DAY, A_MINUTE = 24 * 3600, 60
LONG_POLL: dict[str, Any] = {
    "api_version": "5.199",
    "is_enabled": True,
    "events": {
        "message_new": 1,
        "message_event": 1,
        "message_allow": 1,
        "message_deny": 1,
        "message_reply": 0,
        "group_join": 0,
    },
}


class Refused(Exception):
    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code, self.text = code, text


@dataclass
class Post:
    """A message of the bot's."""

    number: int
    date: float
    text: str
    keyboard: dict[str, Any] | None
    attachments: list[str]
    format_data: dict[str, Any] | None = None


@dataclass(frozen=True)
class StoredFile:
    name: str
    content: bytes


@dataclass
class World:
    token: str
    group_id: int
    url: str = ""
    names: dict[int, str] = field(default_factory=dict)
    allowed: set[int] = field(default_factory=set)
    denied: set[int] = field(default_factory=set)
    posts: dict[int, dict[int, Post]] = field(default_factory=dict)
    said: dict[int, list[str]] = field(default_factory=dict)
    menus: dict[int, list[list[str]]] = field(default_factory=dict)
    activities: list[tuple[int, str]] = field(default_factory=list)
    files: dict[str, StoredFile] = field(default_factory=dict)
    presses: dict[str, tuple[int, int, float]] = field(default_factory=dict)
    sent: dict[tuple[int, int], int] = field(default_factory=dict)
    rights: set[str] = field(default_factory=lambda: {"messages", "photos", "docs", "manage"})
    long_poll: dict[str, Any] = field(default_factory=lambda: copy.deepcopy(LONG_POLL))
    bot_abilities: bool = True
    passed: float = 0
    _numbers: dict[int, Any] = field(default_factory=dict)
    _ids: Any = field(default_factory=lambda: itertools.count(1))

    def now(self) -> float:
        return time.time() + self.passed

    def next_id(self) -> int:
        return int(next(self._ids))

    def next_number(self, peer: int) -> int:
        """Messages are counted in each chat."""
        return int(next(self._numbers.setdefault(peer, itertools.count(1))))

    def meet(self, person: int) -> None:
        """Who writes to a community allows it to write back."""
        self.names.setdefault(person, f"Vk{person}")
        self.allowed.add(person)
        self.denied.discard(person)

    def keep(self, kind: str, name: str, content: bytes) -> str:
        """The name by which the file is attached."""
        file_id = f"{kind}-{self.group_id}_{self.next_id()}"
        self.files[file_id] = StoredFile(name, content)
        return file_id

    def file_url(self, file_id: str) -> str:
        return f"{self.url}/files/{file_id}"

    def begin_press(self, person: int, peer: int) -> str:
        event_id = secrets.token_hex(6)
        self.presses[event_id] = (person, peer, self.now())
        return event_id

    def hear(self, peer: int, words: str) -> None:
        if words:
            self.said.setdefault(peer, []).append(words)

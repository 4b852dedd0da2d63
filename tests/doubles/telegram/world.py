"""Who there is, what was said where, and whom the bot may write to."""

import itertools
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.doubles.telegram.refusals import Refused, bad
from tests.doubles.telegram.wire import Upload

ME = {"id": 4242, "is_bot": True, "first_name": "Кооператив", "username": "cooperative_test_bot"}


@dataclass
class Person:
    id: int
    name: str
    language: str = "ru"
    has_started: bool = True
    has_blocked: bool = False
    is_deactivated: bool = False

    def to_json(self) -> dict[str, Any]:
        about = {"id": self.id, "is_bot": False, "first_name": self.name}
        return about | {"language_code": self.language}


@dataclass
class Group:
    id: int
    title: str = ""
    kind: str = "supergroup"
    is_forum: bool = False
    closed_topics: set[int] = field(default_factory=set)
    has_bot: bool = True
    upgraded_to: int | None = None

    def to_json(self) -> dict[str, Any]:
        title = self.title or f"Группа {-self.id}"
        about = {"id": self.id, "type": self.kind, "title": title}
        return about | ({"is_forum": True} if self.is_forum else {})


@dataclass
class Said:
    """A message in a chat, of the bot or of a person."""

    id: int
    chat: dict[str, Any]
    author: dict[str, Any]
    content: dict[str, Any]
    markup: dict[str, Any] = field(default_factory=dict)
    upload: Upload | None = None
    date: int = field(default_factory=lambda: int(time.time()))
    is_gone: bool = False
    is_old: bool = False

    @property
    def words(self) -> str:
        return str(self.content.get("text") or self.content.get("caption") or "")

    def to_json(self) -> dict[str, Any]:
        about = {"message_id": self.id, "date": self.date, "chat": self.chat, "from": self.author}
        inline = {"reply_markup": self.markup} if "inline_keyboard" in self.markup else {}
        return about | self.content | inline

    def to_press_json(self) -> dict[str, Any]:
        """What a press carries: of a deleted message only the number is left."""
        return inaccessible(self.chat, self.id) if self.is_gone else self.to_json()


def inaccessible(chat: dict[str, Any], message_id: int) -> dict[str, Any]:
    return {"chat": chat, "message_id": message_id, "date": 0}


class World:
    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.said: dict[int, list[Said]] = defaultdict(list)
        self.heard: dict[int, list[str]] = defaultdict(list)
        self.menus: dict[int, list[list[str]]] = {}
        self.actions: dict[int, list[str]] = defaultdict(list)
        self.presses: dict[str, int] = {}
        self.files: dict[str, Upload] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.webhook = ""
        self.reads_everything_in_groups, self.joins_groups = False, True
        self._numbers: dict[int, Any] = defaultdict(lambda: itertools.count(1))
        self._file_ids = itertools.count(1)

    def person(self, person_id: int) -> Person:
        return self.people.setdefault(person_id, Person(person_id, f"Человек {person_id}"))

    def stranger(self, person_id: int) -> None:
        """Known to Telegram, but has never pressed Start."""
        self.people[person_id] = Person(person_id, "Чужой", has_started=False)

    def chat(self, chat_id: int) -> dict[str, Any]:
        if chat_id < 0:
            return self.groups.setdefault(chat_id, Group(chat_id)).to_json()
        return {"id": chat_id, "type": "private", "first_name": self.person(chat_id).name}

    def next_number(self, chat_id: int) -> int:
        return int(next(self._numbers[chat_id]))

    def keep(self, said: Said) -> Said:
        self.said[said.chat["id"]].append(said)
        return said

    def keep_file(self, upload: Upload) -> str:
        file_id = f"AgACAgIAAx{next(self._file_ids):06}"
        self.files[file_id] = upload
        return file_id

    def find(self, chat_id: int, message_id: int) -> Said | None:
        return next((said for said in self.said[chat_id] if said.id == message_id), None)

    def reachable(self, chat_id: int) -> int:
        """The chat's id, if the bot may write there."""
        if chat_id in self.people:
            return self._reachable_person(self.people[chat_id])
        if chat_id in self.groups:
            return self._reachable_group(self.groups[chat_id])
        raise bad("chat not found")

    def _reachable_person(self, person: Person) -> int:
        if person.is_deactivated:
            raise Refused(403, "Forbidden: user is deactivated")
        if not person.has_started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        if person.has_blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return person.id

    def _reachable_group(self, group: Group) -> int:
        if group.upgraded_to:
            words = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, words, migrate_to_chat_id=group.upgraded_to)
        if not group.has_bot:
            raise Refused(403, "Forbidden: bot was kicked from the supergroup chat")
        return group.id

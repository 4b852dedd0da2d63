"""People at their phones: each call returns when the bot has handled what they did."""

from collections.abc import Sequence
from typing import Any

from domain.people import Network
from tests.doubles.telegram import people
from tests.doubles.telegram.queue import Entry
from tests.doubles.telegram.server import TelegramServer
from tests.doubles.telegram.world import ME, Group, Said
from tests.messenger import Button, Shown


class TelegramMessenger(TelegramServer):
    """Use with `async with`; connect the bot with `token` and `url`."""

    network = Network.TELEGRAM

    async def say(self, person: int, text: str) -> None:
        self._start(person)
        await self._deliver("message", people.words_of(self.world, person, person, text))

    async def press(self, person: int, message: int, data: str) -> None:
        self._start(person)
        press = people.press_of(self.world, person, person, message, data)
        await self._deliver("callback_query", press)

    async def send(self, person: int, kind: str) -> None:
        self._start(person)
        content = people.other_content(self.world, kind)
        message = people.message_of(self.world, person, person, content)
        await self._deliver("message", message)

    async def repeat(self) -> None:
        await self.updates.acknowledged(self.updates.repeat())

    async def say_in_group(
        self, group: int, person: int, text: str, reply_to: int | None = None
    ) -> None:
        """Group ids are below 0; with privacy mode on the bot hears only what is meant for it."""
        self.world.groups.setdefault(group, Group(group))
        message = people.words_of(self.world, group, person, text)
        if reply_to is not None:
            message["reply_to_message"] = self._said(group, reply_to).to_json()
        if self.world.reads_everything_in_groups or _is_meant_for_bot(message):
            await self._deliver("message", message)

    async def press_in_group(self, group: int, person: int, message: int, data: str) -> None:
        press = people.press_of(self.world, group, person, message, data)
        await self._deliver("callback_query", press)

    def heard(self, person: int) -> list[str]:
        return self.world.heard.pop(person, [])

    def messages(self, person: int) -> list[Shown]:
        return [_shown(m) for m in self.world.said[person] if m.author is ME and not m.is_gone]

    def menu(self, person: int) -> list[list[str]]:
        return self.world.menus.get(person, [])

    def block(self, person: int) -> None:
        self.world.person(person).has_blocked = True
        change = people.membership_of(self.world, person, "member", "kicked")
        self.updates.put("my_chat_member", change)

    def unblock(self, person: int) -> None:
        self.world.person(person).has_blocked = False
        change = people.membership_of(self.world, person, "kicked", "member")
        self.updates.put("my_chat_member", change)

    def delete(self, chat: int, message: int) -> None:
        self._said(chat, message).is_gone = True

    def age(self, chat: int, message: int) -> None:
        """Two days go by: it can't be edited any more."""
        self._said(chat, message).is_old = True

    def expire_presses(self) -> None:
        self.world.presses.clear()

    def upgrade_group(self, group: int, new: int) -> None:
        self.world.groups[group].upgraded_to = new
        self.world.groups[new] = Group(new)

    def _said(self, chat: int, message: int) -> Said:
        said = self.world.find(chat, message)
        assert said is not None, f"no message {message} in chat {chat}"
        return said

    def _start(self, person: int) -> None:
        """Who writes or presses has let the bot write."""
        self.world.person(person).has_started = True

    async def _deliver(self, kind: str, body: dict[str, Any]) -> None:
        entry: Entry | None = self.updates.put(kind, body)
        await self.updates.acknowledged(entry)


def _is_meant_for_bot(message: dict[str, Any]) -> bool:
    answered = message.get("reply_to_message", {}).get("from")
    text = message.get("text", "")
    return text.startswith("/") or f"@{ME['username']}" in text or answered == ME


def _shown(said: Said) -> Shown:
    rows = [_buttons(row) for row in said.markup.get("inline_keyboard", [])]
    file, name = (said.upload.content, said.upload.name) if said.upload else (None, None)
    return Shown(said.id, said.words, rows, file, name)


def _buttons(row: Sequence[dict[str, str]]) -> list[Button]:
    return [Button(b["text"], b.get("callback_data"), b.get("url")) for b in row]

"""Groups of people at their phones: who adds the bot, what it hears there, how it is put out."""

from typing import Any

from tests.doubles.telegram import people
from tests.doubles.telegram.queue import Entry
from tests.doubles.telegram.server import TelegramServer
from tests.doubles.telegram.world import ME, Group, Said

GROUP = -5001


class InGroups(TelegramServer):
    """Group ids are below 0; with privacy mode on the bot hears only what is meant for it."""

    async def add_to_group(self, title: str, by: int, group: int = GROUP) -> int:
        self.world.groups[group] = Group(group, title, "group" if group == GROUP else "supergroup")
        await self._change(group, by, "left", "member")
        return group

    async def remove_from_group(self, group: int, by: int) -> None:
        self.world.groups[group].has_bot = False
        await self._change(group, by, "member", "kicked")

    def kick(self, group: int) -> None:
        """The bot is put out and never hears of it."""
        self.world.groups[group].has_bot = False

    async def say_in_group(
        self, group: int, person: int, text: str, reply_to: int | None = None, topic: int = 0
    ) -> None:
        self.world.groups.setdefault(group, Group(group))
        message = people.words_of(self.world, group, person, text)
        if topic:
            message |= {"message_thread_id": topic, "is_topic_message": True}
        if reply_to is not None:
            message["reply_to_message"] = self._said(group, reply_to).to_json()
        if self.world.reads_everything_in_groups or _is_meant_for_bot(message):
            await self._deliver("message", message)

    async def press_in_group(self, group: int, person: int, message: int, data: str) -> None:
        press = people.press_of(self.world, group, person, message, data)
        await self._deliver("callback_query", press)

    def upgrade_group(self, group: int, new: int) -> None:
        """It is a supergroup now, and the bot is not told yet."""
        old = self.world.groups[group]
        old.upgraded_to = new
        self.world.groups[new] = Group(new, old.title)

    async def tell_of_upgrade(self, group: int, new: int, by: int) -> None:
        """The old chat names the new one, the new one the old."""
        for chat, fact in ((group, "migrate_to_chat_id"), (new, "migrate_from_chat_id")):
            other = new if chat == group else group
            notice = people.message_of(self.world, chat, by, {fact: other})
            await self._deliver("message", notice)

    async def _change(self, group: int, by: int, was: str, now: str) -> None:
        change = people.membership_of(self.world, by, was, now)
        await self._deliver("my_chat_member", change | {"chat": self.world.chat(group)})

    def _said(self, chat: int, message: int) -> Said:
        said = self.world.find(chat, message)
        assert said is not None, f"no message {message} in chat {chat}"
        return said

    async def _deliver(self, kind: str, body: dict[str, Any]) -> None:
        entry: Entry | None = self.updates.put(kind, body)
        await self.updates.acknowledged(entry)


def _is_meant_for_bot(message: dict[str, Any]) -> bool:
    answered = message.get("reply_to_message", {}).get("from")
    text = message.get("text", "")
    return text.startswith("/") or f"@{ME['username']}" in text or answered == ME

"""Chats of many people in VK: who adds the community, what it hears there, how it is put out."""

from typing import Any

from tests.doubles.vk import events
from tests.doubles.vk.world import World

GROUP = 2_000_000_001


class InGroups:
    """Group chats are numbered from 2 000 000 001; the bot hears all that is said there."""

    world: World

    async def happen(self, event: dict[str, Any]) -> None:
        raise NotImplementedError

    async def add_to_group(self, title: str, by: int, group: int = GROUP) -> int:
        """VK tells no title."""
        self.world.allowed.add(group)
        await self._notice(group, by, "chat_invite_user")
        return group

    async def remove_from_group(self, group: int, by: int) -> None:
        self.kick(group)
        await self._notice(group, by, "chat_kick_user")

    def kick(self, group: int) -> None:
        """The bot is put out and never hears of it."""
        self.world.allowed.discard(group)

    async def say_in_group(
        self, group: int, person: int, text: str, reply_to: int | None = None, topic: int = 0
    ) -> None:
        """Who writes in a group has not allowed the community to write to them."""
        assert not topic, "VK has no topics"
        quoted = {"reply_message": events.quoted(self.world, group, reply_to)} if reply_to else {}
        self.world.names.setdefault(person, f"Vk{person}")
        self.world.allowed.add(group)
        await self.happen(events.message_new(self.world, person, text, group, **quoted))

    async def press_in_group(self, group: int, person: int, message: int, data: str) -> None:
        self.world.names.setdefault(person, f"Vk{person}")
        await self.happen(events.message_event(self.world, person, group, message, {"d": data}))

    async def _notice(self, group: int, by: int, what: str) -> None:
        action = {"type": what, "member_id": -self.world.group_id}
        await self.happen(events.message_new(self.world, by, "", group, action=action))

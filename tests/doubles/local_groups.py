"""A group at the local chat: its people speak and press over HTTP, as from the page."""

from typing import Any

from bot.platforms.local import LocalChat, LocalGroup

GROUP = -5001


class InGroups:
    chat: LocalChat

    def _met(self, person: int) -> int:
        raise NotImplementedError

    async def _post(self, path: str, **content: Any) -> None:
        raise NotImplementedError

    async def add_to_group(self, title: str, by: int, group: int = GROUP) -> int:
        self.chat.open_group(LocalGroup(group, title))
        await self._post("/bot-in-group", json=self._at(group, by) | {"in": True})
        return group

    async def remove_from_group(self, group: int, by: int) -> None:
        await self._post("/bot-in-group", json=self._at(group, by) | {"in": False})

    def kick(self, group: int) -> None:
        """The bot is put out and never hears of it."""
        self.chat.history.with_person(group).blocked = True

    async def say_in_group(
        self, group: int, person: int, text: str, reply_to: int | None = None, topic: int = 0
    ) -> None:
        assert not topic, "the local chat has no topics"
        reply = {} if reply_to is None else {"reply_to": reply_to}
        await self._post("/say", json=self._at(group, person) | {"text": text} | reply)

    async def press_in_group(self, group: int, person: int, message: int, data: str) -> None:
        press = {"message": message, "data": data, "press": "here"}
        await self._post("/press", json=self._at(group, person) | press)

    def _at(self, group: int, person: int) -> dict[str, Any]:
        return {"chat": group, "person": self._met(person)}

"""People at their phones: each call returns when the bot has handled what they did."""

from collections.abc import Sequence

from domain.people import Network
from tests.doubles.telegram import people
from tests.doubles.telegram.groups import InGroups
from tests.doubles.telegram.world import ME, Said
from tests.messenger import Button, Shown


class TelegramMessenger(InGroups):
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

    async def send_photo(self, person: int, content: bytes, name: str = "photo.png") -> None:
        self._start(person)
        sizes = people.photo_of(self.world, name, content)
        message = people.message_of(self.world, person, person, sizes)
        await self._deliver("message", message)

    async def repeat(self) -> None:
        await self.updates.acknowledged(self.updates.repeat())

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

    def _start(self, person: int) -> None:
        """Who writes or presses has let the bot write."""
        self.world.person(person).has_started = True


def _shown(said: Said) -> Shown:
    rows = [_buttons(row) for row in said.markup.get("inline_keyboard", [])]
    file, name = (said.upload.content, said.upload.name) if said.upload else (None, None)
    return Shown(said.id, said.words, rows, file, name)


def _buttons(row: Sequence[dict[str, str]]) -> list[Button]:
    return [Button(b["text"], b.get("callback_data"), b.get("url")) for b in row]

"""Somebody at a messenger: say, press, heard."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.messenger import Button, Shown

if TYPE_CHECKING:
    from tests.chat import World
    from tests.group import Group


@dataclass
class Person:
    """Somebody with an account in the world's network."""

    world: "World"
    account: int
    name: str
    id: int = 0

    async def say(self, text: str) -> None:
        await self.world.messenger.say(self.account, text)

    async def say_in(self, group: "Group", text: str, **more: int) -> None:
        await self.world.messenger.say_in_group(group.id, self.account, text, **more)

    async def send(self, kind: str) -> None:
        await self.world.messenger.send(self.account, kind)

    async def send_photo(self, content: bytes, name: str = "photo.png") -> None:
        await self.world.messenger.send_photo(self.account, content, name)

    async def press(self, label: str) -> None:
        """Press the newest button that says this, or begins with it."""
        for same in (str.__eq__, str.startswith):
            for card in reversed(self.cards):
                for button in (one for row in card.rows for one in row):
                    if same(button.label, label) and button.data is not None:
                        await self.world.messenger.press(self.account, card.id, button.data)
                        return
        raise AssertionError(f"{self.name} sees no button {label!r}: {self.labels}")

    async def press_again(self, card: Shown, label: str) -> None:
        """Press a button of a card as it was shown before."""
        [data] = [b.data for row in card.rows for b in row if b.label == label]
        await self.world.messenger.press(self.account, card.id, data or "")

    async def make_up(self, data: str) -> None:
        """Send a press that no button of ours stands for."""
        newest = self.cards[-1].id if self.cards else 1
        await self.world.messenger.press(self.account, newest, data)

    async def repeat(self) -> None:
        await self.world.messenger.repeat()

    @property
    def heard(self) -> list[str]:
        return [as_read(text) for text in self.world.messenger.heard(self.account)]

    @property
    def cards(self) -> list[Shown]:
        return [_as_read(card) for card in self.world.messenger.messages(self.account)]

    @property
    def card(self) -> Shown:
        return self.cards[-1]

    @property
    def labels(self) -> list[list[str]]:
        """What stands on the buttons of the newest message that has any."""
        with_buttons = [card for card in self.cards if card.rows]
        if not with_buttons:
            return []
        return [[button.label for button in row] for row in with_buttons[-1].rows]

    @property
    def menu(self) -> list[list[str]]:
        rows: list[list[str]] = self.world.messenger.menu(self.account)
        return rows


def as_read(text: str) -> str:
    """Nobody sees which spaces no line may end at."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _as_read(card: Shown) -> Shown:
    rows = [[_button(button) for button in row] for row in card.rows]
    return replace(card, text=as_read(card.text), rows=rows)


def _button(button: Button) -> Button:
    return replace(button, label=as_read(button.label))

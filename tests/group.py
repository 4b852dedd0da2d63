"""A chat of several people and the bot, on any network."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.messenger import Shown

if TYPE_CHECKING:
    from tests.chat import World
    from tests.person import Person


@dataclass
class Group:
    """What the bot says there is `heard` by all; popups by who has pressed."""

    world: "World"
    id: int
    title: str
    # That it is bound now.
    last_words: str = ""

    @property
    def heard(self) -> list[str]:
        heard: list[str] = self.world.messenger.heard(self.id)
        return heard

    @property
    def cards(self) -> list[Shown]:
        cards: list[Shown] = self.world.messenger.messages(self.id)
        return cards

    @property
    def labels(self) -> list[list[str]]:
        """What stands on the buttons of the newest message that has any."""
        with_buttons = [card for card in self.cards if card.rows]
        rows = with_buttons[-1].rows if with_buttons else []
        return [[button.label for button in row] for row in rows]

    async def hears(self, person: "Person", text: str, **more: int) -> list[str]:
        """What the bot answers there."""
        await self.world.messenger.say_in_group(self.id, person.account, text, **more)
        return self.heard

    async def press(self, person: "Person", label: str) -> None:
        """The newest button that begins so."""
        for card in reversed(self.cards):
            for button in (one for row in card.rows for one in row):
                if button.label.startswith(label) and button.data is not None:
                    press = (self.id, person.account, card.id, button.data)
                    await self.world.messenger.press_in_group(*press)
                    return
        raise AssertionError(f"nobody sees a button {label!r}: {self.labels}")

    async def puts_bot_out(self, person: "Person") -> None:
        await self.world.messenger.remove_from_group(self.id, person.account)

    def kicks_unheard(self) -> None:
        self.world.messenger.kick(self.id)


async def make_group(world: "World", title: str, people: "list[Person]") -> Group:
    """The first of the people adds the bot."""
    group_id = await world.messenger.add_to_group(title, people[0].account)
    return Group(world, group_id, title)

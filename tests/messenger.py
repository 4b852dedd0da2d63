"""What a test can do in a chat, whatever the network: one transcript runs on all of them."""

from dataclasses import dataclass, field
from typing import Protocol

from domain.people import Network


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot as the person sees it now."""

    id: int
    text: str
    rows: list[list[Button]] = field(default_factory=list)
    file: bytes | None = None
    file_name: str | None = None


class Messenger(Protocol):
    """A network's double. Everything a person does is handled by the bot when the call returns."""

    network: Network

    async def say(self, person: int, text: str) -> None: ...

    async def press(self, person: int, message: int, data: str) -> None:
        """Press an inline button, or make up a press by hand; message may be gone or unknown."""

    async def send(self, person: int, kind: str) -> None:
        """Send something that is not words: photo, sticker, voice, document, forward, location."""

    async def send_photo(self, person: int, content: bytes, name: str = "photo.png") -> None: ...

    async def repeat(self) -> None:
        """The network delivers its newest update once more."""

    def heard(self, person: int) -> list[str]:
        """What the bot said since the last look, in order: texts and captions of messages,
        new texts of edited ones, and popups in round brackets."""

    def messages(self, person: int) -> list[Shown]:
        """The bot's messages in the chat as they stand now, oldest first."""

    def menu(self, person: int) -> list[list[str]]:
        """Labels of the bottom keyboard."""

    def block(self, person: int) -> None:
        """The person forbids the bot to write; unblock takes it back."""

    def unblock(self, person: int) -> None: ...

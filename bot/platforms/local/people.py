"""Who sits at the local chat."""

from dataclasses import dataclass
from typing import Literal

Look = Literal["telegram", "vk"]
Language = Literal["ru", "en"]


@dataclass(frozen=True, slots=True)
class LocalGroup:
    """One chat of all who sit at the page, and the bot; its number is below zero."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class LocalPerson:
    """The chat's head shows name and role; look is the messenger the chat is drawn as."""

    id: int
    name: str
    role: str = ""
    look: Look = "telegram"
    language: Language = "ru"

    @property
    def first_name(self) -> str:
        first, _, last = self.name.rpartition(" ")
        return first or last

    @property
    def last_name(self) -> str | None:
        first, _, last = self.name.rpartition(" ")
        return last if first else None


Seat = LocalPerson | LocalGroup

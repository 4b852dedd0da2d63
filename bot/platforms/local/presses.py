"""Presses that the bot has not answered yet; each is answered once."""

import secrets

MOST_WAITING = 1000


class Presses:
    def __init__(self) -> None:
        self._waiting: dict[str, tuple[int, int, str]] = {}

    def add(self, chat: int, person: int, token: str) -> str:
        """The press's id for the bot; the page knows its press by the token."""
        press = secrets.token_hex(8)
        self._waiting[press] = (chat, person, token)
        if len(self._waiting) > MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]
        return press

    def take(self, press: str) -> tuple[int, int, str] | None:
        return self._waiting.pop(press, None)

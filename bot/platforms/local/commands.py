"""Which commands a person's menu shows: the narrowest list that was set wins, as on Telegram."""

from typing import Any

from aiogram.methods import SetMyCommands
from aiogram.types import BotCommandScopeChat, BotCommandScopeDefault

from bot.platforms.local.people import LocalPerson

Shown = list[dict[str, str]]
Key = tuple[str, int | None, str]


class Commands:
    def __init__(self) -> None:
        self._lists: dict[Key, Shown] = {}

    def remember(self, method: SetMyCommands) -> None:
        shown = [{"command": c.command, "description": c.description} for c in method.commands]
        self._lists[_key(method.scope or BotCommandScopeDefault(), method.language_code)] = shown

    def shown_to(self, person: LocalPerson) -> Shown:
        scopes = (("chat", person.id), ("all_private_chats", None), ("default", None))
        keys = [(*scope, code) for scope in scopes for code in (person.language, "")]
        return next((self._lists[key] for key in keys if key in self._lists), [])


def _key(scope: Any, language: str | None) -> Key:
    chat = int(scope.chat_id) if isinstance(scope, BotCommandScopeChat) else None
    return (scope.model_dump(mode="json")["type"], chat, language or "")

"""Names and languages of those who write. VK's events have numbers only."""

import asyncio
import logging
from typing import Any

from bot.platforms.vk.api import VkApi
from bot.platforms.vk.errors import VkError
from bot.platforms.vk.recent import Recent

MOST_PEOPLE = 10_000
MOST_ASKED = 1000
SECONDS = 3
LANGUAGES = {0: "ru", 1: "uk", 2: "be", 3: "en", 4: "es", 5: "fi", 6: "de", 7: "it"}

logger = logging.getLogger(__name__)


class People:
    def __init__(self, api: VkApi, group_id: int) -> None:
        self._api, self.group_id = api, group_id
        self._names: Recent[int, dict[str, str]] = Recent(MOST_PEOPLE)
        self._languages: Recent[int, str] = Recent(MOST_PEOPLE)

    async def meet(self, ids: set[int]) -> None:
        """Ask the names of those not known yet. Nobody waits long for a name."""
        strangers = sorted(person for person in ids if person > 0 and person not in self._names)
        if not strangers:
            return
        try:
            async with asyncio.timeout(SECONDS):
                found = await self._ask(strangers[:MOST_ASKED])
        except (VkError, TimeoutError) as error:
            logger.warning("VK gave no names: %s", error or "no answer in time")
            return
        for person in found:
            self._names[person["id"]] = _name(person)

    async def _ask(self, ids: list[int]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self._api.call(
            "users.get", user_ids=ids, fields="screen_name"
        )
        return found

    def speaks(self, person: int, lang_id: Any) -> None:
        if lang_id in LANGUAGES:
            self._languages[person] = LANGUAGES[lang_id]

    def user(self, person: int) -> dict[str, Any]:
        if person <= 0:
            return self.community(-person)
        name = self._names.get(person, {"first_name": f"id{person}"})
        return {
            "id": person,
            "is_bot": False,
            "language_code": self._languages.get(person),
        } | name

    def community(self, number: int) -> dict[str, Any]:
        return {"id": number, "is_bot": True, "first_name": f"club{number}"}

    def me(self) -> dict[str, Any]:
        return self.community(self.group_id)


def _name(person: dict[str, Any]) -> dict[str, str]:
    name = {"first_name": person.get("first_name") or f"id{person['id']}"}
    for ours, theirs in (("last_name", "last_name"), ("username", "screen_name")):
        if person.get(theirs):
            name[ours] = person[theirs]
    return name

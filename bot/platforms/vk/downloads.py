"""Where the files are that people sent."""

from bot.platforms.vk.api import VkApi
from bot.platforms.vk.errors import BAD_PARAMETER, VkError
from bot.platforms.vk.recent import Recent

MOST_FILES = 5000


class Downloads:
    def __init__(self, api: VkApi) -> None:
        self._api = api
        self._urls: Recent[str, str] = Recent(MOST_FILES)

    def remember(self, file_id: str | None, url: str | None) -> None:
        if file_id and url:
            self._urls[file_id] = url

    async def url(self, file_id: str) -> str:
        return self._urls.get(file_id) or await self._ask(file_id)

    async def _ask(self, file_id: str) -> str:
        """VK tells a community the address of documents only."""
        if not file_id.startswith("doc"):
            raise VkError(BAD_PARAMETER, "file not found: its address was told long ago")
        found = await self._api.call("docs.getById", docs=[file_id.removeprefix("doc")])
        if not found:
            raise VkError(BAD_PARAMETER, "file not found")
        return str(found[0]["url"])

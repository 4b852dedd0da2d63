"""VK beside its API: the long poll, uploads and downloads, all cancellable at once."""

from collections.abc import AsyncGenerator
from typing import Any

import aiohttp

from bot.platforms.vk.errors import BROKEN, NONSENSE, SILENT, VkError

UPLOAD_SECONDS = 120


class Wire:
    def __init__(self, trust_env: bool) -> None:
        self._trust_env = trust_env
        self._session: aiohttp.ClientSession | None = None

    async def get(self, url: str, params: dict[str, Any], seconds: float) -> Any:
        return await self._json("GET", url, seconds, params=params)

    async def upload(self, url: str, field: str, file_name: str, content: bytes) -> Any:
        form = aiohttp.FormData()
        form.add_field(field, content, filename=file_name)
        return await self._json("POST", url, UPLOAD_SECONDS, data=form)

    async def download(self, url: str, seconds: float, chunk: int) -> AsyncGenerator[bytes, None]:
        try:
            async with self._open().get(url, timeout=_total(seconds)) as answer:
                answer.raise_for_status()
                async for piece in answer.content.iter_chunked(chunk):
                    yield piece
            return
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = _problem(error)
        raise problem

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    async def _json(self, verb: str, url: str, seconds: float, **more: Any) -> Any:
        try:
            async with self._open().request(verb, url, timeout=_total(seconds), **more) as answer:
                answer.raise_for_status()
                return await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            problem = _problem(error)
        # Raised out here: aiohttp's error quotes the address, and that holds the key.
        raise problem

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(trust_env=self._trust_env)
        return self._session


def _total(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds)


def _problem(error: Exception) -> VkError:
    match error:
        case TimeoutError():
            return VkError(SILENT, "no answer in time")
        case aiohttp.ClientResponseError():
            return VkError(NONSENSE, f"HTTP {error.status}")
        case aiohttp.ClientError():
            return VkError(BROKEN, f"connection failed ({type(error).__name__})")
    return VkError(NONSENSE, "the answer is not JSON")

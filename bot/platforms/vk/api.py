"""The one door to vk_api: paced, with timeouts, in threads, and with errors that know no token."""

import asyncio
import contextlib
import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import requests
import vk_api
from jconfig import MemoryConfig  # type: ignore[import-untyped]
from requests.adapters import HTTPAdapter

from bot.platforms.vk.errors import BROKEN, NONSENSE, SERVER, SILENT, TOO_FAST, VkError
from bot.platforms.vk.pace import Pace

VERSION = "5.199"
HOSTS = ("https://api.vk.com", "https://api.vk.ru")
# A second's calls may be under way, should VK take a second for each.
WORKERS = 24
TIMEOUT = (5.0, 20.0)
PAUSES = (0.3, 0.6, 1.2)
PASSING = {TOO_FAST, SERVER, BROKEN}


class VkApi:
    def __init__(
        self,
        token: str,
        api_url: str | None = None,
        calls_a_second: float = 20,
        pauses: tuple[float, ...] = PAUSES,
    ) -> None:
        self._client, self._token = _client(token, api_url), token
        self._pace, self.pauses = Pace(calls_a_second), pauses
        self._threads = ThreadPoolExecutor(WORKERS, thread_name_prefix="vk")

    async def call(self, name: str, **values: Any) -> Any:
        """The method's response. A busy VK is asked again, with the very same values."""
        await self.turn()
        return (await self.ask(name, as_form(values)))["response"]

    async def turn(self) -> None:
        """Returns when the next call may leave."""
        await self._pace.turn()

    async def ask(self, name: str, form: dict[str, str]) -> dict[str, Any]:
        """The whole answer; whoever asks has had their turn."""
        for pause in self.pauses:
            try:
                return await self._once(name, form)
            except VkError as error:
                if error.code not in PASSING:
                    raise
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311
            await self.turn()
        return await self._once(name, form)

    async def _once(self, name: str, form: dict[str, str]) -> dict[str, Any]:
        loop = asyncio.get_running_loop()
        answer: dict[str, Any] = await loop.run_in_executor(self._threads, self._ask, name, form)
        return answer

    def _ask(self, name: str, form: dict[str, str]) -> Any:
        try:
            return self._client.method(name, form, raw=True)
        except Exception as error:
            problem = self._problem(error)
        # Raised out here, so that vk_api's error, which knows the token, is no part of it.
        raise problem

    def _problem(self, error: Exception) -> VkError:  # noqa: PLR0911
        match error:
            case vk_api.ApiError():
                return self.refusal(error.error)
            case vk_api.Captcha():
                return VkError(error.code, "Captcha needed")
            case vk_api.ApiHttpError():
                return VkError(NONSENSE, f"HTTP {error.response.status_code}")
            case requests.Timeout():
                return VkError(SILENT, "no answer in time")
            case requests.JSONDecodeError():
                return VkError(NONSENSE, "the answer is not JSON")
            case requests.RequestException():
                return VkError(BROKEN, f"connection failed ({type(error).__name__})")
        return VkError(NONSENSE, f"the answer makes no sense ({type(error).__name__})")

    def refusal(self, error: dict[str, Any]) -> VkError:
        text = str(error.get("error_msg", "")).replace(self._token, "***")
        return VkError(int(error["error_code"]), text)

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._client.http.close()


def as_form(values: dict[str, Any]) -> dict[str, str]:
    """As VK takes them over the wire: all are texts."""
    return {key: _wire(value) for key, value in values.items() if value is not None}


def _wire(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return ",".join(map(str, value)) if isinstance(value, list | tuple | set) else str(value)


def _client(token: str, api_url: str | None) -> Any:
    client = _PacedElsewhere(
        token=token, api_version=VERSION, session=_session(api_url), config=MemoryConfig
    )
    # requests' pool is safe for concurrent posts: no lock is held while VK thinks.
    client.lock = contextlib.nullcontext()
    # vk_api would sleep and call itself without end; we count the tries.
    client.error_handlers.pop(TOO_FAST, None)
    return client


class _PacedElsewhere(vk_api.VkApiGroup):  # type: ignore[misc]
    RPS_DELAY = 0


def _session(api_url: str | None) -> requests.Session:
    session = requests.Session()
    session.trust_env = trusts_proxies(api_url)
    # The API never redirects: nobody else is to get the token.
    session.max_redirects = 0
    for host in HOSTS:
        session.mount(f"{host}/", _Patient(host, api_url or host))
    return session


def trusts_proxies(api_url: str | None) -> bool:
    """HTTPS_PROXY is for the world outside, not for a server on this machine."""
    return urlsplit(api_url or "").hostname not in ("127.0.0.1", "localhost", "::1")


class _Patient(HTTPAdapter):
    """vk_api knows no timeout and no host but its own."""

    def __init__(self, host: str, instead: str) -> None:
        self.host, self.instead = host, instead.rstrip("/")
        super().__init__(pool_maxsize=WORKERS)

    def send(self, request: requests.PreparedRequest, *args: Any, **kw: Any) -> requests.Response:
        request.url = str(request.url).replace(self.host, self.instead, 1)
        return super().send(request, *args, **kw | {"timeout": TIMEOUT})

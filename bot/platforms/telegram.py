"""Telegram over HTTP: our own time limits, and never the token in an error."""

from collections.abc import AsyncGenerator
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramEntityTooLarge, TelegramNetworkError
from aiogram.methods import GetFile, Response, SendDocument, SendPhoto, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientConnectorError, ClientError, ClientTimeout, ConnectionTimeoutError
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot.platforms.answers import make_sense
from bot.platforms.insistence import NeverLeft, TryAgain
from bot.platforms.telegram_pace import Pace
from bot.platforms.vocabulary import KeepToVocabulary

SECONDS, SECONDS_WITH_FILE, SECONDS_TO_CONNECT = 30, 120, 10
# A proxy that hangs up while it is greeted is an EOFError.
PROXY_TROUBLES = (ProxyError, ProxyConnectionError, ProxyTimeoutError, EOFError)
TROUBLES = (TelegramNetworkError, ClientError, OSError, UnicodeDecodeError, *PROXY_TROUBLES)
BEFORE_SENDING = (ClientConnectorError, ConnectionTimeoutError, *PROXY_TROUBLES)


def connect(
    token: str,
    api_url: str | None = None,
    proxy: str | None = None,
    pace: Pace | None = None,
) -> Bot:
    """Talks to Telegram or one's own Bot API server; proxy is like socks5://user:word@host:1080."""
    session = TelegramSession(token, api_url, proxy)
    session.middleware(KeepToVocabulary())
    session.middleware(TryAgain())
    session.middleware(pace or Pace())
    return Bot(token, session=session)


class TelegramSession(AiohttpSession):
    def __init__(self, token: str, api_url: str | None, proxy: str | None) -> None:
        api = TelegramAPIServer.from_base(api_url) if api_url else PRODUCTION
        super().__init__(_checked(proxy), api=api, timeout=SECONDS)
        self.secrets = [secret for secret in _secrets(token, proxy) if secret]

    async def close(self) -> None:
        """aiogram's own waits a quarter of a second, which only encrypted connections need."""
        if self.api.base.startswith("https"):
            await super().close()
        elif self._session is not None:
            await self._session.close()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        try:
            return await super().make_request(bot, method, _limits(method, timeout))
        except TelegramEntityTooLarge:
            raise
        except TROUBLES as error:
            trouble = self.hushed(method, error)
        # Raised out here, so that no cause with the address, and the token in it, hangs on.
        raise trouble

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = SECONDS_WITH_FILE,  # noqa: ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        stream = super().stream_content(url, headers, timeout, chunk_size, raise_for_status)
        try:
            async for chunk in stream:
                yield chunk
        except TROUBLES as error:
            trouble = self.hushed(GetFile(file_id="?"), error)
        else:
            return
        raise trouble

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            data = error.data
        return make_sense(bot, method, status_code, data)

    def hushed(self, method: TelegramMethod[Any], error: Exception) -> TelegramNetworkError:
        root = error.__cause__ if isinstance(error, TelegramNetworkError) else error
        kind = NeverLeft if isinstance(root, BEFORE_SENDING) else TelegramNetworkError
        return kind(method=method, message=self.hush(_words(root or error)))

    def hush(self, words: str) -> str:
        for secret in self.secrets:
            words = words.replace(secret, "***")
        return words


def _words(error: BaseException) -> str:
    if isinstance(error, TelegramNetworkError):
        return error.message
    return f"{type(error).__name__}: {str(error) or 'no answer in time'}"


def _limits(method: TelegramMethod[Any], asked: int | None) -> int:
    """In seconds; aiogram hands it to aiohttp as it is, so it may say more than a number."""
    seconds = SECONDS_WITH_FILE if isinstance(method, SendPhoto | SendDocument) else SECONDS
    return cast(int, ClientTimeout(total=asked or seconds, sock_connect=SECONDS_TO_CONNECT))


def _checked(proxy: str | None) -> str | None:
    if not proxy:
        return None
    parts = urlsplit(proxy)
    if parts.scheme not in ("socks5", "socks4", "http") or not (parts.hostname and parts.port):
        raise ValueError("the proxy must be like socks5://user:password@host:1080")
    return proxy


def _secrets(token: str, proxy: str | None) -> list[str]:
    password = urlsplit(proxy or "").password or ""
    return [token.partition(":")[2], password, unquote(password)]

"""What may differ from one machine to another; .env.example explains each in the same order."""

import ipaddress
from pathlib import Path
from typing import Any, Literal
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.settings_problems import SettingsProblem, first_problem

__all__ = ["Settings", "SettingsProblem", "load_settings"]

SERVED = "sqlite:///data/cooperative.sqlite3"
DEMO = "sqlite:///data/demo.sqlite3"


class Environment(EnvSettingsSource):
    """The environment, where LANGUAGE may be gettext's, as in "en_US:en", and not meant for us."""

    def __call__(self) -> dict[str, Any]:
        found = super().__call__()
        if set("_:.") & set(str(found.get("language", ""))):
            del found["language"]
        return found


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="forbid", hide_input_in_errors=True
    )

    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = ""
    telegram_proxy: SecretStr = SecretStr("")
    vk_token: SecretStr = SecretStr("")
    vk_group_id: int = Field(0, validate_default=True)
    vk_api_url: str = ""
    database_url: SecretStr = SecretStr("")
    time_zone: str = "Europe/Moscow"
    language: Literal["ru", "en"] = "ru"
    documents_path: Path = Path("data/documents")
    local_chat_host: str = "127.0.0.1"
    local_chat_port: int = 8080
    log_format: Literal["text", "json"] = "text"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, Environment(settings_cls), dotenv_settings

    @property
    def has_tokens(self) -> bool:
        return bool(self.telegram_token.get_secret_value() or self.vk_token.get_secret_value())

    @property
    def database(self) -> str:
        """The database to open: the demo cooperative never mixes with the real one."""
        return self.database_url.get_secret_value() or (SERVED if self.has_tokens else DEMO)

    @property
    def secrets(self) -> list[str]:
        """What must never be read in a log: tokens, and the passwords within addresses."""
        telegram, vk = self.telegram_token.get_secret_value(), self.vk_token.get_secret_value()
        passwords = [
            password
            for address in (self.telegram_proxy, self.database_url)
            for password in _passwords(address.get_secret_value())
        ]
        return [one for one in (telegram, telegram.partition(":")[2], vk, *passwords) if one]

    @field_validator("telegram_token")
    @classmethod
    def looks_like_a_telegram_token(cls, token: SecretStr) -> SecretStr:
        number, colon, secret = token.get_secret_value().partition(":")
        if token.get_secret_value() and not (number.isdecimal() and colon and secret):
            raise ValueError("wrong-setting-telegram-token")
        return token

    @field_validator("telegram_api_url", "vk_api_url")
    @classmethod
    def is_a_web_address(cls, url: str) -> str:
        parts = _parts(url)
        if url and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError("wrong-setting-web-address")
        return url.rstrip("/")

    @field_validator("telegram_proxy")
    @classmethod
    def is_a_proxy(cls, url: SecretStr) -> SecretStr:
        parts = _parts(url.get_secret_value())
        known = parts.scheme in ("http", "socks4", "socks5")
        if url.get_secret_value() and not (known and parts.hostname and parts.port):
            raise ValueError("wrong-setting-proxy")
        return url

    @field_validator("vk_group_id")
    @classmethod
    def is_there_with_a_vk_token(cls, number: int, others: ValidationInfo) -> int:
        token = others.data.get("vk_token")
        if token and token.get_secret_value() and number <= 0:
            raise ValueError("wrong-setting-vk-group")
        return number

    @field_validator("database_url")
    @classmethod
    def is_a_database(cls, url: SecretStr) -> SecretStr:
        schemes = ("sqlite", "postgresql", "postgres")
        if url.get_secret_value() and _parts(url.get_secret_value()).scheme not in schemes:
            raise ValueError("wrong-setting-database")
        return url

    @field_validator("time_zone")
    @classmethod
    def is_a_time_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (LookupError, ValueError, OSError):
            raise ValueError("wrong-setting-time-zone") from None
        return name

    @field_validator("local_chat_host")
    @classmethod
    def is_loopback(cls, host: str) -> str:
        if host != "localhost" and not _is_loopback_address(host):
            raise ValueError("wrong-setting-this-computer")
        return host

    @field_validator("local_chat_port")
    @classmethod
    def is_a_port(cls, port: int) -> int:
        if not 0 <= port < 2**16:
            raise ValueError("wrong-setting-port")
        return port


def _parts(address: str) -> SplitResult:
    """Nothing at all where the address makes no sense: urllib's own words would quote it."""
    try:
        parts = urlsplit(address)
        return parts if parts.port is None or parts.hostname else urlsplit("")
    except ValueError:
        return urlsplit("")


def _passwords(address: str) -> list[str]:
    """As written in the address or behind its question mark, and as meant."""
    parts = _parts(address)
    written = [parts.password or "", *parse_qs(parts.query).get("password", [])]
    return [form for password in written for form in (password, unquote(password))]


def _is_loopback_address(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load_settings() -> Settings:
    """Read the environment and .env; a SettingsProblem names what is wrong, never its value."""
    try:
        return Settings()
    except ValidationError as wrong:
        raise first_problem(wrong) from None
    except UnicodeDecodeError:
        raise SettingsProblem(".env", "wrong-setting-encoding") from None

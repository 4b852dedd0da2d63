"""What the operator reads: lines or JSON, and never a secret."""

import json
import logging

import pytest

from bot.logs import HUSH, Hushed, JsonLines, start_logging
from bot.settings import Settings
from bot.traces import trace

SECRETS = ["4242:canary", 'quo"te\\canary', "пароль-canary", "canary"]


def record(message, *args, error=None):
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("bot.somewhere", logging.WARNING, "", 1, message, args, info)


@pytest.mark.parametrize("inner", [logging.Formatter(), JsonLines()])
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_goes_through_whatever_it_is_made_of(inner, secret):
    error = RuntimeError(f"https://api/bot{secret}/getMe")
    line = Hushed(inner, ["", *SECRETS]).format(record("%s failed", secret, error=error))
    assert "canary" not in line
    assert HUSH in line


def test_json_lines_are_whole_whatever_happened():
    line = JsonLines().format(record('сказано "%s"\n%s', "ой", 7, error=ValueError("нет")))
    told = json.loads(line)
    assert told["level"] == "warning"
    assert told["from"] == "bot.somewhere"
    assert told["message"] == 'сказано "ой"\n7'
    assert "ValueError: нет" in told["error"]
    assert "\n" not in line


@pytest.mark.parametrize("form", ["text", "json"])
def test_libraries_are_heard_only_when_something_is_wrong(form, capsys):
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        start_logging(form, ["canary"])
        for name in ("aiogram.event", "apscheduler.scheduler", "vk_api", "asyncio"):
            logging.getLogger(name).info("chatter")
        logging.getLogger("bot.polling").info("the bot listens")
        logging.getLogger("aiohttp.client").error("the canary is out")
    finally:
        root.handlers[:], root.level = before
    told = capsys.readouterr().err
    assert "chatter" not in told
    assert "the bot listens" in told
    assert "canary" not in told


def test_a_trace_tells_where_and_never_what():
    try:
        try:
            raise KeyError("Анна сказала")
        except KeyError as inner:
            raise RuntimeError("canary") from inner
    except RuntimeError as outer:
        told = trace(outer)
    assert "RuntimeError" in told
    assert "KeyError" in told
    assert "test_a_trace_tells_where" in told
    assert "canary" not in told
    assert "Анна" not in told


def test_every_secret_of_the_settings_is_known_in_each_of_its_forms(monkeypatch):
    monkeypatch.setenv("TELEGRAM_TOKEN", "4242:AAtoken")
    monkeypatch.setenv("VK_TOKEN", "vk1.a.token")
    monkeypatch.setenv("VK_GROUP_ID", "1")
    monkeypatch.setenv("TELEGRAM_PROXY", "socks5://me:pro%2Fxy@host:1080")
    monkeypatch.setenv("DATABASE_URL", "postgresql://me@host/db?password=data%40base")
    settings = Settings(_env_file=None)
    assert set(settings.secrets) >= {
        "4242:AAtoken",
        "AAtoken",
        "vk1.a.token",
        "pro%2Fxy",
        "pro/xy",
        "data@base",
    }
    for secret in settings.secrets:
        assert secret not in repr(settings)
        assert secret not in str(settings)

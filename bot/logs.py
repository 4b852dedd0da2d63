"""What the operator reads while the bot runs: lines of text, or JSON for machines."""

import json
import logging
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

HUSH = "***"
CHATTY = ("aiogram", "alembic", "apscheduler", "vk_api", "asyncio", "urllib3")


def start_logging(form: Literal["text", "json"], secrets: Iterable[str]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    lines = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
    inner = JsonLines() if form == "json" else logging.Formatter(lines)
    handler.setFormatter(Hushed(inner, secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class Hushed(logging.Formatter):
    """The last door: whatever a library says, no token and no password goes through it."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self.inner = inner
        written = {form for secret in secrets for form in (secret, json.dumps(secret)[1:-1])}
        # The longest first: one may be a part of another.
        self.secrets = sorted(filter(None, written), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = self.inner.format(record)
        for secret in self.secrets:
            line = line.replace(secret, HUSH)
        return line

"""What the page asks for, checked: nobody has to use our page to ask."""

from json import JSONDecodeError
from pathlib import PurePath
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

MOST_TEXT = 10_000  # more than a messenger lets through, so that the bot can answer to it
MOST_DATA = 256
MOST_UPLOAD = 20 * 1024 * 1024
# A messenger turns control characters into spaces; line breaks and tabs stay.
CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\t"}


async def asked(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except (JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise web.HTTPBadRequest(text="not JSON") from error
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="not an object")
    return body


def number(body: dict[str, Any], name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise web.HTTPBadRequest(text=f"{name} is not a number")
    return value


def words(body: dict[str, Any], name: str, most: int = MOST_TEXT) -> str:
    """Text as a messenger passes it on: trimmed, without control characters."""
    text = optional_words(body, name, most)
    if not text:
        raise web.HTTPBadRequest(text=f"{name} is empty")
    return text


def optional_words(body: dict[str, Any], name: str, most: int = MOST_TEXT) -> str:
    value = body.get(name, "")
    if not isinstance(value, str) or len(value) > most or not _is_sound(value):
        raise web.HTTPBadRequest(text=f"{name} is not a text of at most {most} characters")
    return value.replace("\r\n", "\n").translate(CONTROL).strip()


def _is_sound(text: str) -> bool:
    """Half of a surrogate pair cannot be written down anywhere."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _whole(value: object) -> int | None:
    text = str(value)
    return int(text) if text.removeprefix("-").isdecimal() else None


async def uploaded(request: web.Request) -> tuple[dict[str, Any], str, bytes]:
    """The form's fields, the file's name and its content."""
    form = await request.post()
    file = form.get("file")
    if not isinstance(file, FileField):
        raise web.HTTPBadRequest(text="no file")
    content = file.file.read()
    if not content or len(content) > MOST_UPLOAD:
        raise web.HTTPRequestEntityTooLarge(MOST_UPLOAD, len(content))
    return (
        dict(form) | {name: _whole(form.get(name)) for name in ("chat", "person")},
        PurePath(file.filename).name[:100] or "file",
        content,
    )

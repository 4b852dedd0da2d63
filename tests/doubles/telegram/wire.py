"""A call as it came over the wire: form, multipart, JSON or query, all read alike."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.doubles import call_log
from tests.doubles.telegram.refusals import Refused, bad

BY_HAND = "X-Made-By-Hand"


@dataclass
class Upload:
    name: str
    content: bytes


@dataclass
class Call:
    method: str
    params: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.params.get(name, "")

    def number(self, name: str, default: int | None = None) -> int:
        try:
            return int(self.params[name])
        except KeyError:
            if default is None:
                raise bad(f"{name} is empty") from None
            return default
        except ValueError:
            raise bad(f"can't parse {name}: an integer expected") from None

    def flag(self, name: str) -> bool:
        return self.params.get(name, "").lower() in ("true", "1")

    def data(self, name: str, kind: type) -> Any:
        """A JSON-serialized parameter; an empty one where there is none."""
        try:
            value = json.loads(self.params.get(name) or json.dumps(kind()))
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
        if not isinstance(value, kind):
            raise bad(f"object expected as {name.replace('_', ' ')}")
        return value

    def upload(self, name: str) -> Upload | None:
        value = self.params.get(name, "")
        return self.files.get(value.removeprefix("attach://") if value else name)


async def read_call(request: web.Request, method: str) -> Call:
    call = Call(method, dict(request.query))
    if request.content_type == "application/json":
        for name, value in (await _json(request)).items():
            call.params[name] = value if isinstance(value, str) else json.dumps(value)
        return call
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            call.files[name] = Upload(value.filename, value.file.read())
        else:
            call.params[name] = str(value)
    return call


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        return dict(await request.json())
    except ValueError:
        raise Refused(400, "Bad Request: can't parse JSON object") from None


def write_down(request: web.Request, call: Call) -> None:
    """Into CALL_LOG; calls that a test makes by hand, to be refused, are marked and left out."""
    if BY_HAND not in request.headers:
        call_log.write_down("telegram", call.method, call.params, list(call.files))

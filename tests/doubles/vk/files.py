"""VK's methods for photos and documents, and the servers that take and give them."""

import hashlib
import json
from typing import Any

from aiohttp import web

from tests.doubles.vk.forms import BAD, WRONG
from tests.doubles.vk.world import Refused, World

PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8")
SERVER = 777


def photo_server(world: World, values: dict[str, Any]) -> dict[str, Any]:
    url = f"{world.url}/upload/photo"
    return {"upload_url": url, "album_id": -64, "user_id": 0, "group_id": world.group_id}


def document_server(world: World, values: dict[str, Any]) -> dict[str, Any]:
    return {"upload_url": f"{world.url}/upload/file"}


def save_photo(world: World, values: dict[str, Any]) -> list[dict[str, Any]]:
    if values["hash"] != _hash(values["photo"]) or values["server"] != SERVER:
        raise Refused(121, "Invalid hash")
    [taken] = json.loads(values["photo"])
    return [photo(world, taken["id"])]


def save_document(world: World, values: dict[str, Any]) -> dict[str, Any]:
    if values["file"] not in world.files:
        raise Refused(105, "Couldn't save file")
    return {"type": "doc", "doc": document(world, values["file"], values.get("title"))}


def find_documents(world: World, values: dict[str, Any]) -> list[dict[str, Any]]:
    names = [f"doc{name}" for name in values["docs"].split(",")]
    return [document(world, name) for name in names if name in world.files]


def photo(world: World, name: str) -> dict[str, Any]:
    owner, number = name.removeprefix("photo").split("_")
    size = {"type": "x", "url": world.file_url(name), "width": 604, "height": 453}
    small = {"type": "s", "url": world.file_url("small"), "width": 75, "height": 56}
    about = {"album_id": -64, "date": int(world.now()), "has_tags": False, "text": ""}
    return {"owner_id": int(owner), "id": int(number), "sizes": [size, small], **about}


def document(world: World, name: str, title: str | None = None) -> dict[str, Any]:
    owner, number = name.removeprefix("doc").split("_")
    file = world.files[name]
    return {
        "owner_id": int(owner),
        "id": int(number),
        "title": title or file.name,
        "size": len(file.content),
        "ext": file.name.rpartition(".")[2],
        "url": world.file_url(name),
        "date": int(world.now()),
        "type": 1,
    }


async def take(world: World, request: web.Request) -> dict[str, Any]:
    """The upload server. A picture it can't read it takes for nothing."""
    field = request.match_info["field"]
    form = await request.post()
    part = form.get(field)
    if len(form) != 1 or not isinstance(part, web.FileField):
        raise Refused(BAD, f"{WRONG}: no file")
    content = part.file.read()
    if field == "file":
        return {"file": world.keep("doc", part.filename, content)}
    taken = []
    if content.startswith(PICTURES):
        taken = [{"id": world.keep("photo", part.filename, content)}]
    return {"server": SERVER, "photo": json.dumps(taken), "hash": _hash(json.dumps(taken))}


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

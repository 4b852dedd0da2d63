"""Takes chats, words, keyboards and files out of a call, or refuses them."""

from collections.abc import Callable
from typing import Any

from tests.doubles.telegram.refusals import bad, check_entities, check_markup, check_picture
from tests.doubles.telegram.wire import Call, Upload
from tests.doubles.telegram.world import World


def chat_of(call: Call) -> int:
    if not call.text("chat_id"):
        raise bad("chat_id is empty")
    try:
        return int(call.text("chat_id"))
    except ValueError:
        raise bad("chat not found") from None


def worded(
    call: Call, name: str, entities_name: str, check: Callable[[str], str]
) -> dict[str, Any]:
    words = check(call.text(name))
    entities = check_entities(call.text(name), call.data(entities_name, list))
    return ({name: words} if words else {}) | ({entities_name: entities} if entities else {})


def read_markup(call: Call, *, editing: bool = False) -> dict[str, Any]:
    markup: dict[str, Any] = call.data("reply_markup", dict)
    if markup:
        check_markup(markup, editing=editing)
    return markup


def read_upload(world: World, call: Call, kind: str) -> Upload:
    upload = call.upload(kind) or world.files.get(call.text(kind))
    if upload is None:
        raise bad(f"there is no {kind} in the request")
    if not upload.content:
        raise bad("file must be non-empty")
    if kind == "photo":
        check_picture(upload.content)
    return upload


def described(file_id: str, upload: Upload, kind: str) -> Any:
    about = {"file_id": file_id, "file_unique_id": file_id[-6:], "file_size": len(upload.content)}
    if kind == "photo":
        return [about | {"width": 640, "height": 480}]
    return about | {"file_name": upload.name}

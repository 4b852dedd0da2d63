"""What comes with a VK message besides words, as fields of a Telegram message."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Content:
    fields: dict[str, Any] = field(default_factory=dict)
    file_id: str | None = None
    url: str | None = None
    takes_caption: bool = False


def content_of(message: dict[str, Any]) -> Content:
    """The first attachment that Telegram has a word for."""
    for attachment in message.get("attachments") or []:
        kind = attachment.get("type")
        if kind in KINDS and isinstance(attachment.get(kind), dict):
            return KINDS[kind](attachment[kind])
    if point := (message.get("geo") or {}).get("coordinates"):
        place = {"latitude": point["latitude"], "longitude": point["longitude"]}
        return Content({"location": place})
    return Content()


def file_id(kind: str, media: dict[str, Any]) -> str:
    """The name by which VK attaches the same thing again."""
    name = f"{kind}{media['owner_id']}_{media['id']}"
    return f"{name}_{media['access_key']}" if media.get("access_key") else name


def _photo(photo: dict[str, Any]) -> Content:
    sizes = photo.get("sizes") or [{"width": 0, "height": 0}]
    largest = max(sizes, key=lambda size: size["width"] * size["height"])
    shape = {"width": largest["width"], "height": largest["height"]}
    name = file_id("photo", photo)
    return Content({"photo": [_file(name) | shape]}, name, largest.get("url"), takes_caption=True)


def _document(doc: dict[str, Any]) -> Content:
    name = file_id("doc", doc)
    about = {"file_name": doc.get("title"), "file_size": doc.get("size")}
    return Content({"document": _file(name) | about}, name, doc.get("url"), takes_caption=True)


def _voice(voice: dict[str, Any]) -> Content:
    name = file_id("audio_message", voice)
    about = {"duration": voice.get("duration", 0), "mime_type": "audio/ogg"}
    return Content({"voice": _file(name) | about}, name, voice.get("link_ogg"))


def _sticker(sticker: dict[str, Any]) -> Content:
    images = sticker.get("images") or [{}]
    shape = {"width": images[-1].get("width", 0), "height": images[-1].get("height", 0)}
    kind = {"type": "regular", "is_animated": False, "is_video": False}
    name = f"sticker{sticker['sticker_id']}"
    return Content({"sticker": _file(name) | kind | shape}, name, images[-1].get("url"))


def _file(name: str) -> dict[str, Any]:
    return {"file_id": name, "file_unique_id": name}


KINDS: dict[str, Callable[[dict[str, Any]], Content]] = {
    "photo": _photo,
    "doc": _document,
    "audio_message": _voice,
    "sticker": _sticker,
}

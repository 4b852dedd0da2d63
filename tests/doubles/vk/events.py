"""VK's events, field by field as the long poll sends them."""

import html
import json
import secrets
from typing import Any

from tests.doubles.vk import files
from tests.doubles.vk.world import World

PIXEL = b"\x89PNG\r\n\x1a\n pixel"
CLIENT = {
    "button_actions": ["text", "vkpay", "open_app", "location", "open_link", "callback"],
    "keyboard": True,
    "inline_keyboard": True,
    "carousel": True,
    "lang_id": 0,
}
Fields = dict[str, Any]


def event(world: World, kind: str, about: Fields) -> Fields:
    return {
        "group_id": world.group_id,
        "type": kind,
        "event_id": secrets.token_hex(20),
        "v": "5.199",
        "object": about,
    }


def message_new(world: World, person: int, text: str, peer: int = 0, **more: Any) -> Fields:
    peer = peer or person
    message = {
        "date": int(world.now()),
        "from_id": person,
        "id": world.next_id(),
        "version": 10000001,
        "out": 0,
        "fwd_messages": [],
        "important": False,
        "is_hidden": False,
        "attachments": [],
        "conversation_message_id": world.next_number(peer),
        "text": html.escape(text).replace("&#x27;", "'"),
        "is_unavailable": False,
        "peer_id": peer,
        "random_id": 0,
    }
    return event(world, "message_new", {"message": message | more, "client_info": CLIENT})


def quoted(world: World, peer: int, number: int) -> Fields:
    """What a message answers: one of the bot's."""
    post = world.posts[peer][number]
    about = {"conversation_message_id": number, "from_id": -world.group_id}
    return about | {"date": int(post.date), "id": 0, "text": post.text, "attachments": []}


def begin(world: World, person: int, ref: str | None = None) -> Fields:
    """The button that VK shows to who never wrote."""
    payload = {"payload": json.dumps({"command": "start"})}
    link: Fields = {"ref": ref, "ref_source": "https://vk.me/progress"} if ref else {}
    return message_new(world, person, "Начать", person, **payload, **link)


def message_event(world: World, person: int, peer: int, number: int, payload: Any) -> Fields:
    about = {
        "user_id": person,
        "peer_id": peer,
        "event_id": world.begin_press(person, peer),
        "payload": payload,
        "conversation_message_id": number,
    }
    return event(world, "message_event", about)


def permission(world: World, person: int, allowed: bool) -> Fields:
    if allowed:
        return event(world, "message_allow", {"user_id": person, "key": ""})
    return event(world, "message_deny", {"user_id": person})


def thing(world: World, person: int, kind: str) -> Fields:
    """Something that is not words."""
    return message_new(world, person, "", **THINGS[kind](world, person))


def _photo(world: World, person: int) -> Fields:
    return photo_of(world, "photo.png", PIXEL)


def photo_of(world: World, name: str, content: bytes) -> Fields:
    photo = files.photo(world, world.keep("photo", name, content))
    return {"attachments": [{"type": "photo", "photo": photo | {"access_key": "k3y"}}]}


def _document(world: World, person: int) -> Fields:
    doc = files.document(world, world.keep("doc", "hours.csv", b"a;b\n"))
    return {"attachments": [{"type": "doc", "doc": doc}]}


def _voice(world: World, person: int) -> Fields:
    url = world.file_url(world.keep("audio_message", "voice.ogg", b"OggS"))
    links = {"link_mp3": url, "link_ogg": url, "waveform": [0, 1, 2]}
    voice = {"id": world.next_id(), "owner_id": person, "duration": 2, "access_key": "k3y"}
    return {"attachments": [{"type": "audio_message", "audio_message": voice | links}]}


def _sticker(world: World, person: int) -> Fields:
    image = {"url": "https://vk.com/sticker/1-163-64", "width": 64, "height": 64}
    sticker = {"inner_type": "base_sticker_new", "sticker_id": 163, "images": [image]}
    return {"attachments": [{"type": "sticker", "sticker": sticker}]}


def _video(world: World, person: int) -> Fields:
    return {"attachments": [{"type": "video", "video": {"id": 1, "owner_id": person}}]}


def _location(world: World, person: int) -> Fields:
    coordinates = {"latitude": 55.75, "longitude": 37.62}
    return {"geo": {"type": "point", "coordinates": coordinates}}


def _forward(world: World, person: int) -> Fields:
    original = {"conversation_message_id": 7, "date": int(world.now()) - 60, "from_id": 99}
    return {"fwd_messages": [original | {"text": "чужие слова", "attachments": [], "id": 0}]}


THINGS = {
    "photo": _photo,
    "sticker": _sticker,
    "voice": _voice,
    "document": _document,
    "forward": _forward,
    "location": _location,
    "video": _video,
}

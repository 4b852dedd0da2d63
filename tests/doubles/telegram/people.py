"""What people do, dressed as the updates that Telegram makes of it."""

import itertools
from typing import Any

from tests.doubles.telegram.wire import Upload
from tests.doubles.telegram.world import ME, Said, World, inaccessible

_presses = itertools.count(1)


def words_of(world: World, chat_id: int, person: int, text: str) -> dict[str, Any]:
    content: dict[str, Any] = {"text": text}
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0])
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return message_of(world, chat_id, person, content)


def message_of(world: World, chat_id: int, person: int, content: dict[str, Any]) -> dict[str, Any]:
    author = world.person(person).to_json()
    said = Said(world.next_number(chat_id), world.chat(chat_id), author, content)
    return world.keep(said).to_json()


def press_of(world: World, chat_id: int, person: int, message: int, data: str) -> dict[str, Any]:
    query = str(4_000_000_000_000 + next(_presses))
    world.presses[query] = person
    said = world.find(chat_id, message)
    chat = world.chat(chat_id)
    pressed = said.to_press_json() if said else inaccessible(chat, message)
    about = {"id": query, "from": world.person(person).to_json(), "message": pressed}
    return about | {"chat_instance": str(-chat_id), "data": data}


def membership_of(world: World, person: int, was: str, now: str) -> dict[str, Any]:
    """The person blocks the bot or takes it back."""
    about = {"chat": world.chat(person), "from": world.person(person).to_json(), "date": 1}
    until = {"until_date": 0} if "kicked" in (was, now) else {}
    old, new = ({"user": ME, "status": status} for status in (was, now))
    kicked = [member | (until if member["status"] == "kicked" else {}) for member in (old, new)]
    return about | {"old_chat_member": kicked[0], "new_chat_member": kicked[1]}


def other_content(world: World, kind: str) -> dict[str, Any]:
    """A message that is not words."""
    match kind:
        case "photo":
            return {"photo": [file(world, "photo.jpg") | {"width": 90, "height": 90}]}
        case "sticker":
            size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {"sticker": file(world, "sticker.webp") | size | {"type": "regular"}}
        case "voice":
            return {"voice": file(world, "voice.ogg") | {"duration": 3}}
        case "document":
            return {"document": file(world, "paper.pdf") | {"file_name": "paper.pdf"}}
        case "forward":
            origin = {"type": "hidden_user", "sender_user_name": "Кто-то", "date": 1}
            return {"text": "чужие слова", "forward_origin": origin}
        case "location":
            return {"location": {"latitude": 55.75, "longitude": 37.62}}
    raise ValueError(f"nobody sends a {kind}")


def photo_of(world: World, name: str, content: bytes) -> dict[str, Any]:
    """In two sizes, the small one first."""
    small = file(world, "small.jpg") | {"width": 90, "height": 67}
    large = about_file(world, Upload(name, content)) | {"width": 1280, "height": 960}
    return {"photo": [small, large]}


def file(world: World, name: str) -> dict[str, Any]:
    return about_file(world, Upload(name, f"content of {name}".encode()))


def about_file(world: World, upload: Upload) -> dict[str, Any]:
    file_id = world.keep_file(upload)
    about = {"file_id": file_id, "file_unique_id": file_id[-6:]}
    return about | {"file_size": len(upload.content)}

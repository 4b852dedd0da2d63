"""What people do on the page, dressed as Telegram's updates."""

import time
from typing import Any

from aiogram import Bot
from aiogram.types import Message, Update

from bot.platforms.local.history import Bubble
from bot.platforms.local.people import LocalGroup, LocalPerson, Seat

# Places and stickers are make-believe: they are there to try what the bot says to them.
MADE_UP: dict[str, dict[str, Any]] = {
    "sticker": {"sticker": {"type": "regular", "width": 512, "height": 512, "emoji": "👋"}},
    "voice": {"voice": {"duration": 4}},
    "location": {"location": {"latitude": 55.7539, "longitude": 37.6208}},
}
_last_update = 0


def new_update_id() -> int:
    """Unique across restarts, without a file: microseconds since 1970."""
    global _last_update  # noqa: PLW0603
    _last_update = max(_last_update + 1, time.time_ns() // 1000)
    return _last_update


def said(
    bot: Bot,
    person: LocalPerson,
    bubble: Bubble,
    text: str | None = None,
    *,
    seat: Seat | None = None,
    answered: Bubble | None = None,
) -> Update:
    """`text` is what the bot hears where it differs from what the chat shows."""
    body = body_of(bot, seat or person, bubble, person) | ({"text": text} if text else {})
    if answered:
        body["reply_to_message"] = body_of(bot, seat or person, answered, person)
    return _update(bot, message=body)


def joined(bot: Bot, person: LocalPerson, group: LocalGroup, *, is_there: bool) -> Update:
    """The bot was added to the group by a person, or put out."""
    away = {"user": myself(bot), "status": "kicked", "until_date": 0}
    there = {"user": myself(bot), "status": "member"}
    old, new = (away, there) if is_there else (there, away)
    about = {"chat": _chat(group), "from": _person(person), "date": int(time.time())}
    return _update(bot, my_chat_member=about | {"old_chat_member": old, "new_chat_member": new})


def pressed(
    bot: Bot,
    person: LocalPerson,
    message_id: int,
    bubble: Bubble | None,
    press: str,
    data: str,
    seat: Seat | None = None,
) -> Update:
    seat = seat or person
    gone = {"message_id": message_id, "date": 0, "chat": _chat(seat)}
    message = body_of(bot, seat, bubble, person) if bubble else gone
    sender = {"from": _person(person), "chat_instance": str(seat.id)}
    return _update(bot, callback_query={"id": press, "data": data, "message": message, **sender})


def _update(bot: Bot, **body: Any) -> Update:
    body["update_id"] = new_update_id()
    return Update.model_validate(body, context={"bot": bot})


def message_of(bot: Bot, seat: Seat, bubble: Bubble) -> Message:
    return Message.model_validate(body_of(bot, seat, bubble), context={"bot": bot})


def body_of(
    bot: Bot, seat: Seat, bubble: Bubble, person: LocalPerson | None = None
) -> dict[str, Any]:
    """In a group a person has to be named, where one wrote it."""
    author = person or seat
    sender = myself(bot)
    if bubble.mine and isinstance(author, LocalPerson):
        sender = _person(author)
    body = {"message_id": bubble.id, "date": bubble.date, "chat": _chat(seat), "from": sender}
    if bubble.rows:
        body["reply_markup"] = {"inline_keyboard": bubble.rows}
    return body | _content(bubble)


def _content(bubble: Bubble) -> dict[str, Any]:
    if bubble.kind in MADE_UP:
        return _made_up(bubble)
    if bubble.kind in ("photo", "document"):
        return _with_caption(bubble) | _file(bubble)
    words = {"text": bubble.text, "entities": bubble.entities or None}
    return words | (_forwarded(bubble) if bubble.kind == "forward" else {})


def _made_up(bubble: Bubble) -> dict[str, Any]:
    content = dict(MADE_UP[bubble.kind][bubble.kind])
    if bubble.kind != "location":
        content |= {"file_id": bubble.kind, "file_unique_id": bubble.kind}
    if bubble.kind == "sticker":
        content |= {"is_animated": False, "is_video": False}
    return {bubble.kind: content}


def _with_caption(bubble: Bubble) -> dict[str, Any]:
    if not bubble.text:
        return {}
    return {"caption": bubble.text, "caption_entities": bubble.entities or None}


def _file(bubble: Bubble) -> dict[str, Any]:
    file = bubble.file or {}
    told = {"file_id": file["id"], "file_unique_id": file["id"], "file_size": file["size"]}
    if bubble.kind == "photo":
        return {"photo": [told | {"width": 1280, "height": 1280}]}
    return {"document": told | {"file_name": file["name"]}}


def _forwarded(bubble: Bubble) -> dict[str, Any]:
    origin = {"type": "hidden_user", "sender_user_name": "…", "date": bubble.date}
    return {"forward_origin": origin}


def myself(bot: Bot) -> dict[str, Any]:
    return {"id": bot.id, "is_bot": True, "first_name": "bot", "username": "local_bot"}


def _person(person: LocalPerson) -> dict[str, Any]:
    name = {"first_name": person.first_name, "last_name": person.last_name}
    return {"id": person.id, "is_bot": False, "language_code": person.language, **name}


def _chat(seat: Seat) -> dict[str, Any]:
    if isinstance(seat, LocalGroup):
        return {"id": seat.id, "type": "group", "title": seat.name}
    name = {"first_name": seat.first_name, "last_name": seat.last_name}
    return {"id": seat.id, "type": "private", **name}

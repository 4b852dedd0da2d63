"""VK's methods for messages."""

import html
import re
from typing import Any

from tests.doubles.vk import files
from tests.doubles.vk.forms import BAD, WRONG
from tests.doubles.vk.keyboards import check_keyboard, labels
from tests.doubles.vk.world import A_DAY, A_MINUTE, GROUP_CHATS_START, Post, Refused, World

MOST_TEXT, MOST_PEERS, MOST_POPUP = 9000, 100, 90
FORMATS = {"bold", "italic", "underline", "url"}
ACTIVITIES = {"typing", "audiomessage", "photo", "video", "file"}
MENTION = re.compile(r"\[(?:id|club|public|event)\d+\|([^\]]*)\]")
CODE = re.compile(r"&#?\w+;")
PINGS = re.compile(r"(?<!\w)[@*](all|online|все|id\d+)\b")

Values = dict[str, Any]


def send(world: World, values: Values) -> Any:
    if "peer_ids" not in values:
        return _send_to(world, values["peer_id"], values)[1]
    if len(values["peer_ids"]) > MOST_PEERS:
        raise Refused(BAD, f"{WRONG}: too many peer_ids")
    _check_body(world, values)
    return [_receipt(world, peer, values) for peer in values["peer_ids"]]


def _receipt(world: World, peer: int, values: Values) -> Values:
    try:
        number, message_id = _send_to(world, peer, values)
    except Refused as refused:
        error = {"code": refused.code, "description": refused.text}
        return {"peer_id": peer, "message_id": 0, "conversation_message_id": 0, "error": error}
    return {"peer_id": peer, "message_id": message_id, "conversation_message_id": number}


def _send_to(world: World, peer: int, values: Values) -> tuple[int, int]:
    _check_body(world, values)
    _check_peer(world, peer)
    key = (peer, values["random_id"])
    if values["random_id"] and key in world.sent:
        return world.sent[key], world.next_id()
    number = world.sent[key] = world.next_number(peer)
    _show(world, peer, Post(number, world.now(), **_body(values)))
    return number, world.next_id()


def _show(world: World, peer: int, post: Post) -> None:
    world.posts.setdefault(peer, {})[post.number] = post
    world.hear(peer, as_read(post.text))
    if post.keyboard and not post.keyboard.get("inline"):
        world.menus[peer] = labels(post.keyboard)


def edit(world: World, values: Values) -> int:
    peer, number = values["peer_id"], values["cmid"]
    post = world.posts.get(peer, {}).get(number)
    if post is None or world.now() - post.date > A_DAY:
        raise Refused(909, "Can't edit this message, because it's too old")
    _check_body(world, values)
    _check_peer(world, peer)
    edited = Post(number, post.date, **_body(values))
    if edited.text != post.text:
        world.hear(peer, as_read(edited.text))
    world.posts[peer][number] = edited
    return 1


def _body(values: Values) -> Values:
    return {
        "text": values.get("message", ""),
        "keyboard": values.get("keyboard"),
        "attachments": _names(values.get("attachment")),
        "format_data": values.get("format_data"),
    }


def _names(attached: str | None) -> list[str]:
    """Without their access keys."""
    return ["_".join(name.split("_")[:2]) for name in (attached or "").split(",") if name]


def _check_body(world: World, values: Values) -> None:
    text, attached = values.get("message", ""), _names(values.get("attachment"))
    if not text and not attached:
        raise Refused(BAD, f"{WRONG}: message is empty or invalid")
    if len(text) > MOST_TEXT:
        raise Refused(914, "Message is too long")
    if any(name not in world.files for name in attached):
        raise Refused(BAD, f"{WRONG}: attachment is invalid")
    if "format_data" in values:
        _check_formats(values["format_data"], len(text.encode("utf-16-le")) // 2)
    if "keyboard" in values:
        if not world.bot_abilities:
            raise Refused(912, "This is a chat bot feature, change this status in settings")
        check_keyboard(values["keyboard"])


def _check_formats(format_data: Values, length: int) -> None:
    for item in format_data.get("items", []):
        fits = item["offset"] >= 0 and 0 < item["length"] <= length - item["offset"]
        if format_data.get("version") != "1" or item["type"] not in FORMATS or not fits:
            raise Refused(BAD, f"{WRONG}: format_data is invalid")


def _check_peer(world: World, peer: int) -> None:
    if peer >= GROUP_CHATS_START and peer not in world.allowed:
        raise Refused(917, "You don't have access to this chat")
    if peer in world.denied or peer not in world.allowed:
        raise Refused(901, "Can't send messages for users without permission")


def answer_press(world: World, values: Values) -> int:
    person, peer, begun = world.presses.get(values["event_id"], (0, 0, 0.0))
    is_his = (person, peer) == (values["user_id"], values["peer_id"])
    if not is_his or world.now() - begun > A_MINUTE:
        raise Refused(BAD, f"{WRONG}: event_id is invalid")
    popup = values.get("event_data")
    if popup is None:
        return 1
    if popup.get("type") != "show_snackbar" or not 0 < len(popup.get("text", "")) <= MOST_POPUP:
        raise Refused(BAD, f"{WRONG}: event_data is invalid")
    world.hear(person, f"({popup['text']})")
    return 1


def set_activity(world: World, values: Values) -> int:
    if values["type"] not in ACTIVITIES:
        raise Refused(BAD, f"{WRONG}: type is invalid")
    _check_peer(world, values["peer_id"])
    world.activities.append((values["peer_id"], values["type"]))
    return 1


def read_back(world: World, values: Values) -> Values:
    posts = world.posts.get(values["peer_id"], {})
    numbers = [number for number in values["conversation_message_ids"] if number in posts]
    items = [_message(world, values["peer_id"], posts[number]) for number in numbers]
    return {"count": len(items), "items": items}


def _message(world: World, peer: int, post: Post) -> Values:
    message = {
        "id": world.next_id(),
        "conversation_message_id": post.number,
        "date": int(post.date),
        "from_id": -world.group_id,
        "peer_id": peer,
        "out": 1,
        "version": 1,
        "text": html.escape(post.text).replace("&#x27;", "'"),
        "attachments": [_attachment(world, name) for name in post.attachments],
    }
    return message | ({"format_data": post.format_data} if post.format_data else {})


def _attachment(world: World, name: str) -> Values:
    if name.startswith("photo"):
        return {"type": "photo", "photo": files.photo(world, name)}
    return {"type": "doc", "doc": files.document(world, name)}


def as_read(text: str) -> str:
    """VK's app makes names of mentions and characters of HTML codes."""
    labelled = PINGS.sub(r"<ping \1>", MENTION.sub(r"\1", text))
    characters = CODE.sub(lambda found: html.unescape(found[0]), labelled)
    return characters.replace("\u200b", "")

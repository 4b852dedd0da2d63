"""Sending and editing, as Telegram's server does it."""

from typing import Any

from tests.doubles.telegram.reading import chat_of, described, read_markup, read_upload, worded
from tests.doubles.telegram.refusals import bad, check_caption, check_text
from tests.doubles.telegram.wire import Call, Upload
from tests.doubles.telegram.world import ME, Said, World

TOPIC = ("message_thread_id", "is_topic_message")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


def send_message(world: World, call: Call) -> dict[str, Any]:
    chat_id = world.reachable(chat_of(call))
    content = worded(call, "text", "entities", check_text) | topic_of(world, chat_id, call)
    return say(world, chat_id, content, read_markup(call))


def topic_of(world: World, chat_id: int, call: Call) -> dict[str, Any]:
    topic = call.number("message_thread_id", 0)
    if not topic:
        return {}
    group = world.groups.get(chat_id)
    if group is None or not group.is_forum or topic in group.closed_topics:
        raise bad("message thread not found")
    return {"message_thread_id": topic, "is_topic_message": True}


def send_photo(world: World, call: Call) -> dict[str, Any]:
    return send_file(world, call, "photo")


def send_document(world: World, call: Call) -> dict[str, Any]:
    return send_file(world, call, "document")


def send_file(world: World, call: Call, kind: str) -> dict[str, Any]:
    chat_id = world.reachable(chat_of(call))
    upload = read_upload(world, call, kind)
    content = worded(call, "caption", "caption_entities", check_caption)
    content |= {kind: described(world.keep_file(upload), upload, kind)}
    return say(world, chat_id, content, read_markup(call), upload)


def say(
    world: World,
    chat_id: int,
    content: dict[str, Any],
    markup: dict[str, Any],
    upload: Upload | None = None,
) -> dict[str, Any]:
    number = world.next_number(chat_id)
    said = world.keep(Said(number, world.chat(chat_id), ME, content, markup, upload))
    world.heard[chat_id] += [said.words] if said.words else []
    change_menu(world, chat_id, markup)
    return said.to_json()


def change_menu(world: World, chat_id: int, markup: dict[str, Any]) -> None:
    if "keyboard" in markup:
        world.menus[chat_id] = [[b["text"] for b in row] for row in markup["keyboard"]]
    if "remove_keyboard" in markup:
        world.menus.pop(chat_id, None)


def edit_text(world: World, call: Call) -> dict[str, Any]:
    said = editable(world, call)
    if "text" not in said.content:
        raise bad("there is no text in the message to edit")
    edit(said, worded(call, "text", "entities", check_text), read_markup(call, editing=True))
    world.heard[said.chat["id"]].append(said.words)
    return said.to_json()


def edit_markup(world: World, call: Call) -> dict[str, Any]:
    said = editable(world, call)
    edit(said, {}, read_markup(call, editing=True))
    return said.to_json()


def editable(world: World, call: Call) -> Said:
    said = world.find(world.reachable(chat_of(call)), call.number("message_id"))
    if said is None or said.is_gone:
        raise bad("message to edit not found")
    has_bottom_keyboard = said.markup and "inline_keyboard" not in said.markup
    if said.author is not ME or said.is_old or has_bottom_keyboard:
        raise bad("message can't be edited")
    return said


def edit(said: Said, content: dict[str, Any], markup: dict[str, Any]) -> None:
    # Formatting that is not said again is gone, and so is a keyboard.
    kept = {} if "text" in content else said.content
    kept |= {name: said.content[name] for name in TOPIC if name in said.content}
    if (kept | content, shown(markup)) == (said.content, shown(said.markup)):
        raise bad(NOT_MODIFIED)
    said.content, said.markup = kept | content, markup


def shown(markup: dict[str, Any]) -> list[Any]:
    return [row for row in markup.get("inline_keyboard", []) if row]

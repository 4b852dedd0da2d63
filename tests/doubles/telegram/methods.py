"""The methods of the Bot API that the bot may call; more parameters than these are refused."""

from collections.abc import Callable
from typing import Any

from tests.doubles.telegram import messages
from tests.doubles.telegram.reading import chat_of
from tests.doubles.telegram.refusals import Refused, bad, check_commands
from tests.doubles.telegram.wire import Call
from tests.doubles.telegram.world import ME, World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ACTIONS = {"typing", "upload_photo", "upload_document", "record_voice", "find_location"}


def get_me(world: World, call: Call) -> dict[str, Any]:
    groups = {"can_join_groups": world.joins_groups, "supports_inline_queries": False}
    return ME | groups | {"can_read_all_group_messages": world.reads_everything_in_groups}


def get_webhook_info(world: World, call: Call) -> dict[str, Any]:
    url = {"url": world.webhook, "has_custom_certificate": False}
    return url | {"pending_update_count": 0}


def delete_webhook(world: World, call: Call) -> bool:
    world.webhook = ""
    return True


def answer(world: World, call: Call) -> bool:
    query = call.text("callback_query_id")
    if query not in world.presses:
        raise bad(TOO_OLD)
    if len(call.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if words := call.text("text"):
        world.heard[world.presses[query]].append(f"({words})")
    return True


def send_chat_action(world: World, call: Call) -> bool:
    chat_id = world.reachable(chat_of(call))
    if call.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    world.actions[chat_id].append(call.text("action"))
    return True


def set_my_commands(world: World, call: Call) -> bool:
    commands = call.data("commands", list)
    check_commands(commands)
    world.commands[call.text("scope"), call.text("language_code")] = commands
    return True


def delete_my_commands(world: World, call: Call) -> bool:
    world.commands.pop((call.text("scope"), call.text("language_code")), None)
    return True


def get_file(world: World, call: Call) -> dict[str, Any]:
    file_id = call.text("file_id")
    if file_id not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    about = {"file_id": file_id, "file_unique_id": file_id[-6:], "file_path": f"files/{file_id}"}
    return about | {"file_size": len(world.files[file_id].content)}


Method = Callable[[World, Call], Any]
CHAT, PLACE = {"chat_id", "message_thread_id"}, {"chat_id", "message_id"}
FILE = CHAT | {"caption", "caption_entities", "reply_markup"}
SCOPE = {"scope", "language_code"}
METHODS: dict[str, tuple[Method, set[str]]] = {
    "getme": (get_me, set()),
    "getwebhookinfo": (get_webhook_info, set()),
    "deletewebhook": (delete_webhook, {"drop_pending_updates"}),
    "sendmessage": (messages.send_message, CHAT | {"text", "entities", "reply_markup"}),
    "sendphoto": (messages.send_photo, FILE | {"photo"}),
    "senddocument": (messages.send_document, FILE | {"document"}),
    "editmessagetext": (messages.edit_text, PLACE | {"text", "entities", "reply_markup"}),
    "editmessagereplymarkup": (messages.edit_markup, PLACE | {"reply_markup"}),
    "answercallbackquery": (answer, {"callback_query_id", "text", "show_alert"}),
    "sendchataction": (send_chat_action, CHAT | {"action"}),
    "setmycommands": (set_my_commands, SCOPE | {"commands"}),
    "deletemycommands": (delete_my_commands, SCOPE),
    "getfile": (get_file, {"file_id"}),
}


def perform(world: World, call: Call) -> Any:
    """The result, or Refused in Telegram's words."""
    if call.method.lower() not in METHODS:
        raise Refused(404, "Not Found: method not found")
    method, known = METHODS[call.method.lower()]
    parts = {name for name in call.files if f"attach://{name}" not in call.params.values()}
    if extra := (set(call.params) | parts) - known:
        raise bad(f"unknown parameters {', '.join(sorted(extra))}")
    return method(world, call)

"""The commands: with a slash, by their words or a bottom key, in either language."""

from enum import Enum
from functools import cache

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import KeyboardButton, Message, ReplyKeyboardMarkup

from domain.people import IN_OFFICE, Member, Role
from locales import LANGUAGES, Say, words


class For(Enum):
    """Whom a command is shown to; what anybody may do is checked in services."""

    ANYBODY = 0
    MEMBERS = 1
    COORDINATORS = 2
    READERS = 3  # and auditors
    KEEPERS = 4  # readers, and who keeps a store


READ_EVERYTHING = IN_OFFICE | {Role.AUDITOR}

# In the order of /help and of the command menu; each has words `about-`, `words-`, maybe `key-`.
COMMANDS: dict[str, For] = {
    "log": For.MEMBERS,
    "timer": For.MEMBERS,
    "me": For.MEMBERS,
    "hours": For.MEMBERS,
    "chart": For.MEMBERS,
    "norm": For.MEMBERS,
    "goods": For.MEMBERS,
    "rounds": For.MEMBERS,
    "requests": For.MEMBERS,
    "funds": For.MEMBERS,
    "stock": For.KEEPERS,
    "equipment": For.MEMBERS,
    "projects": For.MEMBERS,
    "pledge": For.MEMBERS,
    "leave": For.MEMBERS,
    "review": For.MEMBERS,
    "digest": For.COORDINATORS,
    "announce": For.COORDINATORS,
    "leaves": For.COORDINATORS,
    "waive": For.COORDINATORS,
    "applications": For.COORDINATORS,
    "members": For.READERS,
    "credit": For.COORDINATORS,
    "import": For.COORDINATORS,
    "roles": For.MEMBERS,
    "journal": For.MEMBERS,
    "invite": For.COORDINATORS,
    "units": For.MEMBERS,
    "group": For.COORDINATORS,
    "link": For.MEMBERS,
    "settings": For.MEMBERS,
    "reminders": For.MEMBERS,
    "privacy": For.ANYBODY,
    "mydata": For.MEMBERS,
    "forget": For.MEMBERS,
    "cancel": For.MEMBERS,
    "more": For.MEMBERS,
    "menu": For.MEMBERS,
    "help": For.ANYBODY,
    "start": For.ANYBODY,
}
# Behind the key "more": what is wanted now and then.
NOW_AND_THEN = (
    "requests",
    "rounds",
    "equipment",
    "funds",
    "norm",
    "chart",
    "leave",
    "stock",
    "applications",
    "members",
    "invite",
    "leaves",
    "digest",
    "units",
    "journal",
    "settings",
    "privacy",
    "help",
    "announce",
    "credit",
    "import",
    "waive",
    "group",
    "roles",
    "link",
)
KEYBOARD = (("log", "me"), ("projects", "goods"), ("timer", "review", "more"))


class Go(CallbackData, prefix="go"):
    """A button that stands for a command: pressing it is as good as saying the command."""

    command: str


class GoIn(CallbackData, prefix="gi"):
    """As `Go`, from a letter about a unit: from then on one speaks there."""

    command: str
    unit: int


class Asked(Filter):
    """Passes on what follows the command as `arguments`; what was being asked before is over."""

    def __init__(self, command: str) -> None:
        self.command = command

    async def __call__(self, message: Message, state: FSMContext) -> bool | dict[str, str]:
        command, arguments = split(message.text or "")
        if command != self.command:
            return False
        await state.clear()
        return {"arguments": arguments}


class Answering(Filter):
    """The message answers the question that the conversation stands at, and is not a command."""

    def __init__(self, *states: object) -> None:
        self.states = {getattr(state, "state", state) for state in states}

    async def __call__(self, message: Message, raw_state: str | None) -> bool:
        return raw_state in self.states and split(message.text or "")[0] is None


def split(text: str) -> tuple[str | None, str]:
    """The command that the text gives, if any, and what follows it."""
    plain = " ".join(text.split())
    if plain.startswith("/"):
        name, *arguments = text.strip()[1:].split(maxsplit=1) or [""]
        name = name.partition("@")[0].casefold()
        return (name if name in COMMANDS else "help"), "".join(arguments).strip()
    return spoken().get(plain.casefold().replace("ё", "е").rstrip("!.")), ""


@cache
def spoken() -> dict[str, str]:
    """Every word and key that stands for a command."""
    found = {}
    for say in map(words, LANGUAGES):
        for command in COMMANDS:
            said = say(f"words-{command}").split("|")
            said += [say(f"key-{command}")] if say.knows(f"key-{command}") else []
            found.update(dict.fromkeys((_plain(word) for word in said), command))
    return found


def _plain(word: str) -> str:
    return word.strip().casefold().replace("ё", "е")


def may_see(command: str, me: Member | None) -> bool:
    match COMMANDS[command]:
        case For.ANYBODY:
            return True
        case For.MEMBERS:
            return me is not None and me.belongs
        case For.COORDINATORS:
            return me is not None and me.coordinates
        case For.READERS:
            return me is not None and me.belongs and bool(READ_EVERYTHING & me.roles)
        case For.KEEPERS:
            shown_to = READ_EVERYTHING | {Role.KEEPER}
            return me is not None and me.belongs and bool(shown_to & me.roles)


def keyboard(say: Say, me: Member) -> ReplyKeyboardMarkup:
    """A few big words at the bottom of the chat."""
    rows = [
        [KeyboardButton(text=say(f"key-{command}")) for command in row if may_see(command, me)]
        for row in KEYBOARD
    ]
    return ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, is_persistent=True)

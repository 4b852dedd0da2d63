"""Promises that no single module can keep alone."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import domain
import services
from bot.settings import Settings
from domain.errors import Refusal
from handlers import LETTERS
from handlers.commands import COMMANDS, KEYBOARD
from locales import LANGUAGES, ROOT, words

PROJECT = Path(__file__).parent.parent
MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=", re.M)
VARIABLE = re.compile(r"\{[^{}]*?\$([a-z_]+)")


def messages(language):
    """The variables of each message of a language."""
    found = {}
    for file in (ROOT / language).glob("*.ftl"):
        parts = MESSAGE.split(file.read_text("utf-8"))
        for name, body in zip(parts[1::2], parts[2::2], strict=True):
            assert name not in found, f"{file.name}: {name} is said twice"
            found[name] = set(re.findall(r"\$(\w+)", body))
    return found


def every_subclass(of):
    for one in of.__subclasses__():
        yield one
        yield from every_subclass(one)


def test_every_language_says_everything_with_the_same_facts():
    assert messages("ru") == messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_themselves_are_in_order(language):
    assert words(language).problems() == []


def test_every_refusal_has_words():
    for package in (domain, services):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    ids = {refusal.message_id for refusal in every_subclass(Refusal)}
    assert ids <= set(messages("ru"))


def test_every_letter_that_is_put_has_words():
    put = re.compile(r"outbox\.put\(\s*db,\s*\"([\w.-]+)\"")
    kinds = {
        kind
        for file in (PROJECT / "services").rglob("*.py")
        for kind in put.findall(file.read_text("utf-8"))
    }
    assert kinds <= set(LETTERS)


def named_twice(pattern):
    """What handlers call by one name in two places."""
    found = [
        name
        for file in (PROJECT / "handlers").rglob("*.py")
        for name in re.findall(pattern, file.read_text("utf-8"))
    ]
    return {name for name in found if found.count(name) > 1}


def test_no_two_buttons_begin_alike():
    assert named_twice(r"CallbackData, prefix=\"(\w+)\"") == set()


def test_no_two_questions_are_called_alike():
    """A conversation remembers its question by the class's bare name."""
    assert named_twice(r"class (\w+)\(StatesGroup\)") == set()


def test_every_setting_is_explained():
    example = (PROJECT / ".env.example").read_text("utf-8")
    named = re.findall(r"^([A-Z_]+)=", example, re.M)
    assert named == [name.upper() for name in Settings.model_fields]


def test_every_command_is_described_and_in_the_guide():
    ids = set(messages("ru"))
    assert {f"about-{name}" for name in COMMANDS} | {f"words-{name}" for name in COMMANDS} <= ids
    assert {f"key-{name}" for row in KEYBOARD for name in row} <= ids
    for guide in ("docs/ru/members.md", "docs/en/members.md"):
        text = (PROJECT / guide).read_text("utf-8")
        assert [name for name in COMMANDS if f"/{name}" not in text] == []


def test_no_file_is_longer_than_two_hundred_lines():
    rooms = ("bot", "handlers", "services", "storage", "locales", "domain", "tests", "benchmarks")
    files = [file for room in rooms for file in (PROJECT / room).rglob("*.py")]
    assert [str(f) for f in files if len(f.read_text("utf-8").splitlines()) > 200] == []

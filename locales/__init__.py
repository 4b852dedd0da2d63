"""The words of the bot: one folder a language, one file a topic."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from fluent_compiler.bundle import FluentBundle

from locales import forms

ROOT = Path(__file__).parent
LANGUAGES = ("ru", "en")
NAME = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)

Fact = str | int | date | datetime


class Say:
    """Turns a message id and its facts into words of one language; of one topic, or of all.

    A topic refers to none of another, and is compiled when its first words are said.
    """

    def __init__(self, language: str, topic: str = "*") -> None:
        self.language = language
        files = sorted((ROOT / language).glob(f"{topic}.ftl"))
        self._topics = {name: file for file in files for name in names_in(file)}
        self._compiled: dict[Path, FluentBundle] = {}

    def __call__(self, message_id: str, /, **facts: Fact) -> str:
        text, errors = self._bundle(self._topics[message_id]).format(message_id, facts)
        if errors:
            raise ValueError(f"{self.language}: {message_id}: {errors}")
        return str(text)

    def knows(self, message_id: str) -> bool:
        return message_id in self._topics

    def problems(self) -> list[Any]:
        """What the words themselves have wrong: unknown terms, functions or syntax."""
        topics = dict.fromkeys(self._topics.values())
        return [problem for file in topics for problem in self._bundle(file).check_messages()]

    def _bundle(self, file: Path) -> FluentBundle:
        if file not in self._compiled:
            self._compiled[file] = FluentBundle.from_files(
                self.language,
                [str(file)],
                use_isolating=False,
                functions=forms_of(self.language),
            )
        return self._compiled[file]


def names_in(file: Path) -> list[str]:
    """The messages of a topic."""
    return NAME.findall(file.read_text("utf-8"))


def forms_of(language: str) -> dict[str, Callable[..., str]]:
    """The functions that .ftl files may call."""
    return {
        "DURATION": lambda minutes: forms.duration(int(minutes), language),
        "HOURS": lambda minutes: forms.hours(int(minutes), language),
        "DAY": lambda day: forms.day(day, language),
        "DATE": lambda day: forms.full_date(day, language),
        "PERIOD": lambda first, last: forms.period(first, last, language),
        "TIME": lambda moment: forms.time(moment, language),
        "AMOUNT": lambda parts, measure: forms.amount(int(parts), str(measure), language),
        "MONEY": lambda kopecks: forms.money(int(kopecks), language),
        "BAR": lambda done, due: forms.bar(int(done), int(due)),
    }


@cache
def words(language: str) -> Say:
    """The words of a language, Russian where the language is not ours."""
    return Say(language if language in LANGUAGES else LANGUAGES[0])

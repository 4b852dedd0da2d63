"""Letters: what members are told without having asked just now. Each topic words its own."""

from collections.abc import Callable
from typing import Any

from handlers.pages import Page
from locales import Say

Facts = dict[str, Any]
Letter = Callable[[Say, Facts], Page]


def plain(message_id: str) -> Letter:
    """A letter that is a sentence."""
    return lambda say, facts: Page(say(message_id, **facts))

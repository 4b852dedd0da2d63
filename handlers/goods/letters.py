"""Letters about goods."""

from handlers.letters import Facts, Letter
from handlers.pages import Page
from locales import Say


def entrusted(say: Say, facts: Facts) -> Page:
    return Page(say("store-keeper-letter", **facts))


LETTERS: dict[str, Letter] = {"store-keeper": entrusted}

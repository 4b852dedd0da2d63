"""Every word of the page lives in locales/, in both languages."""

import re

import pytest

from bot.platforms.local import PAGE_WORDS
from bot.platforms.local.server import PAGE
from locales import words

PARTS = ("local-attach-", "local-start-", "local-network-")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_each_word_of_the_page_has_a_text(language):
    say = words(language)
    assert all(say(message_id) for message_id in PAGE_WORDS)


def test_the_page_asks_for_no_other_words_and_for_each_of_these():
    scripts = "".join(file.read_text() for file in PAGE.glob("*.js"))
    asked = set(re.findall(r'"(local-[a-z-]+)"', scripts))
    put_together = {word for word in PAGE_WORDS if word.startswith(PARTS)}
    assert asked | put_together | {"local-forwarded-text"} == set(PAGE_WORDS)


def test_the_page_itself_says_nothing_and_asks_no_other_site():
    page = (PAGE / "index.html").read_text()
    assert not re.search("[а-яё]", page.lower())
    for file in PAGE.glob("*.*"):
        addresses = re.findall(r"https?://[\w./]+", file.read_text())
        assert set(addresses) <= {"http://www.w3.org/2000/svg"}

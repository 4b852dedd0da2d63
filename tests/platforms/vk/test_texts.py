"""Words arrive as they were typed, on VK too."""

import json
import re

import pytest
from aiogram.types import MessageEntity
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.vk.texts import from_vk, to_vk
from tests.doubles.vk.talk import as_read
from tests.platforms.vk.conftest import ANNA

PIECES = ["[", "]", "|", "@", "*", "&", "#33;", "id1", "all", "все", "lt;", " ", "\n", "я", "😀"]
TYPED = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(TYPED)
def test_what_was_typed_is_what_is_read(typed):
    assert as_read(to_vk(typed, None)[0]) == typed


@given(TYPED, st.data())
def test_formatting_stays_on_its_words(typed, data):
    length = units(typed)
    if not length:
        return
    start = data.draw(st.integers(0, length - 1))
    size = data.draw(st.integers(1, length - start))
    entity = MessageEntity(type="bold", offset=start, length=size)
    text, format_data = to_vk(typed, [entity])
    [item] = json.loads(format_data or "")["items"]
    shown = part(text, item["offset"], item["length"])
    assert shown.replace("\u200b", "") == part(typed, start, size)


def units(text):
    return len(text.encode("utf-16-le")) // 2


def part(text, start, size):
    piece = text.encode("utf-16-le")[2 * start : 2 * (start + size)]
    return piece.decode("utf-16-le", "surrogatepass")


def test_ordinary_words_are_left_alone():
    for text in ("2*3", "anna@example.org", "https://x.org/@a?b=1&c=2", "[x] готово", "R&D"):
        assert to_vk(text, None) == (text, None)


def test_what_vk_cannot_show_is_dropped():
    entities = [
        MessageEntity(type="bold", offset=0, length=2),
        MessageEntity(type="spoiler", offset=0, length=2),
        MessageEntity(type="text_link", offset=0, length=2, url="https://x.org"),
    ]
    _, format_data = to_vk("hi", entities)
    kinds = [item["type"] for item in json.loads(format_data or "")["items"]]
    assert kinds == ["bold", "url"]


def test_html_codes_of_vk_are_characters_again():
    assert from_vk("&lt;b&gt; &quot;R&amp;D&quot; &amp;lt;", None) == ('<b> "R&D" &lt;', [])


def test_a_mention_is_read_as_its_name():
    assert from_vk("[id5|Анна], привет", None)[0] == "Анна, привет"


def test_formatting_that_lies_outside_the_text_is_ignored():
    items = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "bold", "offset": 1, "length": 9},
        {"type": "blink", "offset": 0, "length": 1},
    ]
    entities = from_vk("да", {"version": "1", "items": items})[1]
    assert entities == [{"type": "bold", "offset": 0, "length": 2}]


async def test_nobody_is_pinged_by_what_the_bot_repeats(vk, bot):
    words = "@all [id1|начальник] *id2 &#33;"
    await bot.send_message(ANNA, words)
    assert vk.heard(ANNA) == [words]
    assert vk.server.called("messages.send")[0]["disable_mentions"] == "1"


@pytest.mark.parametrize(
    "hostile",
    [
        "@all", "/@all", "Я@all", "@online", "@ONLINE", "x*all", "*id1 (x)", "@id1(x)", "a@id1",
        "[id1|x]", "[club1|x]", "[[id1|x]]", "[id1|x\ny]", "[id1|]", "@club1", "[id1:bp-1_2|x]",
    ],
)  # fmt: skip
def test_no_form_of_a_mention_gets_through(hostile):
    sent, _ = to_vk(hostile, None)
    assert "\u200b" in sent
    assert sent.replace("\u200b", "") == hostile
    assert not re.search(r"\[[^\[\]|\u200b]+\|", sent)
    assert not re.search(r"[@*](all|online|id\d|club\d)", sent, re.IGNORECASE)

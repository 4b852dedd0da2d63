"""Names of 200 emoji, from right to left, with mentions in them: everywhere they are but words."""

import pytest

from handlers.pages import LABEL, length
from storage import people

HOSTILE = {
    "flags": "Я" + "🇷🇺" * 31,
    "families": "Я" + "👨\u200d👩\u200d👧" * 12,
    "mention": "[id1|Анна] @all *id2 (x)",
    "backwards": "\u202eаннА\u202c",
    "marks": "и" + "\u0306" * 60,
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_it_is_shown_on_the_desk_and_on_every_button(world, kind):
    name = HOSTILE[kind]
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    await world.ask(people.change_member, anna.id, name=name)
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    await anna.say("2 ч кухня")
    await olga.say("/review")
    assert name in olga.heard[-1]
    await olga.say("/members")
    labels = [label for row in olga.labels for label in row]
    assert all(length(label) <= LABEL for label in labels)
    assert not any(label.endswith("\u200d…") for label in labels)


async def test_a_stranger_cannot_be_called_by_what_nobody_sees(world):
    olga = await world.coordinator("Ольга")
    await olga.say("настройки")
    await olga.press("Имя")
    for name in ("\u202e\u200b", "🙂" * 200, "\u3164" * 5):
        await olga.say(name)
        assert "Ольга" not in olga.heard[-1]
    await olga.say("\u202eОля\u202c")
    assert "Оля" in olga.heard[-1]
    assert (await world.me(olga)).name == "Оля"

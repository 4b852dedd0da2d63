"""The same in English."""

import pytest

from services import settings
from tests.conversations.by_norm import card, days_pass, live_by


@pytest.fixture
async def anna(world):
    anna, _ = await live_by(world)
    await world.ask(settings.speak, await world.me(anna), "en", world.clock())
    await days_pass(world, 2)
    _ = anna.heard
    return anna


async def test_the_card_and_what_explains_it(anna, world):
    await anna.say("6 h 30 min огород")
    assert anna.heard[-1].split("\n")[-1] == "To the norm of the week: 1 h 30 min"
    await anna.say("where do I stand")
    assert anna.heard[-1].split("\n\n") == [
        "Week of 23–29 November",
        "Obligatory labour: 6 h 30 min of 8 h\n▓▓▓▓▓▓▓▓░░",
        "Free labour: 0 min of 2 h\n░░░░░░░░░░",
        "1 h 30 min of obligatory labour and 2 h of free labour more by Sun, 29 November, "
        "and the norm is reached.",
    ]
    assert anna.labels[1:] == [
        ["Leave", "Chart"],
        ["I can't this week"],
        ["That's all for this week"],
    ]
    await days_pass(world, 7)
    await card(anna)
    await anna.press("Why so much?")
    assert anna.heard[-1].split("\n\n")[:2] == [
        "Why so much: obligatory labour",
        "Week of 23–29 November\nОгород: +6 h 30 min\nNorm of the week: −8 h\n= −1 h 30 min",
    ]

"""`check` says what to change in the community, in words that exist."""

import re
from pathlib import Path

import pytest

from bot.platforms import vk as platform
from bot.platforms.problems import Problem
from bot.platforms.vk import settings_check
from bot.platforms.vk.settings_check import UNSEEN, problems

LOCALES = Path(__file__).parents[3] / "locales"


async def test_a_community_that_is_set_up_has_no_problems(vk, bot):
    assert await problems(bot) == [UNSEEN]


async def test_a_wrong_token_is_the_only_thing_to_say(vk):
    bot = platform.connect("wrong", vk.group_id, vk.url)
    assert await problems(bot) == [Problem("check-vk-token")]
    await bot.session.close()


async def test_a_vk_out_of_reach_is_the_only_thing_to_say(vk, bot):
    vk.fail("groups.getTokenPermissions", http=503)
    [problem] = await problems(bot)
    assert problem.id == "check-vk-unreachable"


async def test_each_missing_right_is_named(vk, bot):
    vk.world.rights = {"manage"}
    missing = [problem.facts.get("right") for problem in await problems(bot)]
    assert missing == ["messages", "photos", "docs", None]


async def test_without_the_right_to_manage_the_long_poll_cannot_be_looked_at(vk, bot):
    vk.world.rights.discard("manage")
    missing, refused, _ = await problems(bot)
    assert missing.facts == {"right": "manage"}
    assert (refused.id, refused.facts["code"]) == ("check-vk-refused", 15)


async def test_a_token_of_another_community_is_told(vk):
    bot = platform.connect(vk.token, 77, vk.url)
    ids = [problem.id for problem in await problems(bot)]
    assert ids == ["check-vk-other-group", "check-vk-refused", UNSEEN.id]
    await bot.session.close()


async def test_a_long_poll_switched_off_is_told(vk, bot):
    vk.world.long_poll["is_enabled"] = False
    assert await problems(bot) == [Problem("check-vk-long-poll-off"), UNSEEN]


async def test_an_old_version_and_missing_events_are_told(vk, bot):
    vk.world.long_poll["api_version"] = "5.92"
    vk.world.long_poll["events"] |= {"message_event": 0, "message_deny": 0}
    assert await problems(bot) == [
        Problem("check-vk-long-poll-version", {"version": "5.92"}),
        Problem("check-vk-event", {"event": "message_event"}),
        Problem("check-vk-event", {"event": "message_deny"}),
        UNSEEN,
    ]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_each_problem_has_words(language):
    source = Path(settings_check.__file__).read_text()
    words = (LOCALES / language / "check_vk.ftl").read_text()
    ids = set(re.findall(r'"(check-vk-[a-z-]+)"', source))
    assert ids == set(re.findall(r"^(check-vk-[a-z-]+) =", words, re.MULTILINE))

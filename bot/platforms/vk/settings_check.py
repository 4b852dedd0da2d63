"""Looks whether the community is set up for the bot; the words for it are in locales."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from aiogram import Bot

from bot.platforms.problems import Problem
from bot.platforms.vk.api import VkApi
from bot.platforms.vk.errors import UNAUTHORIZED, VkError
from bot.platforms.vk.session import VkSession

RIGHTS = ("messages", "photos", "docs", "manage")
EVENTS = ("message_new", "message_event", "message_allow", "message_deny")
# Older ones send message_new without the `message` inside.
OLDEST_EVENTS = (5, 103)
# What no method tells: VK refuses keyboards (912) until bot abilities are switched on.
UNSEEN = Problem("check-vk-note-abilities")


async def problems(bot: Bot) -> list[Problem]:
    """What the operator should change, and what can't be seen from here."""
    session = bot.session
    assert isinstance(session, VkSession)
    found: list[Problem] = []
    for look in (_token, _community, _long_poll):
        found += await _try(look, session.vk, session.group_id)
        if any(problem.id in HOPELESS for problem in found):
            return found
    return [*found, UNSEEN]


HOPELESS = {"check-vk-token", "check-vk-unreachable"}
Look = Callable[[VkApi, int], Awaitable[list[Problem]]]


async def _try(look: Look, api: VkApi, group_id: int) -> list[Problem]:
    try:
        return await look(api, group_id)
    except VkError as error:
        return [_refusal(error)]


def _refusal(error: VkError) -> Problem:
    if error.code in UNAUTHORIZED:
        return Problem("check-vk-token")
    if error.code < 0:
        return Problem("check-vk-unreachable", {"reason": str(error)})
    return Problem("check-vk-refused", {"code": error.code, "reason": str(error)})


async def _token(api: VkApi, group_id: int) -> list[Problem]:
    granted = await api.call("groups.getTokenPermissions")
    names = {permission["name"] for permission in granted["permissions"]}
    missing = [right for right in RIGHTS if right not in names]
    return [Problem("check-vk-right", {"right": right}) for right in missing]


async def _community(api: VkApi, group_id: int) -> list[Problem]:
    """Without a number VK names the community that the token belongs to."""
    [group] = (await api.call("groups.getById"))["groups"]
    if group["id"] == group_id:
        return []
    return [Problem("check-vk-other-group", {"set": str(group_id), "token": str(group["id"])})]


async def _long_poll(api: VkApi, group_id: int) -> list[Problem]:
    settings = await api.call("groups.getLongPollSettings", group_id=group_id)
    if not settings["is_enabled"]:
        return [Problem("check-vk-long-poll-off")]
    return [*_version(settings), *_events(settings["events"])]


def _version(settings: dict[str, Any]) -> Iterator[Problem]:
    version = settings.get("api_version", "")
    if version and tuple(int(part) for part in version.split(".")) < OLDEST_EVENTS:
        yield Problem("check-vk-long-poll-version", {"version": version})


def _events(events: dict[str, int]) -> Iterator[Problem]:
    for event in EVENTS:
        # Not every version of VK lists message_event among the settings.
        if event in events and not events[event]:
            yield Problem("check-vk-event", {"event": event})

"""VK's methods for the community itself and for people's names."""

import re
from typing import Any

from tests.doubles.vk.world import GROUP_CHATS_START, Refused, World

OLDEST_VERSION = 131


def people(world: World, values: dict[str, Any]) -> list[dict[str, Any]]:
    return [_person(world, number) for number in values["user_ids"] if number < GROUP_CHATS_START]


def _person(world: World, number: int) -> dict[str, Any]:
    about = {"id": number, "can_access_closed": True, "is_closed": False}
    if number not in world.names:
        return {"first_name": "DELETED", "last_name": "", "deactivated": "deleted"} | about
    first, _, last = world.names[number].partition(" ")
    return {"first_name": first, "last_name": last, "screen_name": f"id{number}"} | about


def group(world: World, values: dict[str, Any]) -> dict[str, Any]:
    number = values.get("group_id", world.group_id)
    about = {"name": "Прогресс", "screen_name": "progress", "type": "group", "is_closed": 0}
    return {"groups": [{"id": number, **about}], "profiles": []}


def permissions(world: World, values: dict[str, Any]) -> dict[str, Any]:
    settings = [{"name": right, "setting": 1} for right in sorted(world.rights)]
    return {"mask": len(settings), "permissions": settings}


def long_poll_settings(world: World, values: dict[str, Any]) -> dict[str, Any]:
    if "manage" not in world.rights:
        raise Refused(15, "Access denied")
    check_group(world, values)
    return world.long_poll


def check_group(world: World, values: dict[str, Any]) -> None:
    if values["group_id"] != world.group_id:
        raise Refused(15, "Access denied: group_id is not yours")


def check_token(world: World, form: dict[str, str]) -> None:
    if form.get("access_token") != world.token:
        raise Refused(5, "User authorization failed: invalid access_token (4).")
    version = re.fullmatch(r"5\.(\d+)", form.get("v", ""))
    if version is None or int(version[1]) < OLDEST_VERSION:
        raise Refused(8, "Invalid request: versions below 5.131 are deprecated")

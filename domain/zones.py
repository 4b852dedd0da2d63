"""Time zones as people name them: a city, or how far from UTC or Moscow."""

import re
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from domain.errors import Refusal

# By their distance from UTC; the first nine are offered as buttons.
RUSSIAN = {
    2: "Europe/Kaliningrad",
    3: "Europe/Moscow",
    4: "Europe/Samara",
    5: "Asia/Yekaterinburg",
    6: "Asia/Omsk",
    7: "Asia/Krasnoyarsk",
    8: "Asia/Irkutsk",
    9: "Asia/Yakutsk",
    10: "Asia/Vladivostok",
    11: "Asia/Magadan",
    12: "Asia/Kamchatka",
}
OFFERED = tuple(RUSSIAN.values())[:9]
_FARTHEST_WEST, _FARTHEST_EAST = -12, 14
_OFFSET = re.compile(r"(utc|gmt|мск|msk)?\s*([+\-−–]?)\s*(\d{1,2})(?::?00)?")
_MOSCOW = ("мск", "msk")


class UnknownZone(Refusal):
    """Facts: `text`, the words that name no zone."""

    message_id = "refusal-unknown-zone"


def read_zone(text: str, cities: dict[str, str]) -> str:
    """The zone's name; `cities` are names in the members' languages, folded. Else UnknownZone."""
    said = fold(text)
    found = cities.get(said) or _by_offset(said) or _by_city().get(said)
    if found is None:
        raise UnknownZone(text=" ".join(text.split())[:40])
    return found


def fold(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").replace("_", " ").split())[:64]


def offset_of(zone: str, now: datetime) -> str:
    """+3, or +5:30."""
    offset = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    minutes = int(offset.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def city_of(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _by_offset(said: str) -> str | None:
    found = _OFFSET.fullmatch(said)
    if said in ("utc", "gmt"):
        return "Etc/UTC"
    if found is None or not (found[1] or found[2]):
        return None
    hours = int(found[3]) * (-1 if found[2] in "-−–" and found[2] else 1)
    return _at(hours + (3 if found[1] in _MOSCOW else 0))


def _at(hours: int) -> str | None:
    if not _FARTHEST_WEST <= hours <= _FARTHEST_EAST:
        return None
    # The names of these zones count westwards.
    return RUSSIAN.get(hours) or ("Etc/UTC" if hours == 0 else f"Etc/GMT{-hours:+d}")


@cache
def _by_city() -> dict[str, str]:
    names = sorted(name for name in available_timezones() if "/" in name)
    cities = {fold(city_of(name)): name for name in names if not name.startswith("Etc/")}
    return cities | {fold(name): name for name in names}

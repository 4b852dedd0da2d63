"""Time zones as they are offered and named."""

from datetime import datetime
from functools import cache

from domain import zones
from locales import LANGUAGES, Say, words


def label(say: Say, zone: str, now: datetime) -> str:
    """Москва, UTC+3"""
    return f"{city(say, zone)}, UTC{zones.offset_of(zone, now)}"


def city(say: Say, zone: str) -> str:
    known = f"zone-{zone.replace('/', '-')}"
    return say(known) if say.knows(known) else zones.city_of(zone)


def read(text: str) -> str:
    """The zone that somebody typed: a city, or a distance from UTC or Moscow; else UnknownZone."""
    return zones.read_zone(text, _cities())


@cache
def _cities() -> dict[str, str]:
    names = zones.RUSSIAN.values()
    return {zones.fold(city(say, name)): name for say in map(words, LANGUAGES) for name in names}

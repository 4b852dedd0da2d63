"""A unit's settings in words, and which unit they come from."""

from datetime import datetime

from domain.people import Unit
from domain.units import Setting
from handlers import zones
from locales import Say
from services.unit_settings import Held


def setting_line(say: Say, unit: Unit, what: Setting, held: Held, now: datetime) -> str:
    value = value_of(say, what, str(held.value))
    return say("unit-setting", what=what.value, value=value, **source(unit, held.source))


def norm_line(say: Say, unit: Unit, norm_of: Unit | None) -> str:
    return say("unit-norm", known="yes" if norm_of else "no", **source(unit, norm_of))


def source(unit: Unit, found: Unit | None) -> dict[str, str]:
    """`own` is said of what nobody has set above: it is the usual."""
    inherited = found is not None and found.id != unit.id
    return {"source": found.name if found else "", "inherited": "yes" if inherited else "no"}


def value_of(say: Say, what: Setting, value: str) -> str:
    match what:
        case Setting.ZONE:
            return zones.city(say, value)
        case Setting.LANGUAGE:
            return say(f"language-{value}")
        case Setting.DAYS_BACK:
            return say("unit-days", count=int(value))
    return value

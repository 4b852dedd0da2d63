"""How numbers, days and times are written in each language."""

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from domain.measures import Measure, whole

HOUR = 60
BAR_CELLS = 10
# In a narrow chat no line ends between a number and its unit.
NO_BREAK = "\N{NO-BREAK SPACE}"
UNITS = {"ru": ("ч", "мин"), "en": ("h", "min")}


def duration(minutes: int, language: str) -> str:
    """2 ч 30 мин; a minus sign in front of what is owed or taken back."""
    hour, minute = UNITS[language]
    hours, rest = divmod(abs(minutes), HOUR)
    parts = [f"{hours}{NO_BREAK}{hour}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest}{NO_BREAK}{minute}")
    return ("−" if minutes < 0 else "") + " ".join(parts)


def hours(minutes: int, language: str) -> str:
    """2,5: for buttons and tables, rounded to a hundredth."""
    return str(format_decimal(Decimal(minutes) / HOUR, format="0.##", locale=language))


@lru_cache(maxsize=1024)
def day(value: date, language: str) -> str:
    """вс, 22 ноября."""
    pattern = "EE, d MMMM" if language == "ru" else "EEE, d MMMM"
    return str(format_date(value, pattern, locale=language))


@lru_cache(maxsize=1024)
def full_date(value: date, language: str) -> str:
    """22 ноября 2026."""
    return str(format_date(value, "d MMMM y", locale=language))


def period(first: date, last: date, language: str) -> str:
    """16–22 ноября, or 28 сентября – 4 октября."""
    end = format_date(last, "d MMMM", locale=language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{format_date(first, 'd MMMM', locale=language)} – {end}"


def time(value: datetime, language: str) -> str:
    """18:00, as the clock of the zone that the value carries shows it."""
    return str(format_time(value, "HH:mm", tzinfo=value.tzinfo, locale=language))


def bar(done: int, due: int) -> str:
    """▓▓▓▓▓▓▓▓░░"""
    filled = BAR_CELLS if due <= 0 else min(BAR_CELLS, max(done, 0) * BAR_CELLS // due)
    return "▓" * filled + "░" * (BAR_CELLS - filled)


# What one whole of a measure is called, and its smallest part where goods are weighed out.
MEASURES = {
    "ru": {
        "piece": ("шт.", ""),
        "kilogram": ("кг", "г"),
        "litre": ("л", "мл"),
        "metre": ("м", ""),
        "pack": ("уп.", ""),
    },
    "en": {
        "piece": ("pcs", ""),
        "kilogram": ("kg", "g"),
        "litre": ("l", "ml"),
        "metre": ("m", ""),
        "pack": ("packs", ""),
    },
}


def amount(parts: int, measure: str, language: str) -> str:
    """2,5 кг, 500 г, 10 шт.; a minus sign in front of what is missing."""
    name, part = MEASURES[language][measure]
    each = whole(Measure(measure))
    number = Decimal(abs(parts)) / each
    if part and 0 < abs(parts) < each:
        name, number = part, Decimal(abs(parts))
    written = str(format_decimal(number, format="#,##0.###", locale=language))
    return ("−" if parts < 0 else "") + f"{written}{NO_BREAK}{name}"


def money(kopecks: int, language: str) -> str:
    """1 500 ₽, 99,90 ₽."""
    pattern = "#,##0.00" if kopecks % 100 else "#,##0"
    roubles = Decimal(abs(kopecks)) / 100
    written = str(format_decimal(roubles, format=pattern, locale=language))
    return ("−" if kopecks < 0 else "") + f"{written}{NO_BREAK}₽"

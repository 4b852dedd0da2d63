"""The digest in words: a heading, what waits for the coordinator, lines; a button for each act."""

from datetime import date

from aiogram.types import InlineKeyboardButton

from handlers.digest.sections import KEYS, LINES, WAITING, Sections
from handlers.letters import Facts
from handlers.pages import Page
from handlers.rows import in_pairs
from locales import Say


def digest_page(say: Say, day: date, sections: Sections, unit_id: int, where: str) -> Page:
    told = [_heading(say, day, sections, where), _waiting(say, sections), *_lines(say, sections)]
    lines = [line for line in told if line]
    quiet = [] if len(lines) > 1 else [say("digest-quiet")]
    return Page("\n".join([*lines, *quiet]), in_pairs(_keys(say, sections, unit_id)))


def letter(say: Say, facts: Facts) -> Page:
    day = date.fromisoformat(facts["day"])
    return digest_page(say, day, facts["sections"], facts["unit"], facts.get("where", ""))


def _heading(say: Say, day: date, sections: Sections, where: str) -> str:
    """Whoever coordinates several units has a digest of each."""
    facts: Facts = {"day": day, "where": where, "part": "yes" if where else "no"}
    if numbers := sections.get("yesterday"):
        return say("digest-day-worked", **facts, **numbers)
    return say("digest-day", **facts)


def _waiting(say: Say, sections: Sections) -> str:
    parts = [_part(say, name, sections[name]) for name in WAITING if name in sections]
    return say("digest-waiting", list=", ".join(parts)) if parts else ""


def _part(say: Say, name: str, numbers: Facts) -> str:
    """How many, and for how many whole days the oldest."""
    return say(f"digest-{name}", count=numbers["count"], days=numbers["hours"] // 24)


def _lines(say: Say, sections: Sections) -> list[str]:
    return [line(say, sections[name]) for name, line in LINES.items() if name in sections]


def _keys(say: Say, sections: Sections, unit_id: int) -> list[InlineKeyboardButton]:
    return [key(say, sections[name], unit_id) for name, key in KEYS.items() if name in sections]

"""How an entry is put into words."""

from datetime import date

from domain.labour import Entry, Total
from handlers.hours.sketch import Sketch
from handlers.pages import shortened
from locales import Say

SHORT_NOTE = 80


def day_in_words(say: Say, day: date, today: date) -> str:
    """вс, 22 ноября; of today it says so."""
    return say("hours-today" if day == today else "hours-day", day=day)


def entry_in_words(say: Say, entry: Entry, project: str, today: date) -> str:
    """2 ч 30 мин · Огород · вс, 22 ноября · обязательный труд"""
    return say(
        "hours-entry",
        minutes=abs(entry.minutes),
        project=project,
        day=day_in_words(say, entry.work_date, today),
        labour=entry.labour.value,
    )


def sketch_in_words(say: Say, sketch: Sketch, today: date) -> str:
    """What is known so far."""
    parts = [
        say("hours-for", name=sketch.worker) if sketch.worker else "",
        sketch.project,
        say("hours-duration", minutes=sketch.minutes) if sketch.minutes else "",
        day_in_words(say, sketch.day, today) if sketch.day else "",
        shortened(sketch.note, SHORT_NOTE),
    ]
    return " · ".join(part for part in parts if part)


def total_in_words(say: Say, total: Total) -> str:
    """6 ч 30 мин, ждут подтверждения 2 ч"""
    if not total.waiting:
        return say("hours-total", counted=total.counted)
    if not total.counted:
        return say("hours-total-to-come", waiting=total.waiting)
    return say("hours-total-waiting", counted=total.counted, waiting=total.waiting)


def paragraphs(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def sections(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)

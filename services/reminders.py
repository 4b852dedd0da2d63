"""Reminders: whom the cycle still wants hours of hears it, at their own hour, each point once."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.reminder_points import (
    Point,
    due_point,
    earliest_day,
    past_everywhere,
    reminding_has_begun,
)
from services import reminder_facts
from services.reminder_facts import Running
from storage import done_once, keepsakes, outbox, reminder_groups, to_remind, units
from storage.database import Connection
from storage.reminder_groups import Group
from storage.to_remind import LETTER, Occasion

# Members written to in one transaction, so that nobody's own words wait long.
AT_ONCE = 500
REMEMBER_DONE = timedelta(days=400)
# Where a large group's letters have come to is kept under this name.
REACHED = "reminders"


def remind(db: Connection, now: datetime) -> bool:
    """Write to some members of one zone and hour; True while there may be more.

    A point of the cycle that has passed meanwhile is made up for once, by the latest alone (the
    cooperative's rules, reminders).
    """
    for unit in units.reckoned(db):
        running = reminder_facts.running(db, unit, now)
        if running and not _is_all_done(db, running):
            if due := _first_due(db, running):
                _remind_some(db, running, *due)
                return True
            _settle(db, running)
    return False


def forget_done(db: Connection, now: datetime) -> None:
    """What was done so long ago is due no more, however late."""
    done_once.forget_before(db, now - REMEMBER_DONE)


def _is_all_done(db: Connection, running: Running) -> bool:
    """Before the first point, and between two, nobody's hour need be looked at."""
    if not reminding_has_begun(running.cycle, earliest_day(running.now)):
        return True
    passed = past_everywhere(running.cycle, running.now)
    return passed is not None and bool(done_once.done(db, [running.name(passed)]))


def _settle(db: Connection, running: Running) -> None:
    if passed := past_everywhere(running.cycle, running.now):
        done_once.mark(db, running.name(passed), running.now)


def _first_due(db: Connection, running: Running) -> tuple[Group, Point] | None:
    """A group whose hour has come and who have not all been written to."""
    due = {}
    for group in reminder_groups.groups(db, running.unit):
        local = running.now.astimezone(ZoneInfo(group.zone))
        if point := due_point(running.cycle, local, group.hour):
            due[running.name(point, group)] = (group, point)
    done = done_once.done(db, due)
    return next((found for name, found in due.items() if name not in done), None)


def _remind_some(db: Connection, running: Running, group: Group, point: Point) -> None:
    name, local = running.name(point, group), running.now.astimezone(ZoneInfo(group.zone))
    occasion = _occasion(db, running, point, local)
    short = to_remind.short(db, running.unit, group, occasion, _reached(db, name), AT_ONCE)
    if short:
        readers = reminder_facts.facts(db, running, short, local)
        outbox.put_many(db, LETTER, running.cause(point), readers, running.now)
        keepsakes.put(db, REACHED, f"{short[-1].member_id} {name}")
    if len(short) < AT_ONCE:
        done_once.mark(db, name, running.now)


def _reached(db: Connection, name: str) -> int:
    """Members up to this id have been written to, as far as is known."""
    member_id, _, of = (keepsakes.get(db, REACHED) or "").partition(" ")
    return int(member_id) if of == name else 0


def _occasion(db: Connection, running: Running, point: Point, local: datetime) -> Occasion:
    """Whoever belongs to several units hears of one of them a day."""
    morning = datetime.combine(local.date(), time(), local.tzinfo)
    all_running = [reminder_facts.running(db, one, running.now) for one in units.reckoned(db)]
    causes = [one.cause(point) for one in all_running if one for point in Point]
    today = running.unit.today(running.now)
    places = reminder_facts.places(db, running)
    return Occasion(running.cycle, places, today, running.cause(point), causes, morning)

"""The timer: start, stop and log, and what happens to one that was forgotten."""

from dataclasses import dataclass
from datetime import datetime

from domain.labour import Draft
from domain.people import Member
from domain.projects import Project
from domain.timing import ASK_AFTER, STOP_AFTER, NoTimer, Timer, TimerWaits
from services.entering import NoSuchProject, Receipt, open_project
from services.hours import log
from services.rights import require_member
from storage import outbox, projects, timers
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Running:
    """A member's timer with its project, and the minutes it shows."""

    timer: Timer
    project: Project
    minutes: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """What became of a timer; no receipt where it ran less than half a minute."""

    project: Project
    receipt: Receipt | None


def running(db: Connection, me: Member, now: datetime) -> Running | None:
    timer = timers.of(db, me.id)
    return Running(timer, _project(db, timer), timer.minutes(now)) if timer else None


def start(
    db: Connection, me: Member, project_id: int, now: datetime, note: str = ""
) -> tuple[Running, Stopped | None]:
    """Start a timer; one that runs already is stopped and logged first.

    Refuses with TimerWaits, NoSuchProject, ProjectNotOpen, NotAllowed, and as `hours.log` does.
    """
    me = require_member(db, me.id, now)
    project = open_project(db, me, project_id)
    before = stop(db, me, now) if timers.of(db, me.id) else None
    timer = Timer(me.id, project.id, note, now)
    timers.add(db, timer)
    return Running(timer, project, 0), before


def stop(db: Connection, me: Member, now: datetime) -> Stopped:
    """Stop the timer and log what it shows, to the day on which it began.

    Refuses with NoTimer, TimerWaits, and as `hours.log` does; then it runs on.
    """
    timer = _timer(db, me)
    if timer.waits:
        raise TimerWaits(project=_project(db, timer).name)
    return _log(db, me, timer, timer.minutes(now), now)


def tell(db: Connection, me: Member, minutes: int, now: datetime) -> Stopped:
    """Log a timer with the duration that the member names, in minutes."""
    return _log(db, me, _timer(db, me), minutes, now)


def drop(db: Connection, me: Member) -> Project:
    """Forget the timer without logging anything. Refuses with NoTimer."""
    timer = _timer(db, me)
    timers.remove(db, me.id)
    return _project(db, timer)


def ask_the_forgetful(db: Connection, now: datetime) -> None:
    """After 8 hours one message: still working?"""
    for timer in timers.mark_asked(db, now - ASK_AFTER, now):
        _write(db, "timer-still-runs", timer, now)


def stop_the_forgotten(db: Connection, now: datetime) -> None:
    """At 12 hours it stops, and nothing is logged before the real duration is told."""
    for timer in timers.mark_stopped(db, now - STOP_AFTER, now):
        _write(db, "timer-stopped", timer, now)


def _timer(db: Connection, me: Member) -> Timer:
    if (timer := timers.of(db, me.id)) is None:
        raise NoTimer
    return timer


def _log(db: Connection, me: Member, timer: Timer, minutes: int, now: datetime) -> Stopped:
    timers.remove(db, me.id)
    if minutes == 0:
        return Stopped(_project(db, timer), None)
    day = me.unit.today(timer.started_at)
    receipt = log(db, me, Draft(timer.project_id, minutes, day, timer.note), now)
    return Stopped(receipt.project, receipt)


def _project(db: Connection, timer: Timer) -> Project:
    if (project := projects.get(db, timer.project_id)) is None:
        raise NoSuchProject
    return project


def _write(db: Connection, kind: str, timer: Timer, now: datetime) -> None:
    cause = f"{timer.member_id}:{timer.started_at.isoformat()}"
    name = _project(db, timer).name
    minutes = timer.minutes(now)
    outbox.put(db, kind, cause, timer.member_id, now, project=name, minutes=minutes)

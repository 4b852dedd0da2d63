"""The timer: start, stop and log, and what happens to one that was forgotten."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.labour import Draft, check_duration
from domain.people import Member
from domain.projects import Project
from domain.timing import (
    ASK_AFTER,
    STOP_AFTER,
    NoTimer,
    OtherTimer,
    Timer,
    TimerProjectShut,
    TimerWaits,
)
from services.entering import NoSuchProject, ProjectNotOpen, at_work, open_project
from services.hours import log
from services.receipts import Receipt
from services.rights import require_member
from storage import outbox, projects, timers
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Running:
    """A member's timer with its project, and the minutes it shows; or it waits to be told them."""

    timer: Timer
    project: Project
    minutes: int
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Stopped:
    """What became of a timer; no receipt where it ran less than half a minute."""

    project: Project
    receipt: Receipt | None


def running(db: Connection, me: Member, now: datetime) -> Running | None:
    timer = timers.of(db, me.id)
    return _running(db, timer, now) if timer else None


def start(
    db: Connection, me: Member, project_id: int, now: datetime, note: str = ""
) -> tuple[Running, Stopped | None]:
    """Start a timer; another one that runs is stopped and logged first, the same one runs on.

    Refuses with TimerWaits, NoSuchProject, ProjectNotOpen, NotAllowed, and as `stop` does.
    """
    me = require_member(db, me.id, now)
    project = open_project(db, at_work(db, me, project_id, now), project_id)
    old = timers.of(db, me.id)
    if old and old.project_id == project.id and not old.waits(now):
        return _running(db, old, now), None
    before = _stop(db, me, old, now) if old else None
    timer = Timer(me.id, project.id, note, now)
    timers.add(db, timer)
    return _running(db, timer, now), before


def stop(db: Connection, me: Member, now: datetime, begun: int | None = None) -> Stopped:
    """Stop the timer and log what it shows, to the day on which it began.

    `begun` is the timer that was meant, where it was named. Refuses with NoTimer, OtherTimer,
    TimerWaits, TimerProjectShut, and as `hours.log` does; then it runs on.
    """
    return _stop(db, me, _timer(db, me, begun), now)


def tell(
    db: Connection, me: Member, minutes: int, now: datetime, begun: int | None = None
) -> Stopped:
    """Log a timer with the duration that the member names, in minutes; refuses as `stop`."""
    check_duration(minutes)
    return _log(db, me, _timer(db, me, begun), minutes, now)


def drop(db: Connection, me: Member, begun: int | None = None) -> Project:
    """Forget the timer without logging anything. Refuses with NoTimer, OtherTimer."""
    timer = _timer(db, me, begun)
    timers.remove(db, me.id)
    return _project(db, timer)


def check(db: Connection, me: Member, begun: int | None) -> None:
    """Whether the timer that was meant is still there, before its duration is asked."""
    _timer(db, me, begun)


def ask_the_forgetful(db: Connection, now: datetime) -> None:
    """After 8 hours one message: still working?"""
    for timer in timers.mark_asked(db, now - ASK_AFTER, now):
        _write(db, "timer-still-runs", timer, now)


def stop_the_forgotten(db: Connection, now: datetime) -> None:
    """At 12 hours it stops, and nothing is logged before the real duration is told."""
    for timer in timers.mark_stopped(db, now - STOP_AFTER, now):
        _write(db, "timer-stopped", timer, now)


def _timer(db: Connection, me: Member, begun: int | None) -> Timer:
    if (timer := timers.of(db, me.id)) is None:
        raise NoTimer
    if begun not in (None, timer.begun):
        raise OtherTimer
    return timer


def _running(db: Connection, timer: Timer, now: datetime) -> Running:
    return Running(timer, _project(db, timer), timer.minutes(now), timer.waits(now))


def _stop(db: Connection, me: Member, timer: Timer, now: datetime) -> Stopped:
    if timer.waits(now):
        raise TimerWaits(project=_project(db, timer).name)
    return _log(db, me, timer, timer.minutes(now), now)


def _log(db: Connection, me: Member, timer: Timer, minutes: int, now: datetime) -> Stopped:
    timers.remove(db, me.id)
    if minutes == 0:
        return Stopped(_project(db, timer), None)
    day = me.unit.today(timer.started_at)
    try:
        receipt = log(db, me, Draft(timer.project_id, minutes, day, timer.note), now)
    except ProjectNotOpen:
        raise TimerProjectShut(project=_project(db, timer).name, minutes=minutes) from None
    return Stopped(receipt.project, receipt)


def _project(db: Connection, timer: Timer) -> Project:
    if (project := projects.get(db, timer.project_id)) is None:
        raise NoSuchProject
    return project


def _write(db: Connection, kind: str, timer: Timer, now: datetime) -> None:
    cause = f"{timer.member_id}:{timer.started_at.isoformat()}"
    name = _project(db, timer).name
    minutes = timer.minutes(now)
    facts: dict[str, Any] = {"project": name, "minutes": minutes, "begun": timer.begun}
    outbox.put(db, kind, cause, timer.member_id, now, **facts)

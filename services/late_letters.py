"""Letters that have waited, as when a network was down: are they still true, is it not night?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.reminder_points import NEWS, quiet_until
from services import digests, reminder_facts
from storage import (
    announcements,
    outbox,
    reminder_groups,
    settling,
    to_remind,
    units,
    weekly_numbers,
)
from storage.database import Connection
from storage.outbox import Lane, Letter

# What was written a moment ago is true.
FRESH = timedelta(minutes=10)
# How often others are taken up in the place of those that are not to be sent.
ROUNDS = 20

Locals = Mapping[int, datetime]
Rule = Callable[[Connection, Sequence[Letter], Locals, datetime], list[Letter]]


def claim(db: Connection, now: datetime, most: int, lane: Lane | None = None) -> list[Letter]:
    """The next due letters that are to be sent now, in words that are true now."""
    for _ in range(ROUNDS):
        taken = outbox.claim(db, now, most, lane)
        wanted = still_to_send(db, taken, now)
        if wanted or not taken:
            return wanted
    return []


def still_to_send(db: Connection, taken: Sequence[Letter], now: datetime) -> list[Letter]:
    """Others wait for their reader's morning, or are not sent at all."""
    late = [one for one in taken if one.kind in RULES and now - one.created_at > FRESH]
    if not late:
        return list(taken)
    clocks = _clocks(db, late, now)
    awake = [one for one in late if quiet_until(clocks[one.id]) == clocks[one.id]]
    wanted = {
        one.id: one
        for kind, rule in RULES.items()
        for one in rule(db, [one for one in awake if one.kind == kind], clocks, now)
    }
    settling.settle(db, [_outcome(one, clocks, now) for one in late if one.id not in wanted])
    gone = {one.id for one in late} - set(wanted)
    return [wanted.get(one.id, one) for one in taken if one.id not in gone]


def _clocks(db: Connection, late: Sequence[Letter], now: datetime) -> Locals:
    """What the clock of each letter's reader shows."""
    zones = reminder_groups.zones(db, {one.member_id or 0 for one in late})
    usual = {unit: units.get(db, unit).time_zone for unit in {one.facts["unit"] for one in late}}
    return {
        one.id: now.astimezone(ZoneInfo(zones.get(one.member_id or 0) or usual[one.facts["unit"]]))
        for one in late
    }


def _outcome(one: Letter, clocks: Locals, now: datetime) -> settling.Outcome:
    morning = quiet_until(clocks[one.id])
    if morning > now:
        return settling.Outcome(one.id, {"due_at": morning, "attempts": one.attempts - 1})
    return settling.Outcome(one.id, {"state": "late", "due_at": now})


def _reminders(
    db: Connection, late: Sequence[Letter], clocks: Locals, now: datetime
) -> list[Letter]:
    """While the cycle runs, to who is still short, with what is missing now."""
    true: list[Letter] = []
    for unit_id in {one.facts["unit"] for one in late}:
        unit = units.get(db, unit_id)
        of = reminder_facts.running(db, unit, now)
        theirs = [one for one in late if one.facts["unit"] == unit_id]
        running = [one for one in theirs if of and one.facts["first"] == str(of.cycle.first)]
        if of and running:
            true += _retold(db, of, running, clocks)
    return true


def _retold(
    db: Connection, of: reminder_facts.Running, late: Sequence[Letter], clocks: Locals
) -> list[Letter]:
    members = [one.member_id or 0 for one in late]
    today = of.unit.today(of.now)
    short = to_remind.still_short(
        db, of.unit.id, of.cycle, reminder_facts.places(db, of), today, members
    )
    facts = dict(reminder_facts.facts(db, of, list(short.values()), of.now))
    return [
        replace(one, facts=_as_written(facts[one.member_id] | {"left": left}))
        for one in late
        if one.member_id in short and (left := (of.cycle.last - clocks[one.id].date()).days) >= 0
    ]


def _as_written(facts: reminder_facts.Facts) -> reminder_facts.Facts:
    """Days as letters carry them."""
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in facts.items()}


def _digests(_: Connection, late: Sequence[Letter], clocks: Locals, now: datetime) -> list[Letter]:
    """Only on the day that they are for: tomorrow there is another."""
    return [
        one
        for one in late
        if one.created_at.astimezone(clocks[one.id].tzinfo).date() == clocks[one.id].date()
    ]


def _weekly(_: Connection, late: Sequence[Letter], clocks: Locals, now: datetime) -> list[Letter]:
    def passed(one: Letter) -> timedelta:
        return clocks[one.id].date() - date.fromisoformat(one.facts["now_first"])

    return [one for one in late if passed(one) < timedelta(NEWS)]


def _announcements(
    _: Connection, late: Sequence[Letter], __: Locals, ___: datetime
) -> list[Letter]:
    """They are true whenever they arrive."""
    return list(late)


RULES: dict[str, Rule] = {
    to_remind.LETTER: _reminders,
    digests.LETTER: _digests,
    weekly_numbers.LETTER: _weekly,
    announcements.KIND: _announcements,
}

"""Whom a reminder is for, asked member by member: slow, and plain to see."""

from collections import defaultdict
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from domain.reminder_points import due_point
from storage import tables as t

OF_MEMBERS = (t.labour_account, t.entry, t.pledge, t.relief, t.quiet, t.account)


def plainly(db, unit, cycle, moments):
    """Ids, by the first of these moments at which each one's hour has come."""
    theirs: dict[Any, Any] = {table: defaultdict(list) for table in OF_MEMBERS}
    for table in OF_MEMBERS:
        for row in db.execute(select(table)):
            theirs[table][row.member_id].append(row)
    labours = {one.id: one.labour for one in db.execute(select(t.project))}
    members = db.execute(select(t.member).order_by(t.member.c.id)).all()
    rows = {one: {table: theirs[table][one.id] for table in OF_MEMBERS} for one in members}
    return [
        one.id
        for one in members
        if (at := _first(unit, cycle, moments, one))
        and one.reminders
        and _is_reminded(rows[one], unit.today(at), cycle, labours)
    ]


def _first(unit, cycle, moments, one):
    zone = ZoneInfo(one.time_zone or unit.time_zone)
    hour = 19 if one.reminder_hour is None else one.reminder_hour
    return next((at for at in moments if due_point(cycle, at.astimezone(zone), hour)), None)


def _is_reminded(rows, today, cycle, labours):
    if rows[t.quiet] or all(one.unreachable_since for one in rows[t.account]):
        return False
    if any(_is_away(one, today) for one in rows[t.relief]):
        return False
    accounts = [one for one in rows[t.labour_account] if one.cycle_first == cycle.first]
    return any(_is_short(rows, account, cycle, labours) for account in accounts)


def _is_away(relief, today):
    last = relief.last_day or today + timedelta(1)
    granted = relief.state == "granted" and relief.kind != "share"
    return granted and relief.first_day <= today <= last


def _is_short(rows, account, cycle, labours):
    worked = [one for one in rows[t.entry] if one.work_date in cycle]
    waits = [one for one in worked if one.labour == account.labour and one.state == "waiting"]
    covered = sum(one.minutes for one in waits)
    for pledge in rows[t.pledge]:
        if labours[pledge.project_id] == account.labour:
            kept = [one for one in worked if one.project_id == pledge.project_id]
            done = sum(one.minutes for one in kept if one.state in ("counted", "waiting"))
            covered += max(0, pledge.minutes - done)
    return account.balance + account.savings + covered < account.due

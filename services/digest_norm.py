"""What a digest tells of the norm: who is short, who is behind, and who for long."""

from datetime import timedelta

from domain.accounts import LONG, days_behind
from domain.projects import Labour
from domain.reminder_points import reminding_has_begun
from domain.standing import Quiet
from services.digest_reader import Numbers, Reader
from storage import standings
from storage.database import Connection
from storage.standings import Behind

# How many are named.
WORST = 3


def count(db: Connection, reader: Reader) -> Numbers:
    """Who is short, behind, long behind; who has said that they can't this time."""
    if not reader.is_reckoned:
        return {}
    found = standings.count_short(db, reader.place, Quiet.CANNOT)
    if not found.short:
        return {}
    return {
        "short": found.short,
        "members": standings.count_members(db, reader.unit_id),
        "behind": found.behind,
        "cannot": found.said,
        "first": reader.cycle.first.isoformat(),
        "last": reader.cycle.last.isoformat(),
        "is_late": reminding_has_begun(reader.cycle, reader.today),
        **(_long_behind(db, reader) if found.behind else {"long": 0, "worst": []}),
    }


def _long_behind(db: Connection, reader: Reader) -> Numbers:
    """Where leave or an extension has stopped the clock the days are counted one by one."""
    of = (reader.place, reader.today - timedelta(LONG + 1))
    eased = [
        (days, one)
        for one in standings.stopped(db, *of)
        if (days := days_behind(one.since, reader.today, one.stops)) > LONG
    ]
    longest = standings.longest_behind(db, *of, WORST * len(Labour))
    known = [*eased, *((days_behind(one.since, reader.today), one) for one in longest)]
    by_member = {one.member_id: (days, one.name) for days, one in sorted(known, key=_days)}
    worst = sorted(by_member.values(), reverse=True)[:WORST]
    count = standings.count_behind_since(db, *of, [one.member_id for _, one in eased])
    return {"long": count, "worst": [{"name": name, "days": days} for days, name in worst]}


def _days(known: tuple[int, Behind]) -> int:
    return known[0]


def speaks(numbers: Numbers) -> bool:
    """Early in a cycle hardly anybody has done their hours."""
    return bool(numbers["behind"] or numbers["is_late"])

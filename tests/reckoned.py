"""What the database holds of labour accounts, beside what the plain reckoning says."""

from collections import Counter, defaultdict
from datetime import date, timedelta

from sqlalchemy import func, select

from storage.database import Connection
from storage.tables import entry, labour_account, labour_line, unit
from tests import plain_reckoning

SAVED = ("to-savings", "from-savings")
SETTLED = ("charge", "correction", "cut", *SAVED)


def check(db: Connection, today: date) -> None:
    """Every cycle that is over has been closed: all accounts are as they would be on paper."""
    accounts = check_sums(db)
    lines, read = _lines(db), {}
    for one in accounts:
        where = f"member {one.member_id}, {one.labour}, on {today}"
        if one.member_id not in read:
            read[one.member_id] = plain_reckoning.read(db, one.unit_id, one.member_id)
        plain = plain_reckoning.reckon(read[one.member_id], one.labour, today)
        assert (one.balance, one.savings) == (plain.balance, plain.savings), where
        assert _by_cycle(lines[_key(one)]) == _without_zeros(plain.lines), where
        charged = {first for first, kind in plain.lines if kind == "charge"}
        assert charged <= {line.cycle_first for line in lines[_key(one)]}, where
        running = (one.cycle_first, one.cycle_last) if one.cycle_first else None
        assert (running, one.due) == (plain.running, plain.due), where
        assert one.behind_since == plain.behind_since, where


def check_sums(db: Connection) -> list:
    """True at any moment: a balance is the sum of its work and its lines."""
    accounts, lines, work = db.execute(select(labour_account)).all(), _lines(db), _work(db)
    for one in accounts:
        where = f"member {one.member_id}, {one.labour}"
        by_day = _by_day(lines[_key(one)], work[_key(one)])
        assert one.balance == sum(by_day.values()), where
        saved = -sum(line.minutes for line in lines[_key(one)] if line.kind in SAVED)
        assert one.savings == saved >= 0, where
        assert one.behind_since == _behind_since(by_day), where
    return list(accounts)


def _lines(db: Connection) -> defaultdict:
    found = defaultdict(list)
    for line in db.execute(select(labour_line)):
        found[_key(line)].append(line)
    return found


def _work(db: Connection) -> defaultdict:
    """What counts since labour is reckoned."""
    found = defaultdict(list)
    since = db.execute(select(func.min(unit.c.reckoned_from))).scalar()
    if since is not None:
        counted = select(entry).where(entry.c.state == "counted", entry.c.work_date >= since)
        for one in db.execute(counted):
            found[_key(one)].append(one)
    return found


def _key(row) -> tuple[int, int, str]:
    return row.unit_id, row.member_id, row.labour


def _by_cycle(lines) -> dict[tuple[date, str], int]:
    """Minutes by cycle and kind; a correction of a charge is a part of it."""
    sums: Counter[tuple[date, str]] = Counter()
    for line in lines:
        kind = "charge" if line.kind == "correction" else line.kind
        sums[line.cycle_first, kind] += line.minutes
    return _without_zeros(sums)


def _without_zeros(sums: Counter[tuple[date, str]]) -> dict[tuple[date, str], int]:
    return {key: minutes for key, minutes in sums.items() if minutes}


def _by_day(lines, work) -> Counter[date]:
    """Work on its day, what a closing posts on the day after its cycle."""
    days: Counter[date] = Counter()
    for one in work:
        days[one.work_date] += one.minutes
    for line in lines:
        settled = line.kind in SETTLED
        days[line.cycle_last + timedelta(1) if settled else line.cycle_first] += line.minutes
    return days


def _behind_since(by_day: Counter[date]) -> date | None:
    total, since = 0, None
    for day in sorted(by_day):
        total += by_day[day]
        since = (since or day) if total < 0 else None
    return since

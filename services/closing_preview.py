"""A dry run for coordinators: whom the closing would charge what, if the cycle closed now."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from domain.accounts import Line, LineKind, Tally, close
from domain.cycles import Cycle
from domain.norms import Norm, cycle_at, norm_at
from domain.people import Member
from domain.projects import Labour
from services.rights import require_coordinator, require_member
from storage import closing_previews, norms
from storage.database import Connection


@dataclass(slots=True)
class OfKind:
    """Minutes of one kind of labour, and in how many accounts a surplus would be touched."""

    charged: int = 0
    behind: int = 0
    cut: int = 0
    saved: int = 0
    accounts_cut: int = 0
    accounts_saved: int = 0


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A member who would end the cycle below zero, by how much of each kind."""

    member_id: int
    name: str
    minutes: dict[Labour, int]


@dataclass(frozen=True, slots=True)
class Preview:
    """Nothing of it is written down; entries that wait for confirmation do not count."""

    cycle: Cycle
    members: int
    kinds: dict[Labour, OfKind]
    behind: int
    waiting: int
    listed: list[LeftBehind] = field(default_factory=list)


def preview(db: Connection, by: Member, first: int, most: int, now: datetime) -> Preview | None:
    """Some of who would be left behind, from a place on; None where no cycle runs in accounts."""
    by = require_member(db, by.id, now)
    require_coordinator(db, by.unit.id, by.id, now)
    versions, today = norms.versions(db, by.unit.id), by.unit.today(now)
    cycle, norm = cycle_at(versions, today), norm_at(versions, today)
    if cycle is None or norm is None:
        return None
    unit_id, day = by.unit.id, cycle.first
    return Preview(
        cycle,
        members=closing_previews.count_members(db, unit_id, day),
        kinds=_kinds(closing_previews.alike(db, unit_id, day), norm),
        behind=closing_previews.count_behind(db, unit_id, day),
        waiting=closing_previews.count_waiting(db, unit_id, day, cycle.last),
        listed=_listed(db, unit_id, cycle, norm, first, most),
    )


def _kinds(alike: Iterable[tuple[Labour, Tally, int, int]], norm: Norm) -> dict[Labour, OfKind]:
    """Accounts that are just so are reckoned once."""
    kinds = {labour: OfKind() for labour in Labour}
    for labour, tally, due, count in alike:
        lines = close(tally.balance, tally.savings, due, norm)
        _add(kinds[labour], lines, min(0, tally.after(lines).balance), count)
    return kinds


def _add(kind: OfKind, lines: list[Line], balance: int, count: int) -> None:
    kind.behind -= balance * count
    for line in lines:
        match line.kind:
            case LineKind.CHARGE:
                kind.charged -= line.minutes * count
            case LineKind.CUT:
                kind.cut -= line.minutes * count
                kind.accounts_cut += count
            case LineKind.TO_SAVINGS:
                kind.saved -= line.minutes * count
                kind.accounts_saved += count


def _listed(
    db: Connection, unit_id: int, cycle: Cycle, norm: Norm, skip: int, most: int
) -> list[LeftBehind]:
    names = dict(closing_previews.worst(db, unit_id, cycle.first, skip, most))
    left: dict[int, dict[Labour, int]] = {member_id: {} for member_id in names}
    for account in closing_previews.of_members(db, unit_id, cycle.first, names):
        tally = account.tally
        after = tally.after(close(tally.balance, tally.savings, account.due, norm))
        if after.balance < 0:
            left[account.member_id][account.labour] = -after.balance
    return [LeftBehind(one, names[one], minutes) for one, minutes in left.items()]

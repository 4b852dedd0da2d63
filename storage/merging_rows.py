"""What of two members moves to one of them, and where rows of both meet."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Column, Select, case, delete, exists, insert, or_, select, update

from domain.cycles import Span
from domain.merging import better, on_trial_until, united
from domain.people import Standing
from storage import memberships, merging_goods, merging_journal
from storage.database import Connection
from storage.merging_columns import Fate, with_fate
from storage.tables import (
    forgetting,
    membership,
    membership_span,
    outbox,
    participation,
    pledge,
    quiet,
)

Join = Callable[[Connection, int, int, datetime], None]


def move(db: Connection, kept: int, gone: int, now: datetime) -> None:
    """All but what is reckoned; a row that meets one of the kept member's is joined with it."""
    for join in JOINS.values():
        join(db, kept, gone, now)
    for columns in _by_table(with_fate(Fate.MOVES)):
        values = {one: case((one == gone, kept), else_=one) for one in columns}
        theirs = or_(*(one == gone for one in columns))
        db.execute(update(columns[0].table).where(theirs).values(values))


def _by_table(columns: list[Column[int]]) -> Iterator[list[Column[int]]]:
    """Tables may be long and who wrote a row is in no index: each is looked through once."""
    for _, same in groupby(sorted(columns, key=_table_name), key=_table_name):
        yield list(same)


def _table_name(column: Column[int]) -> str:
    return str(column.table.name)


def _join_stays(db: Connection, kept: int, gone: int, _: datetime) -> None:
    of_both = membership_span.c.member_id.in_((kept, gone))
    units = db.execute(select(membership_span.c.unit_id).where(of_both).distinct())
    for unit_id in units.scalars().all():
        stays = [span for one in (kept, gone) for span in memberships.stays(db, unit_id, one)]
        here, joined = membership_span.c.unit_id == unit_id, united(stays)
        db.execute(delete(membership_span).where(of_both, here))
        of = {"unit_id": unit_id, "member_id": kept}
        rows = [of | {"joined_on": one.first, "left_on": one.last} for one in joined]
        db.execute(insert(membership_span), rows)
        memberships.count_more(db, unit_id, _running(joined) - _running(stays))


def _running(stays: list[Span]) -> int:
    return sum(one.last is None for one in stays)


def _join_memberships(db: Connection, kept: int, gone: int, now: datetime) -> None:
    """In each unit what says more of the person; the other's is over, but does not vanish."""
    own = {row["unit_id"]: row for row in _memberships(db, kept)}
    for row in _memberships(db, gone):
        unit_id = row["unit_id"]
        values = _joined(own.get(unit_id), row, _last_stay(db, kept, unit_id))
        over = {"state": Standing.FORMER, "left_on": row["left_on"] or now.date()}
        memberships.change(
            db, unit_id, gone, **over, listed_at=None, probation_until=None, reason=None
        )
        if unit_id not in own:
            standing = Standing(values["state"])
            memberships.add_membership(db, unit_id, kept, standing, values["applied_at"])
        memberships.change(db, unit_id, kept, **values)


def _memberships(db: Connection, member_id: int) -> list[dict[str, Any]]:
    found = select(membership).where(membership.c.member_id == member_id)
    return [dict(row) for row in db.execute(found).mappings()]


def _joined(
    own: dict[str, Any] | None, other: dict[str, Any], last: Span | None
) -> dict[str, Any]:
    is_better = own is None or better(Standing(other["state"]), Standing(own["state"]))
    said = other if is_better or own is None else own
    values = {name: said[name] for name in said if name not in ("id", "unit_id", "member_id")}
    if last is not None:
        values |= {"joined_on": last.first, "left_on": last.last}
    if own and own["state"] == other["state"] == Standing.MEMBER:
        ends = own["probation_until"], other["probation_until"]
        values["probation_until"] = on_trial_until(ends)
    return values


def _last_stay(db: Connection, member_id: int, unit_id: int) -> Span | None:
    """Stays are joined before, so that the last one is known."""
    return max(
        memberships.stays(db, unit_id, member_id), key=lambda stay: stay.first, default=None
    )


def _join_participations(db: Connection, kept: int, gone: int, now: datetime) -> None:
    other = participation.alias()
    runs = select(other.c.project_id).where(other.c.member_id == kept, other.c.until.is_(None))
    theirs = participation.c.member_id == gone
    twice = (theirs, participation.c.until.is_(None), participation.c.project_id.in_(runs))
    db.execute(update(participation).where(*twice).values(until=now))
    db.execute(update(participation).where(theirs).values(member_id=kept))


def _join_pledges(db: Connection, kept: int, gone: int, _: datetime) -> None:
    key = (pledge.c.project_id, pledge.c.cycle_first)
    for row in db.execute(select(*key, pledge.c.minutes).where(pledge.c.member_id == gone)).all():
        same = (pledge.c.project_id == row.project_id, pledge.c.cycle_first == row.cycle_first)
        more = {"minutes": pledge.c.minutes + row.minutes}
        of_kept = update(pledge).where(pledge.c.member_id == kept, *same)
        if db.execute(of_kept.values(more)).rowcount:
            db.execute(delete(pledge).where(pledge.c.member_id == gone, *same))
    db.execute(update(pledge).where(pledge.c.member_id == gone).values(member_id=kept))


def _join_quiet(db: Connection, kept: int, gone: int, _: datetime) -> None:
    other = quiet.alias()
    said = exists(
        select(other.c.word).where(
            other.c.member_id == kept,
            other.c.unit_id == quiet.c.unit_id,
            other.c.cycle_first == quiet.c.cycle_first,
        )
    )
    db.execute(delete(quiet).where(quiet.c.member_id == gone, said))
    db.execute(update(quiet).where(quiet.c.member_id == gone).values(member_id=kept))


def _join_forgetting(db: Connection, kept: int, gone: int, _: datetime) -> None:
    """What was asked for first is due first."""
    found: Select[Any] = select(forgetting).where(forgetting.c.member_id.in_((kept, gone)))
    rows = sorted(db.execute(found).mappings(), key=lambda row: row["due_at"])
    db.execute(delete(forgetting).where(forgetting.c.member_id.in_((kept, gone))))
    for row in rows[:1]:
        db.execute(insert(forgetting), dict(row) | {"member_id": kept})


def _join_letters(db: Connection, kept: int, gone: int, _: datetime) -> None:
    """One that was written to both stays with each, and is sent to one."""
    other = outbox.alias()
    is_twice = exists(
        select(other.c.id).where(
            other.c.member_id == kept,
            other.c.kind == outbox.c.kind,
            other.c.cause == outbox.c.cause,
        )
    )
    theirs = outbox.c.member_id == gone
    db.execute(update(outbox).where(theirs, ~is_twice).values(member_id=kept))
    state = case({"waiting": "withdrawn", "sent": "sent"}, value=outbox.c.state, else_="settled")
    db.execute(update(outbox).where(theirs).values(state=state))


# In this order: what a membership says of its days follows from the stays.
JOINS: dict[str, Join] = {
    "membership_span.member_id": _join_stays,
    "membership.member_id": _join_memberships,
    "participation.member_id": _join_participations,
    "pledge.member_id": _join_pledges,
    "quiet.member_id": _join_quiet,
    "forgetting.member_id": _join_forgetting,
    "outbox.member_id": _join_letters,
    "journal.subject_id": merging_journal.join_told,
    "wish.member_id": merging_goods.join_wishes,
    "handover.taker_id": merging_goods.join_handovers,
}

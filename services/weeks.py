"""What members read about their hours: a week, its entries, one entry."""

from dataclasses import dataclass
from datetime import date

from domain.labour import NotYours, Total, week_of
from domain.people import Member
from domain.projects import Labour
from storage import entries, weeks
from storage.database import Connection
from storage.weeks import Record, Sum

__all__ = ["Record", "Sum", "Week", "page", "record", "usual_minutes", "week"]

REMEMBERED = 12
USUAL = (30, 60, 120, 180)


@dataclass(frozen=True, slots=True)
class Week:
    """From Monday to Sunday, the minutes of each project and kind."""

    first: date
    last: date
    sums: list[Sum]

    def total(self, labour: Labour) -> Total:
        of_kind = [one.total for one in self.sums if one.labour is labour]
        return Total(sum(one.counted for one in of_kind), sum(one.waiting for one in of_kind))


def week(db: Connection, me: Member, day: date) -> Week:
    first, last = week_of(day)
    return Week(first, last, weeks.sums(db, me.id, first, last))


def page(db: Connection, me: Member, day: date, skip: int, most: int) -> list[Record]:
    """Entries of the week around a day, newest first."""
    return weeks.records(db, me.id, *week_of(day), skip, most)


def record(db: Connection, me: Member, entry_id: int) -> Record:
    """An entry of one's own work, or that one wrote for another; NotYours otherwise."""
    found = weeks.record(db, entry_id)
    if found is None or found.entry.reverses_id:
        raise NotYours
    if me.id not in (found.entry.member_id, found.entry.author_id):
        raise NotYours
    return found


def usual_minutes(db: Connection, member_id: int, most: int) -> list[int]:
    """Lengths of time to offer: the member's own recent ones first."""
    recent = [draft.minutes for draft in entries.recent_drafts(db, member_id, REMEMBERED)]
    return list(dict.fromkeys([*recent, *USUAL]))[:most]

"""Leave taken back: what is only asked for, or the days of granted leave that have not passed."""

from dataclasses import replace
from datetime import date, datetime

from domain.cycles import A_DAY, Span
from domain.people import Member
from domain.reliefs import Relief, ReliefAnswered, ReliefOver, ReliefState
from services import accounts, holders
from services.rights import NotAllowed, require_member
from storage import journal, reliefs
from storage.database import Connection


def withdraw(db: Connection, me: Member, relief_id: int, now: datetime) -> Relief:
    """Take back what is asked; of what is granted the days that have not passed.

    Returns it as it is then. Refuses with NotAllowed, ReliefAnswered, ReliefOver.
    """
    mine = own(db, me, relief_id, now)
    today = me.unit.today(now)
    ended = cut_short(mine, today)
    if ended.state is ReliefState.GRANTED:
        reliefs.change(db, mine.id, last_day=ended.days.last)
    elif mine.state is ReliefState.GRANTED:
        reliefs.change(db, mine.id, state=ReliefState.WITHDRAWN)
    elif not reliefs.answer(db, mine.id, ReliefState.WITHDRAWN, me.id, now, None):
        raise ReliefAnswered(state=mine.state.value)
    journal.note(db, mine.unit_id, me.id, "relief.withdraw", "relief", mine.id, now)
    if mine.state is ReliefState.GRANTED:
        accounts.terms_changed(db, holders.reckoned(db, me), max(mine.days.first, today), now)
    return ended


def own(db: Connection, me: Member, relief_id: int, now: datetime) -> Relief:
    """One's own that still stands; else NotAllowed, ReliefAnswered."""
    require_member(db, me.id, now)
    found = reliefs.get(db, relief_id)
    if found is None or found.member_id != me.id or found.unit_id != me.unit.norm_unit_id:
        raise NotAllowed
    if not found.stands:
        raise ReliefAnswered(state=found.state.value)
    return found


def cut_short(relief: Relief, today: date) -> Relief:
    """What is left of it once it is taken back today; ReliefOver where all days have passed."""
    if relief.state is ReliefState.ASKED or relief.days.first >= today:
        return replace(relief, state=ReliefState.WITHDRAWN)
    if relief.days.last is not None and relief.days.last < today:
        raise ReliefOver
    return replace(relief, days=Span(relief.days.first, today - A_DAY))

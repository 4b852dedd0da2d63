"""Where two records of one person meet and only one thing can be: timers, roles, leave, trials."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from domain.errors import Refusal
from domain.merging import cuts
from domain.people import Account, Role
from domain.reliefs import STANDING, ReliefKind, ReliefState
from services import timers
from services.roles import name_of_end
from storage import done_once, people, projects, reliefs, roles, units
from storage import merging_settings as settings
from storage import timers as kept_timers
from storage.database import Connection
from storage.roles import Term


def accounts_of(db: Connection, ids: Sequence[int]) -> list[Account]:
    return [who for one in ids for who in people.accounts(db, one)]


def stop_second_timer(db: Connection, kept: int, gone: int, now: datetime) -> str:
    """Of two the kept member's runs on; the other is stopped and logged, as by another start.

    One that can't be logged (it waits to be told how long the work took, its project is shut) is
    lost: the name of its project, so that the member can be told; else "".
    """
    other = kept_timers.of(db, gone)
    if other is None:
        return ""
    if kept_timers.of(db, kept) is None:
        settings.move_timer(db, kept, gone)
        return ""
    if _is_logged(db, gone, now):
        return ""
    kept_timers.remove(db, gone)
    project = projects.get(db, other.project_id)
    return project.name if project else ""


def _is_logged(db: Connection, member_id: int, now: datetime) -> bool:
    me = people.by_id(db, member_id, now)
    if me is None:
        return False
    try:
        with db.begin_nested():
            timers.stop(db, me, now)
    except Refusal:
        return False
    return True


def join_settings(db: Connection, kept: int, gone: int, *, had_account: bool) -> None:
    """The kept member's hold, and the other's where they have chosen none.

    Whoever had no messenger has never chosen whether to be reminded.
    """
    settings.fill_in(db, kept, gone, *(() if had_account else ("reminders", "weekly_letter")))


def end_double_terms(db: Connection, member_id: int, here: Sequence[int], now: datetime) -> None:
    """The same role twice: the later end holds, nothing is told of the other."""
    for unit_id in here:
        running = roles.in_force(db, unit_id, now, member_id)
        for _, same in groupby(sorted(running, key=_rank), key=lambda term: term.role):
            for term in list(same)[:-1]:
                roles.end(db, term, now)
                done_once.mark(db, name_of_end(term), now)


def _rank(term: Term) -> tuple[Role, bool, float]:
    end = term.until.timestamp() if term.until else 0.0
    return term.role, term.until is None, end


def cut_double_leave(db: Connection, member_id: int, here: Sequence[int], now: datetime) -> None:
    for unit_id in here:
        known = reliefs.of_member(db, unit_id, member_id, STANDING)
        for one in cuts(known):
            if one.last is not None:
                reliefs.change(db, one.relief_id, last_day=one.last)
            else:
                reliefs.change(db, one.relief_id, state=ReliefState.WITHDRAWN)


def end_needless_trials(db: Connection, kept: int, gone: int, now: datetime) -> None:
    """Who belongs without a trial was never on one: its share of the norm falls away."""
    for unit_id in set(people.units_of(db, kept)) & set(people.units_of(db, gone)):
        ends = {one: settings.on_trial_until(db, unit_id, one) for one in (kept, gone)}
        on_trial = [one for one, end in ends.items() if end is not None]
        if len(on_trial) == 1:
            _drop_share(db, units.get(db, unit_id).norm_unit_id, on_trial[0], ends[on_trial[0]])


def _drop_share(db: Connection, unit_id: int, member_id: int, last: object) -> None:
    for one in reliefs.of_member(db, unit_id, member_id, [ReliefState.GRANTED]):
        if one.kind is ReliefKind.SHARE and one.days.last == last:
            reliefs.change(db, one.id, state=ReliefState.WITHDRAWN)

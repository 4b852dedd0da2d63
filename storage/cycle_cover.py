"""What covers a due before it is worked and confirmed: pledges, and work that waits for a yes."""

from typing import Any

from sqlalchemy import Date, bindparam, func, select

from domain.labour import TAKES_ROOM, EntryState
from domain.projects import RUNNING
from storage.greatest import Greatest
from storage.reckoned import reckoned_in
from storage.tables import entry, labour_account, pledge, project

# Bound by whoever runs a query that these are part of.
FIRST = bindparam("first", type_=Date)
LAST = bindparam("last", type_=Date)
# The units whose projects count for the account.
PLACES: Any = bindparam("places", expanding=True)

# What the pledging member has worked on the project since; confirmed or not, it was kept.
_KEPT: Any = (
    select(func.coalesce(func.sum(entry.c.minutes), 0))
    .where(
        entry.c.member_id == pledge.c.member_id,
        entry.c.project_id == pledge.c.project_id,
        entry.c.state.in_(TAKES_ROOM),
        entry.c.work_date.between(FIRST, LAST),
    )
    .correlate(pledge)
    .scalar_subquery()
)
_PROMISED = func.coalesce(func.sum(Greatest(pledge.c.minutes - _KEPT, 0)), 0)

PLEDGED_OF_ACCOUNT: Any = (
    select(_PROMISED)
    .select_from(pledge.join(project, project.c.id == pledge.c.project_id))
    .where(
        pledge.c.member_id == labour_account.c.member_id,
        pledge.c.cycle_first == FIRST,
        project.c.unit_id.in_(PLACES),
        project.c.labour == labour_account.c.labour,
        project.c.state.in_(RUNNING),
    )
    .correlate(labour_account)
    .scalar_subquery()
)
UNCONFIRMED: Any = (
    select(func.coalesce(func.sum(entry.c.minutes), 0))
    .where(
        entry.c.member_id == labour_account.c.member_id,
        reckoned_in(labour_account.c.unit_id),
        entry.c.labour == labour_account.c.labour,
        entry.c.state == EntryState.WAITING,
        entry.c.work_date.between(FIRST, LAST),
    )
    .correlate(labour_account)
    .scalar_subquery()
)

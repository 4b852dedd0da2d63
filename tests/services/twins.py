"""One person who was written down twice, for tests of joining the two."""

from sqlalchemy import func, select

from domain.people import Account
from services import merging
from storage import people
from storage.merging_columns import COLUMNS, column_of
from storage.tables import labour_account, membership, outbox
from tests.services.cooperative import NOW, member


def speaker(db, who, unit_id=None):
    """Whom an account, or a member in a unit, speaks as."""
    if isinstance(who, Account):
        found = people.by_account(db, who, NOW)
    else:
        found = people.by_id(db, who, NOW, unit_id)
    assert found is not None
    return found


def join(db, coop, kept, gone, now=NOW):
    """By Olga, the coordinator."""
    return merging.merge(db, member(db, coop.olga), kept, gone, now)


def rows_of(db, member_id):
    """How many rows name the member, by column."""
    counted = {
        name: db.execute(select(func.count()).where(column_of(name) == member_id)).scalar_one()
        for name in COLUMNS
    }
    return {name: number for name, number in counted.items() if number}


def left_of(db, gone):
    """What is kept of the one who is somebody else now, so that one can see it is nothing."""
    held = select(func.sum(labour_account.c.due), func.count(labour_account.c.cycle_first))
    waiting = select(func.count()).where(outbox.c.member_id == gone, outbox.c.state == "waiting")
    states = select(membership.c.state).where(membership.c.member_id == gone).distinct()
    return (
        tuple(db.execute(held.where(labour_account.c.member_id == gone)).one()),
        db.execute(waiting).scalar_one(),
        list(db.execute(states).scalars()),
    )

"""Who reads letters: languages and accounts of many members at once."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, select

from domain.people import Account, Network
from storage import units
from storage.database import Connection
from storage.tables import account, member, membership, unit


def languages(db: Connection, member_ids: Collection[int]) -> dict[int, str]:
    """Of those who belong to a unit: their own, or that of the first unit they belong to."""
    found = (
        select(member.c.id, member.c.language, unit)
        .join(membership, membership.c.member_id == member.c.id)
        .join(unit, unit.c.id == membership.c.unit_id)
        .where(member.c.id.in_(member_ids))
        .order_by(unit.c.id.desc())
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
    )
    rows = db.execute(found).all()
    spoken = {row.unit_id: row for row in rows}
    in_unit = {unit_id: units.of_row(db, row).language for unit_id, row in spoken.items()}
    return {row.member_id: row.member_language or in_unit[row.unit_id] for row in rows}


def accounts(
    db: Connection, member_ids: Collection[int], silent: Collection[Network] = ()
) -> dict[int, list[Account]]:
    """Where to reach members, the best account first."""
    found = (
        select(account.c.member_id, account.c.network, account.c.external_id)
        .where(account.c.member_id.in_(member_ids))
        .order_by(*best_first(silent))
    )
    theirs = defaultdict(list)
    for row in db.execute(found):
        theirs[row.member_id].append(Account(Network(row.network), row.external_id))
    return theirs


def best_first(silent: Collection[Network]) -> Sequence[Any]:
    """Those that may be written to, on a network that answers, the oldest."""
    return account.c.unreachable_since.is_not(None), account.c.network.in_(silent), account.c.id

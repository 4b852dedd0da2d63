"""Which letters go by which network: those of one lane, and who of its readers is to wait."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from domain.people import Account, Network
from storage.readers import best_first
from storage.tables import account, group_chat, outbox


@dataclass(frozen=True, slots=True)
class InGroup:
    """All who read a group."""

    id: int


Reader = int | Account | InGroup  # a member, where they are written to alone, or a group


@dataclass(frozen=True, slots=True)
class Lane:
    """The letters that go by one of our networks; a silent one only where there is no other.

    Whom no network reaches is in the first one's lane. Readers `without` which are to wait.
    """

    network: Network
    networks: Sequence[Network]
    silent: Collection[Network] = ()
    without: Collection[Reader] = ()


def due_letters(now: datetime, lane: Lane | None) -> Select[int, datetime]:
    due = select(outbox.c.id, outbox.c.due_at).where(
        outbox.c.state == "waiting", outbox.c.due_at <= now
    )
    if lane is None:
        return due
    members = [one for one in lane.without if isinstance(one, int)]
    chats = [one.external_id for one in lane.without if isinstance(one, Account)]
    groups = [one.id for one in lane.without if isinstance(one, InGroup)]
    columns = (outbox.c.member_id, outbox.c.external_id, outbox.c.group_id)
    for column, later in zip(columns, (members, chats, groups), strict=True):
        if later:
            due = due.where(or_(column.is_(None), column.not_in(later)))
    return due.where(_way(lane) == lane.network)


def _way(lane: Lane) -> ColumnElement[str]:
    """The network of the account that is tried first, as in `readers.accounts`, or a group's."""
    best = (
        select(account.c.network)
        .where(account.c.member_id == outbox.c.member_id, account.c.network.in_(lane.networks))
        .order_by(*best_first(lane.silent))
        .limit(1)
        .scalar_subquery()
    )
    of_group = (
        select(group_chat.c.network)
        .where(group_chat.c.id == outbox.c.group_id, group_chat.c.network.in_(lane.networks))
        .scalar_subquery()
    )
    own = case((outbox.c.network.in_(lane.networks), outbox.c.network))
    return func.coalesce(own, of_group, best, lane.networks[0])

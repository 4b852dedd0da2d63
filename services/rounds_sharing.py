"""Rounds come to their end: at the deadline, when the goods have come, and once more."""

from datetime import datetime, timedelta
from typing import Any

from domain.amounts import MOST
from domain.items import Item, ItemState
from domain.ledger import Basis, Ground, Kind, Movement
from domain.people import Member
from domain.rounds import (
    LessThanHanded,
    Round,
    RoundBusy,
    RoundNotYet,
    RoundShared,
    RoundState,
    SameSupply,
    WishTooMuch,
)
from services import rounds_letters as letters
from services.items import in_stock, item_of
from services.ledger import NotEnough, move
from services.rounds import call_off, known, read_reason, seen
from services.rounds_carrying import carry_out, hold
from services.rounds_reckoning import Result, holdings, reckon
from services.storekeeping import require_keeper
from storage import journal, rounds, sharings, wishes
from storage.database import Connection

# A reason of its own, that letters and cards have words for.
RETIRED = "retired"
# One calculation comes after the other, whatever the clock says.
AFTER = timedelta(microseconds=1)


def close_rounds(db: Connection, now: datetime) -> bool:
    """A duty: what is due closes, late too; what has come meanwhile is shared out, once."""
    for one in rounds.due(db, now):
        _close(db, one, now)
        return True
    for one in rounds.in_state(db, RoundState.WAITING):
        if _share_from_stock(db, one, now):
            return True
    for one in rounds.in_state(db, RoundState.SHARING):
        carry_out(db, one, item_of(db, one), now)
        return True
    return False


def _close(db: Connection, one: Round, now: datetime) -> None:
    item = item_of(db, one)
    if item.state is not ItemState.OPEN:
        call_off(db, one, item, RETIRED, now)
    elif not wishes.totals(db, one.id).people:
        if rounds.turn(db, one, RoundState.SHARED, closed_at=now):
            letters.nobody(db, item, one, now)
    elif rounds.turn(db, one, RoundState.WAITING):
        waiting = known(db, one.id)
        if not _share_from_stock(db, waiting, now):
            letters.awaited(db, item, waiting, now)


def _share_from_stock(db: Connection, one: Round, now: datetime) -> bool:
    """What was expected, where it is all there; whatever is there where no amount was said."""
    item = item_of(db, one)
    stock = in_stock(db, item)
    if stock < (one.expected or 1):
        return False
    supply = stock if one.expected is None else one.expected
    _share(db, one, item, supply, None, now)
    return True


def arrived(
    db: Connection, me: Member, round_id: int, amount: int, now: datetime, *, receive: bool
) -> Round:
    """So much has come and is shared out; received into stock now, or there already.

    Of keepers and who is in office: NotAllowed; RoundNotYet, RoundShared, NotEnough.
    """
    one, item = seen(db, me, round_id)
    require_keeper(db, item, me.id, now)
    if one.takes_wishes(now):
        raise RoundNotYet
    if one.state not in (RoundState.OPEN, RoundState.WAITING):
        raise RoundShared
    if not 0 <= amount <= MOST:
        raise WishTooMuch
    if receive and amount:
        ends = (item.place(Kind.OUTSIDE), item.place(Kind.STOCK))
        ground = Ground(Basis.ROUND, one.id)
        move(db, *ends, amount, Movement.PURCHASE, ground, me.id, now)
    _require_stock(db, item, amount)
    _share(db, one, item, amount, me.id, now)
    return known(db, one.id)


def again(
    db: Connection, me: Member, round_id: int, supply: int, reason: str, now: datetime
) -> Round:
    """Less or more has come than was shared out: a new calculation from the same wishes.

    What is handed over stays. What has not come is taken from stock; what has come besides must
    be there. NotAllowed, RoundBusy, RoundNotYet, SameSupply, LessThanHanded, NotEnough.
    """
    one, item = seen(db, me, round_id)
    require_keeper(db, item, me.id, now)
    reason = read_reason(reason)
    former = check_again(db, one, item, supply)
    given = sharings.given(db, former.id)
    held = holdings(db, one)
    result = reckon(db, one, item, supply, given)
    wanted = sum(each.granted for each in result.shares) - sum(has.live for has in held.values())
    _require_stock(db, item, wanted)
    _write(db, one, item, result, supply, me.id, reason, now, given)
    return known(db, one.id)


def may_again(db: Connection, me: Member, round_id: int, supply: int, now: datetime) -> None:
    """Before the reason is asked for; as `again` refuses."""
    one, item = seen(db, me, round_id)
    require_keeper(db, item, me.id, now)
    check_again(db, one, item, supply)


def check_again(db: Connection, one: Round, item: Item, supply: int) -> sharings.Sharing:
    former = sharings.latest(db, one.id)
    if one.state is RoundState.SHARING:
        raise RoundBusy
    if former is None or one.state is not RoundState.SHARED:
        raise RoundNotYet
    handed = sum(has.handed for has in holdings(db, one).values())
    if supply < handed:
        raise LessThanHanded(amount=handed, measure=item.measure.value)
    if supply == former.supply:
        raise SameSupply
    if supply > MOST:
        raise WishTooMuch
    return former


def _share(
    db: Connection,
    one: Round,
    item: Item,
    supply: int,
    author_id: int | None,
    now: datetime,
) -> None:
    _write(db, one, item, reckon(db, one, item, supply), supply, author_id, None, now, None)


def _write(
    db: Connection,
    one: Round,
    item: Item,
    result: Result,
    supply: int,
    author_id: int | None,
    reason: str | None,
    now: datetime,
    before: dict[int, int] | None,
) -> None:
    """A version more, letters to those whom it concerns, and what can be set aside at once."""
    former = sharings.latest(db, one.id)
    at = max(now, former.at + AFTER) if former else now
    if not rounds.turn(db, one, RoundState.SHARING):
        raise RoundShared
    version = former.version + 1 if former else 1
    what: dict[str, Any] = {"round_id": one.id, "version": version, "supply": supply}
    by = {"author_id": author_id, "reason": reason, "at": at}
    sharings.add(db, what | by, result.shares, result.left_out)
    latest = sharings.get(db, one.id, version)
    assert latest is not None
    letters.shared(db, item, one, latest, result.shares, before, now)
    said: dict[str, Any] = {"amount": supply, "measure": item.measure.value, "version": version}
    subject = ("round", one.id, now, reason)
    journal.note(db, one.unit_id, author_id, "round.share", *subject, title=item.name, **said)
    hold(db, one, item, latest, at)
    carry_out(db, known(db, one.id), item, at)


def _require_stock(db: Connection, item: Item, amount: int) -> None:
    have = in_stock(db, item)
    if have < amount:
        raise NotEnough(asset=item.place(Kind.STOCK).asset, have=have, wanted=amount)

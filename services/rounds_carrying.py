"""Puts a calculation into effect: shares are set aside, some members at a time.

So that nobody else waits long where thousands have wished. What is still to be set aside is kept
from other requests meanwhile.
"""

from datetime import datetime
from typing import NamedTuple

from domain.items import Item, Sharing
from domain.ledger import Basis, Ground, Kind, Movement
from domain.requests import Stage
from domain.rounds import Round, RoundState
from domain.sharing import affordable
from services import labour_credit
from services import rounds_letters as letters
from services.items import in_stock
from services.ledger import move
from services.requests_ready import grant_from_round, known, release, take_back
from services.rounds_reckoning import Holding, holdings
from services.stock_changes import stock_came
from storage import ledger, requests, requests_alike, rounds, sharings
from storage.database import Connection
from storage.sharings import SET_ASIDE
from storage.sharings import Sharing as Calculation

# Where each pays for theirs, members are served one by one.
AT_ONCE, AT_ONCE_PAYING = 2_000, 100


class Change(NamedTuple):
    member_id: int
    has: Holding
    target: int

    @property
    def more(self) -> int:
        return self.target - self.has.live


def hold(db: Connection, one: Round, item: Item, latest: Calculation, now: datetime) -> None:
    """Where not all can be set aside at once."""
    changes, at_once = _changes(db, one, latest), _at_once(item)
    wanted = min(sum(max(0, each.more) for each in changes), in_stock(db, item))
    if len(changes) > at_once and wanted:
        ends = (item.place(Kind.STOCK), item.place(Kind.RESERVED))
        move(db, *ends, wanted, Movement.RESERVE, _ground(one), latest.author_id, now)


def carry_out(db: Connection, one: Round, item: Item, now: datetime) -> bool:
    """True while there is more to do; less comes before more, for it must come from somewhere."""
    latest = sharings.latest(db, one.id)
    assert latest is not None
    changes = sorted(_changes(db, one, latest), key=lambda each: each.more > 0)
    batch = changes[: _at_once(item)]
    _let_go(db, one, item, sum(max(0, each.more) for each in batch), now)
    before = in_stock(db, item)
    for each in batch:
        if each.more < 0:
            _lessen(db, one, item, latest, each, now)
    if freed := in_stock(db, item) - before:
        _write_off(db, one, item, latest, freed, now)
    _grant_all(db, one, item, latest, [each for each in batch if each.more > 0], now)
    if len(changes) > len(batch):
        return True
    _let_go(db, one, item, None, now)
    rounds.turn(db, one, RoundState.SHARED, closed_at=now)
    stock_came(db, item, now)
    return False


def _at_once(item: Item) -> int:
    return AT_ONCE if item.sharing is Sharing.NEED else AT_ONCE_PAYING


def _grant_all(
    db: Connection,
    one: Round,
    item: Item,
    latest: Calculation,
    granted: list[Change],
    now: datetime,
) -> None:
    """The first as any; the others like the first where that is all there is to it."""
    is_enough = sum(each.more for each in granted) <= in_stock(db, item)
    if len(granted) > 1 and is_enough and item.sharing is Sharing.NEED:
        first, *others = granted
        of = (item, first.member_id, first.more, one.id, latest.author_id, now)
        like = grant_from_round(db, *of)
        requests_alike.add(db, like, [(each.member_id, each.more) for each in others])
        return
    for each in granted:
        _grant(db, one, item, latest, each, each.more, now)


def _changes(db: Connection, one: Round, latest: Calculation) -> list[Change]:
    """Whoever was granted some by this calculation already, and gave it up, is done with."""
    held = holdings(db, one)
    granted = sharings.given(db, latest.id)
    targets = {who: granted.get(who, 0) for who in sorted({*granted, *held})}
    all_of_them = (Change(who, held.get(who, Holding()), to) for who, to in targets.items())
    return [each for each in all_of_them if each.more and not _is_done(each, latest)]


def _is_done(each: Change, latest: Calculation) -> bool:
    return each.more > 0 and any(made.created_at >= latest.at for made in each.has.made)


def _lessen(
    db: Connection,
    one: Round,
    item: Item,
    latest: Calculation,
    each: Change,
    now: datetime,
) -> None:
    """All that is set aside goes back, and what remains of it is granted anew."""
    for made in each.has.made:
        if made.stage is Stage.READY:
            take_back(db, made.id, latest.author_id, now, latest.reason or "")
        elif made.stage in SET_ASIDE:
            release(db, item, known(db, made.id), latest.author_id, now)
            requests.change(db, made.id, stage=Stage.WITHDRAWN, ended_at=now)
    remains = each.target - each.has.handed
    if remains > 0:
        _grant(db, one, item, latest, each, remains, now)


def _write_off(
    db: Connection, one: Round, item: Item, latest: Calculation, freed: int, now: datetime
) -> None:
    """What has not come is not in stock: no more than the calculations differ by."""
    former = sharings.get(db, one.id, latest.version - 1)
    lacking = (former.supply if former else 0) - latest.supply
    moved = ledger.on_ground(db, Basis.ROUND, one.id)
    off = [each for each in moved if each.kind is Movement.COUNT and each.at >= latest.at]
    amount = min(freed, lacking - sum(each.amount for each in off))
    if amount > 0:
        ends = (item.place(Kind.STOCK), item.place(Kind.OUTSIDE))
        ground = Ground(Basis.ROUND, one.id, latest.reason or "")
        move(db, *ends, amount, Movement.COUNT, ground, latest.author_id, now)


def _grant(
    db: Connection,
    one: Round,
    item: Item,
    latest: Calculation,
    each: Change,
    amount: int,
    now: datetime,
) -> None:
    """Less where credit or stock has gone elsewhere meanwhile; then the share says so."""
    can = min(amount, in_stock(db, item), _can_pay(db, item, each.member_id, amount))
    if can:
        of = (item, each.member_id, can, one.id, latest.author_id, now)
        grant_from_round(db, *of)
    if can < amount:
        granted = each.target - (amount - can)
        sharings.change(db, latest.id, each.member_id, granted)
        letters.fell_short(db, item, one, latest, (each.member_id, each.target, granted), now)


def _can_pay(db: Connection, item: Item, member_id: int, amount: int) -> int:
    if item.sharing is not Sharing.LABOUR or item.price is None:
        return amount
    most = affordable(labour_credit.available(db, member_id), item.measure, item.price)
    return amount if most is None else most


def _let_go(db: Connection, one: Round, item: Item, amount: int | None, now: datetime) -> None:
    """Of what is kept for this round as much as is granted next; all of it at the end."""
    signs = {Movement.RESERVE: 1, Movement.RELEASE: -1}
    moved = ledger.on_ground(db, Basis.ROUND, one.id)
    kept = sum(signs.get(each.kind, 0) * each.amount for each in moved)
    freed = kept if amount is None else min(kept, amount)
    if freed:
        ends = (item.place(Kind.RESERVED), item.place(Kind.STOCK))
        move(db, *ends, freed, Movement.RELEASE, _ground(one), None, now)


def _ground(one: Round) -> Ground:
    return Ground(Basis.ROUND, one.id)

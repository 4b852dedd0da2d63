"""Money of a fund: set aside for a request, paid out, given back; each on the request's ground."""

from datetime import datetime

from domain.funds import Fund, FundClosed
from domain.ledger import Basis, Ground, Kind, Moved, Movement
from domain.money_requests import FundShort, MoneyRequest
from services.ledger import balance, move, reverse
from storage import ledger
from storage.database import Connection


def check_can_give(db: Connection, fund: Fund, amount: int) -> None:
    """FundClosed; FundShort, which tells what there is."""
    check_open(fund)
    have = balance(db, fund.place(Kind.FUND))
    if have < amount:
        raise FundShort(fund=fund.name, have=have, wanted=amount)


def check_open(fund: Fund) -> None:
    if not fund.is_open:
        raise FundClosed(fund=fund.name)


def set_aside(db: Connection, fund: Fund, one: MoneyRequest, by_id: int, now: datetime) -> None:
    ends = (fund.place(Kind.FUND), fund.place(Kind.RESERVED))
    move(db, *ends, one.amount, Movement.RESERVE, _ground(one), by_id, now)


def release(
    db: Connection, fund: Fund, one: MoneyRequest, by_id: int | None, now: datetime
) -> None:
    """Without an author where the time was over."""
    ends = (fund.place(Kind.RESERVED), fund.place(Kind.FUND))
    move(db, *ends, one.amount, Movement.RELEASE, _ground(one), by_id, now)


def pay_out(db: Connection, fund: Fund, one: MoneyRequest, by_id: int, now: datetime) -> None:
    ends = (fund.place(Kind.RESERVED), fund.outside)
    move(db, *ends, one.amount, Movement.EXPENSE, _ground(one), by_id, now)


def take_back_payment(db: Connection, one: MoneyRequest, by_id: int, now: datetime) -> None:
    """It never reached the member: it is set aside again."""
    paid = [moved for moved in on_request(db, one) if moved.kind is Movement.EXPENSE]
    reverse(db, paid[-1], "", by_id, now)


def reimburse(db: Connection, fund: Fund, one: MoneyRequest, by_id: int, now: datetime) -> None:
    """An expense, with its receipt."""
    ends = (fund.place(Kind.FUND), fund.outside)
    ground, receipt = _ground(one), one.picture_id
    move(db, *ends, one.amount, Movement.EXPENSE, ground, by_id, now, receipt)


def give_back(
    db: Connection, fund: Fund, one: MoneyRequest, amount: int, by_id: int, now: datetime
) -> None:
    """What was not spent is the fund's again."""
    ends = (fund.outside, fund.place(Kind.FUND))
    move(db, *ends, amount, Movement.INCOME, _ground(one), by_id, now)


def given_back(db: Connection, one: MoneyRequest) -> int:
    """In kopecks; without what was entered wrongly."""
    back = [moved for moved in on_request(db, one) if moved.kind is Movement.INCOME]
    return sum(moved.amount for moved in back if not ledger.is_reversed(db, moved.id))


def on_request(db: Connection, one: MoneyRequest) -> list[Moved]:
    """All that rests on it, in order."""
    return ledger.on_ground(db, Basis.REQUEST, one.id)


def _ground(one: MoneyRequest) -> Ground:
    return Ground(Basis.REQUEST, one.id)

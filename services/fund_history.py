"""Where the money of a fund came from and where it went: for every member of its unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.funds import Fund, NoReceipt
from domain.ledger import Basis, Kind, Moved, Movement
from domain.money_requests import MoneyRequest
from domain.people import Member
from services import photos
from services.fund_moves import may_be_undone
from services.funds import answers_for, in_reach, seen
from services.rights import require_member
from storage import funds, ledger, money_requests, people, units
from storage.database import Connection

OWN = (Kind.FUND, Kind.RESERVED)


@dataclass(frozen=True, slots=True)
class Told:
    """`sign` +1 where it came into the fund, -1 where it went, 0 where it stayed in it.

    Names are empty where there is nobody to name; `reason` and `decision` too where one is not
    to read them.
    """

    moved: Moved
    day: date
    way: str
    sign: int
    words: str
    author: str
    asker: str = ""
    reason: str = ""
    approver: str = ""
    decision: str = ""
    other: str = ""
    has_receipt: bool = False
    may_undo: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """The newest first, of so many in all."""

    fund: Fund
    told: list[Told]
    total: int


def history(
    db: Connection, me: Member, fund_id: int, first: int, most: int, now: datetime
) -> History:
    """NoSuchFund. What is confidential is told to the asker and to who answers for the unit."""
    fund = seen(db, me, fund_id, now)
    reading = _Reading(db, me, fund, answers_for(db, fund.unit_id, me.id, now))
    moved = ledger.history(db, fund.places, first, most)
    return History(fund, reading.told(moved), ledger.count(db, fund.places))


def receipt(db: Connection, me: Member, movement_id: int, now: datetime) -> tuple[Told, bytes]:
    """What was paid, and the photo; NoReceipt too where what it is for is confidential."""
    require_member(db, me.id, now)
    moved = ledger.get(db, movement_id)
    fund = _fund_of(db, me, moved, now) if moved else None
    if moved is None or fund is None:
        raise NoReceipt
    reading = _Reading(db, me, fund, answers_for(db, fund.unit_id, me.id, now))
    picture = reading.picture_of(moved)
    content = photos.content(db, picture) if picture else None
    if content is None:
        raise NoReceipt
    [told] = reading.told([moved])
    return told, content


def _fund_of(db: Connection, me: Member, moved: Moved, now: datetime) -> Fund | None:
    ids = [one.owner for one in (moved.source, moved.destination) if one.kind in OWN]
    known = [funds.get(db, one) for one in ids]
    reach = in_reach(db, me.id, now)
    return next((one for one in known if one is not None and one.unit_id in reach), None)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Who reads the movements of which fund."""

    db: Connection
    me: Member
    fund: Fund
    may_read_all: bool

    def told(self, moved: Sequence[Moved]) -> list[Told]:
        requests = {one.id: self.request_of(one) for one in moved}
        names = self._names(moved, [one for one in requests.values() if one])
        zone = ZoneInfo(units.get(self.db, self.fund.unit_id).time_zone)
        return [self._told(one, requests[one.id], names, zone) for one in moved]

    def request_of(self, moved: Moved) -> MoneyRequest | None:
        ground = self._first(moved).ground
        if ground.basis is not Basis.REQUEST or ground.id is None:
            return None
        return money_requests.get(self.db, ground.id)

    def picture_of(self, moved: Moved) -> int | None:
        """The receipt of what was paid; it may have come after the money."""
        one = self.request_of(moved)
        if not _is_paid(moved) or (one and not self._may_read(one)):
            return None
        return moved.picture_id or (one.picture_id if one else None)

    def _first(self, moved: Moved) -> Moved:
        """What was taken back stands on the ground of what it takes back."""
        undone = ledger.get(self.db, moved.reverses_id) if moved.reverses_id else None
        return undone or moved

    def _may_read(self, one: MoneyRequest) -> bool:
        return not one.confidential or self.may_read_all or one.member_id == self.me.id

    def _names(self, moved: Sequence[Moved], asked: Sequence[MoneyRequest]) -> dict[int, str]:
        ids = [one.author_id for one in moved]
        ids += [who for one in asked for who in (one.member_id, one.answered_by)]
        return people.names(self.db, [one for one in ids if one])

    def _told(
        self, moved: Moved, one: MoneyRequest | None, names: dict[int, str], zone: ZoneInfo
    ) -> Told:
        reads = one is not None and self._may_read(one)
        answered = one is not None and one.answered_by and reads
        return Told(
            moved=moved,
            day=moved.at.astimezone(zone).date(),
            way=_way(moved, one),
            sign=self._sign(moved),
            words=moved.ground.words,
            author=names.get(moved.author_id or 0, ""),
            asker=names.get(one.member_id, "") if one else "",
            reason=one.reason if one and reads else "",
            approver=names.get(one.answered_by or 0, "") if one else "",
            decision=(one.answer or "") if one and answered else "",
            other=self._other(moved),
            has_receipt=self.picture_of(moved) is not None,
            may_undo=self._may_undo(moved),
        )

    def _sign(self, moved: Moved) -> int:
        ends = (moved.source, moved.destination)
        out, into = (one.kind in OWN and one.owner == self.fund.id for one in ends)
        return int(into) - int(out)

    def _other(self, moved: Moved) -> str:
        """The fund at the other end."""
        ends = [one.owner for one in (moved.source, moved.destination) if one.kind in OWN]
        others = [funds.get(self.db, one) for one in ends if one != self.fund.id]
        return others[0].name if others and others[0] else ""

    def _may_undo(self, moved: Moved) -> bool:
        mine = self.may_read_all and self.fund.is_open and may_be_undone(moved)
        return mine and not ledger.is_reversed(self.db, moved.id)


def _is_paid(moved: Moved) -> bool:
    return moved.kind is Movement.EXPENSE


def _way(moved: Moved, one: MoneyRequest | None) -> str:
    """In one word: what was asked for and paid out is not what was spent and paid back."""
    if one is None or moved.kind is Movement.REVERSAL:
        return moved.kind.value
    ways = {Movement.INCOME: "return", Movement.EXPENSE: "payback" if one.is_expense else "payout"}
    return ways.get(moved.kind, moved.kind.value)

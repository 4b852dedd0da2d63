"""Reckons a round: who wished for what, what each gets, what each held before."""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from domain.items import Item, Rule, Sharing
from domain.requests import Stage
from domain.rounds import Round, Wish
from domain.sharing import RULES, Shared, Wished, affordable, cut, share_anew
from services.rounds import zone_of
from storage import sharings, wishes
from storage.database import Connection
from storage.sharings import HANDED, SET_ASIDE, Held

Amounts = dict[int, int]


@dataclass(frozen=True, slots=True)
class Result:
    """Shares by place; who wished and is no member any more, or gave the share up, is left out."""

    shares: list[Shared]
    left_out: list[Shared]


@dataclass(slots=True)
class Holding:
    """What a member has of a round now; `made` are all requests that it made for them."""

    made: list[Held] = field(default_factory=list)

    @property
    def handed(self) -> int:
        return self._sum(HANDED)

    @property
    def set_aside(self) -> int:
        return self._sum(SET_ASIDE)

    @property
    def live(self) -> int:
        return self.handed + self.set_aside

    @property
    def paid(self) -> int:
        """Minutes that come back if what is set aside is taken back."""
        return sum(one.paid for one in self.made if one.stage in SET_ASIDE)

    def _sum(self, stages: tuple[Stage, ...]) -> int:
        return sum(one.granted for one in self.made if one.stage in stages)


def holdings(db: Connection, one: Round) -> dict[int, Holding]:
    found: dict[int, Holding] = defaultdict(Holding)
    for held in sharings.held(db, one.item_id, one.id):
        found[held.member_id].made.append(held)
    return found


def reckon(
    db: Connection,
    one: Round,
    item: Item,
    supply: int,
    before: Amounts | None = None,
) -> Result:
    """By the round's rule; `before` is what an earlier calculation granted.

    Whoever has less than was granted before has given it up: they keep what they were handed.
    """
    held, credits = holdings(db, one), _credits(db, one, item)
    wished, left_out = [], []
    for told in wishes.reckoned(db, one, zone_of(db, one)):
        has = held.get(told.wish.member_id, Holding())
        credit = None if credits is None else credits.get(told.wish.member_id, 0) + has.paid
        full = replace(_wished(told.wish, credit), received_on=told.received_on)
        gave_up = (before or {}).get(full.member_id, 0) > has.live
        if told.belongs and not gave_up:
            wished.append(_paid_for(full, item, has))
        elif has.handed:
            wished.append(replace(full, firm=has.handed, extra=0))
        else:
            nothing = replace(full, firm=0, extra=0)
            left_out.append(Shared(nothing, sharings.LEFT_OUT, 0))
    handed = {who: has.handed for who, has in held.items() if has.handed}
    return Result(share_anew(RULES[one.rule], wished, supply, one.portion, handed), left_out)


def _wished(said: Wish, credit: int | None) -> Wished:
    what = (said.member_id, said.firm, said.extra, said.said_at)
    return Wished(*what, urgency=said.urgency, credit=credit)


def _paid_for(wished: Wished, item: Item, has: Holding) -> Wished:
    """What is in the member's hands is paid for already."""
    if item.sharing is not Sharing.LABOUR or item.price is None or wished.credit is None:
        return wished
    most = affordable(wished.credit, item.measure, item.price)
    return cut(wished, None if most is None else most + has.handed)


def _credits(db: Connection, one: Round, item: Item) -> Amounts | None:
    """Where the rule goes by them, or the item is paid for."""
    is_wanted = one.rule is Rule.LABOUR or item.sharing is Sharing.LABOUR
    return wishes.credits(db, one.id) if is_wanted else None

"""The demo cooperative's money: two funds, dues, what was spent, asked for, carried over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from domain.funds import Fund
from domain.people import Member
from services import (
    expenses,
    fund_changes,
    fund_moves,
    money_answering,
    money_paying,
    money_requests,
)
from services.demo_past import Past
from services.fund_changes import NewFund

ROUBLE = 100
THRESHOLD = 50_000 * ROUBLE
DUES = {"growth": 12_000 * ROUBLE, "aid": 4_000 * ROUBLE}
BOARDS, MEDICINE, OVER = 3_200 * ROUBLE, 1_500 * ROUBLE, 2_000 * ROUBLE

Deed = tuple[datetime, Callable[[datetime], object]]


def deeds(past: Past, weeks_ago: Callable[[int], datetime]) -> Iterator[Deed]:
    money = Money(past)
    yield weeks_ago(8), money.set_up
    for week in (8, 4, 0):
        yield weeks_ago(week), money.collect
    yield weeks_ago(6), money.buy_boards
    yield weeks_ago(3), money.help_anna
    yield weeks_ago(2), money.carry_over


@dataclass
class Money:
    """The funds by their keys, as they come to be; Olga looks after them."""

    past: Past
    funds: dict[str, Fund] = field(default_factory=dict)

    def set_up(self, at: datetime) -> None:
        for key, above in (("growth", THRESHOLD), ("aid", None)):
            words = (self._say(key), self._say(f"{key}-purpose"), self._say("norm-ground"))
            new = NewFund(self.past.unit.id, *words, above)
            self.funds[key] = fund_changes.add(self.past.db, self._member("olga"), new, at)

    def collect(self, at: datetime) -> None:
        for key, amount in DUES.items():
            what = (self.funds[key].id, amount, self._say("dues"), at)
            fund_moves.receive(self.past.db, self._member("olga"), *what)

    def buy_boards(self, at: datetime) -> None:
        """Peter has paid for them; Olga approves, and the fund pays him back."""
        db, growth = self.past.db, self.funds["growth"]
        words, why_none = self._say("boards"), self._say("no-receipt")
        peter = self._member("peter")
        one = expenses.spend(db, peter, growth.id, BOARDS, words, None, at, why_none)
        money_answering.answer(db, self._member("olga"), one.id, BOARDS, "", at)

    def help_anna(self, at: datetime) -> None:
        db, anna, olga = self.past.db, self._member("anna"), self._member("olga")
        one = money_requests.ask(db, anna, self.funds["aid"].id, MEDICINE, self._say("help"), at)
        money_answering.answer(db, olga, one.id, MEDICINE, "", at)
        money_paying.pay_out(db, olga, one.id, at)
        money_paying.received(db, anna, one.id, at)

    def carry_over(self, at: datetime) -> None:
        ends = (self.funds["growth"].id, self.funds["aid"].id)
        decided = self._say("norm-ground")
        fund_moves.transfer(self.past.db, self._member("olga"), *ends, OVER, decided, at)

    def _member(self, key: str) -> Member:
        return self.past.members[key]

    def _say(self, key: str) -> str:
        return self.past.say(f"demo-{key}")

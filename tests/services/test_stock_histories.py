"""Whatever several members and keepers do to the stock, in any order: the books are true."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from domain.errors import Refusal
from domain.items import Item, Sharing
from domain.ledger import Kind
from domain.people import Member
from domain.stock import Way
from services import hours, requests, requests_answering, requests_handing, requests_time
from services.ledger import balance
from services.requests import Wanted
from services.stock_counting import Count, count, hold
from services.stock_receiving import Came, receive
from services.stock_undoing import undo
from services.stock_writing_off import write_off
from storage import requests as kept
from storage.database import Connection
from tests.services.asked import apples, keeper
from tests.services.cooperative import NOW, Cooperative, member
from tests.services.stock_reckoning import check
from tests.services.tried_histories import try_histories

STEPS, BEGUN_WITH = 36, 8
PRICE = 10
OFTEN = ["ask"] * 4 + ["receive"] * 2 + ["answer", "hand over"] * 2
SOMETIMES = [
    "count",
    "count",
    "write off",
    "withdraw",
    "received",
    "not received",
    "undo",
    "a week passes",
]


def instead(draw: Random, steps) -> None:
    """What is done, by whom, with which item, which of what was done before, how much."""
    steps[:] = [
        (
            draw.choice(OFTEN + SOMETIMES),
            draw.randrange(3),
            draw.randrange(2),
            draw.randrange(100),
            draw.randint(1, 6),
        )
        for _ in range(STEPS)
    ]


@dataclass
class Life:
    """Anna asks; Boris keeps the store; Olga coordinates. What came and went is kept apart."""

    db: Connection
    people: list[int]
    items: list[Item]
    now: datetime = NOW
    asked: list[int] = field(default_factory=list)
    written: list[tuple[Member, int, Item, int]] = field(default_factory=list)
    inside: dict[int, int] = field(default_factory=dict)

    def decide(self, _) -> None:
        """There is no norm here."""

    def live(self, steps) -> None:
        for step in steps:
            before = [*self.asked], [*self.written], dict(self.inside)
            with self.db.begin_nested() as attempt:
                try:
                    self.take(step)
                except Refusal:
                    attempt.rollback()
                    self.asked, self.written, self.inside = before
            check(self)

    def end(self) -> None:
        """Whoever waits is served, as soon as there is enough for all."""
        for item in self.items:
            self.receive(member(self.db, self.people[2]), item, 10**6)
            assert kept.queue(self.db, item.id) == []
        check(self)

    def take(self, step) -> None:
        what, who, item, which, amount = step
        me = member(self.db, self.people[who])
        if what in ("receive", "ask", "write off", "count"):
            getattr(self, what.replace(" ", "_"))(me, self.items[item], amount)
        elif what == "undo":
            self.undo(which)
        elif what == "a week passes":
            self.a_week_passes()
        elif self.asked:
            self.go_on(what, me, self.asked[which % len(self.asked)], amount)

    def receive(self, me, item, amount):
        came = Came(item.id, amount, Way.PRODUCTION, "огород")
        done = receive(self.db, me, came, self.now)
        self._wrote(me, done.movement_id, item, amount)

    def ask(self, me, item, amount):
        self.asked.append(requests.ask(self.db, me, Wanted(item.id, amount), self.now).id)

    def write_off(self, me, item, amount):
        done = write_off(self.db, me, item.id, amount, "сгнили", self.now)
        self._wrote(me, done.movement_id, item, -amount)

    def count(self, me, item, amount):
        """Whoever may count is never refused: what is set aside is freed as far as need be."""
        shelf = self._shelf(item)
        counted = max(0, shelf + 2 - amount)
        assert hold(self.db, me, item.id, counted, self.now).written == shelf
        try:
            done = count(self.db, me, Count(item.id, counted, shelf), "не нашлось", self.now)
        except Refusal as refused:
            raise AssertionError("a count was refused") from refused
        if done.movement_id:
            self._wrote(me, done.movement_id, item, counted - shelf)
        assert self._shelf(item) == counted

    def undo(self, which):
        """By who has written it down."""
        if self.written:
            me, movement_id, item, change = self.written[which % len(self.written)]
            undo(self.db, me, movement_id, self.now)
            self.inside[item.id] -= change

    def a_week_passes(self):
        self.now += timedelta(days=7)
        requests_time.lapse_unclaimed(self.db, self.now)
        requests_time.take_as_received(self.db, self.now)

    def go_on(self, what, me, one, amount):
        """Members act on their own requests, Olga and Boris on those of others."""
        asked = kept.get(self.db, one)
        assert asked
        now, own = self.now, member(self.db, asked.member_id)
        match what:
            case "answer":
                olga = member(self.db, self.people[2])
                requests_answering.answer(self.db, olga, one, amount, "так решили", now)
            case "hand over":
                requests_handing.hand_over(self.db, me, one, now)
            case "withdraw":
                requests.withdraw(self.db, own, one, now)
            case "received":
                requests_handing.received(self.db, own, one, now)
            case _:
                requests_handing.not_received(self.db, own, one, now)

    def _shelf(self, item) -> int:
        return sum(balance(self.db, item.place(kind)) for kind in (Kind.STOCK, Kind.RESERVED))

    def _wrote(self, me, movement_id, item, change):
        self.written.append((me, movement_id, item, change))
        self.inside[item.id] = self.inside.get(item.id, 0) + change


def settle(db, coop: Cooperative) -> Life:
    keeper(db, coop.boris)
    for who in (coop.anna, coop.boris):
        hours.log(db, member(db, who), coop.draft(600), NOW)
    honey = apples(db, BEGUN_WITH, sharing=Sharing.LABOUR, price=PRICE)
    items = [apples(db, BEGUN_WITH, coordinator_above=3), honey]
    inside = dict.fromkeys([one.id for one in items], BEGUN_WITH)
    return Life(db, [coop.anna, coop.boris, coop.olga], items, inside=inside)


async def test_any_history_leaves_the_books_true(database):
    await try_histories(database, settle, False, instead)

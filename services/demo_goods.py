"""The demo cooperative's store: what is in it, who has asked for some, what is shared out."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.goods import NewItem, Setting
from domain.items import Item, Sharing
from domain.measures import Measure
from domain.people import Member
from domain.stock import Way
from services import (
    goods_adding,
    goods_settings,
    requests,
    requests_handing,
    rounds,
    rounds_wishes,
    stock_receiving,
    store_settings,
)
from services.demo_past import Past
from services.requests import Wanted
from services.stock_receiving import Came


@dataclass(frozen=True, slots=True)
class Thing:
    """An item and the stock it began with, in the measure's smallest part."""

    key: str
    measure: Measure
    stock: int
    way: Way
    price: int | None = None
    limits: tuple[tuple[Setting, int], ...] = ()

    @property
    def sharing(self) -> Sharing:
        return Sharing.NEED if self.price is None else Sharing.LABOUR


KG, LITRE, PIECE = Measure.KILOGRAM, Measure.LITRE, Measure.PIECE
THINGS = (
    Thing("potatoes", KG, 60_000, Way.PRODUCTION, price=10, limits=((Setting.LOW, 10_000),)),
    Thing("milk", LITRE, 20_000, Way.PURCHASE, limits=((Setting.LIMIT, 4_000),)),
    Thing("apples", KG, 30_000, Way.DONATION),
    Thing("honey", KG, 2_000, Way.PRODUCTION, limits=((Setting.LOW, 5_000),)),
    Thing("gloves", PIECE, 12, Way.PURCHASE),
)
HONEY_COMES = 6_000


@dataclass
class Goods:
    """The items by their keys, as they come to be; Olga enters them, Peter keeps the store."""

    past: Past
    items: dict[str, Item] = field(default_factory=dict)

    def open_store(self, at: datetime) -> None:
        db, olga = self.past.db, self._member("olga")
        about = (self._say("store"), self._say("store-place"))
        store = store_settings.add(db, olga, self.past.unit.id, *about, at)
        store_settings.entrust(db, olga, store.id, self._member("peter").id, at)
        for thing in THINGS:
            self._enter(thing, store.id, at)

    def _enter(self, thing: Thing, store_id: int, at: datetime) -> None:
        new = NewItem(
            self.past.unit.id,
            self._say(thing.key),
            thing.measure,
            thing.sharing,
            self._say("norm-ground"),
            thing.price,
            store_id,
        )
        olga = self._member("olga")
        item = goods_adding.add(self.past.db, olga, new, at)
        for what, amount in thing.limits:
            goods_settings.set_amount(self.past.db, olga, item.id, what, amount, at)
        self.items[thing.key] = item

    def fill(self, at: datetime) -> None:
        for thing in THINGS:
            ground = self._say(f"{thing.key}-ground")
            came = Came(self.items[thing.key].id, thing.stock, thing.way, ground)
            stock_receiving.receive(self.past.db, self._member("peter"), came, at)

    def fetch(self, at: datetime) -> None:
        """Anna asks for potatoes, Peter hands them over, she confirms."""
        db, anna = self.past.db, self._member("anna")
        one = requests.ask(db, anna, Wanted(self.items["potatoes"].id, 3_000), at)
        requests_handing.hand_over(db, self._member("peter"), one.id, at)
        requests_handing.received(db, anna, one.id, at)

    def ask(self, at: datetime) -> None:
        """Peter for more milk than his limit allows, which waits for Olga; Anna for gloves."""
        db, milk, gloves = self.past.db, self.items["milk"], self.items["gloves"]
        much, reason = Wanted(milk.id, 6_000), self._say("milk-reason")
        requests.ask(db, self._member("peter"), much, at, reason)
        requests.ask(db, self._member("anna"), Wanted(gloves.id, 1), at)

    def begin_round(self, deadline: datetime, at: datetime) -> None:
        """Of honey, of which there is not enough for all; Anna has wished for some."""
        db, honey = self.past.db, self.items["honey"]
        what = rounds.Opening(honey.id, HONEY_COMES, deadline)
        one = rounds.open_round(db, self._member("olga"), what, at)
        rounds_wishes.wish(db, self._member("anna"), one.id, 1_000, 1_000, at)

    def _member(self, key: str) -> Member:
        return self.past.members[key]

    def _say(self, key: str) -> str:
        return self.past.say(f"demo-{key}")

"""The catalogue of the common funds as a member sees it: items of all the units they belong to."""

from typing import Protocol

from domain.errors import Refusal
from domain.items import Item, ItemState
from domain.ledger import Kind
from domain.people import Unit
from storage import items, ledger, people
from storage.database import Connection


class NoSuchItem(Refusal):
    message_id = "refusal-no-such-item"


def visible(db: Connection, member_id: int) -> list[Item]:
    """Items that are open, of every unit the member belongs to, by name."""
    return items.of_units(db, people.units_of(db, member_id))


def visible_to(db: Connection, member_id: int, item_id: int) -> Item:
    """NoSuchItem for one that is retired, or of a unit the member does not belong to."""
    found = items.get(db, item_id)
    if found is None or found.state is not ItemState.OPEN:
        raise NoSuchItem
    if found.unit_id not in people.units_of(db, member_id):
        raise NoSuchItem
    return found


class OfItem(Protocol):
    """A request, a round: whatever is about one item."""

    @property
    def item_id(self) -> int: ...


def item_of(db: Connection, one: OfItem) -> Item:
    """Retired or not."""
    found = items.get(db, one.item_id)
    assert found is not None
    return found


def in_stock(db: Connection, item: Item) -> int:
    """What is free to be asked for, in the measure's smallest part."""
    return ledger.balance(db, item.place(Kind.STOCK))


def reserved(db: Connection, item: Item) -> int:
    """What is promised to requests and not handed over yet."""
    return ledger.balance(db, item.place(Kind.RESERVED))


def on_the_shelf(db: Connection, unit: Unit) -> list[Item]:
    """Open items of the unit of which there is any, free or promised."""
    own = items.of_units(db, [unit.id])
    return [one for one in own if in_stock(db, one) or reserved(db, one)]

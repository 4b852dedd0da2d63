"""Goods of the common funds: how they are measured and how they are shared out."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ledger import Kind, Place, goods
from domain.measures import Measure


class Sharing(StrEnum):
    """How an item reaches members, as an assembly decided (the rules, common funds)."""

    NEED = "need"
    LABOUR = "labour"  # paid from labour credit


class Rule(StrEnum):
    """How a round shares out what is scarce."""

    FIRST = "first"
    EVEN = "even"
    NEED = "need"
    LABOUR = "labour"


class ItemState(StrEnum):
    OPEN = "open"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Item:
    """Amounts are in the measure's smallest part; the price is minutes for one whole measure."""

    id: int
    unit_id: int
    store_id: int
    name: str
    about: str
    measure: Measure
    portion: int
    sharing: Sharing
    price: int | None
    limit_amount: int | None  # of one member in one cycle
    coordinator_above: int | None  # asked for more, a coordinator answers
    assembly_above: int | None  # asked for more, the assembly does
    rule: Rule
    low: int | None
    picture_id: int | None
    state: ItemState
    ground: str
    added_by: int | None

    def place(self, kind: Kind) -> Place:
        """Where some of it is: in stock, reserved, given, written off, outside."""
        return Place(self.unit_id, goods(self.id), kind, self.id)

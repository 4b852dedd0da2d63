"""What items are called in a list: those of one name in several units by their units too."""

from collections import Counter
from collections.abc import Collection

from domain.items import Item
from domain.wording import fold
from storage import units
from storage.database import Connection


def labels(db: Connection, shown: Collection[Item]) -> dict[int, str]:
    """By the item's number: «Молоко», or «Молоко (Пекарня)»."""
    bearers = Counter(fold(one.name) for one in {one.id: one for one in shown}.values())
    return {
        one.id: _with_unit(db, one) if bearers[fold(one.name)] > 1 else one.name for one in shown
    }


def _with_unit(db: Connection, one: Item) -> str:
    return f"{one.name} ({units.get(db, one.unit_id).name})"

"""By need: who needs it most, and of those who has been without for longest."""

from collections.abc import Iterable
from datetime import date

from domain.sharing.wishes import Shared, Wished, one_after_another


def by_need(wishes: Iterable[Wished], supply: int, _: int = 1) -> list[Shared]:
    return one_after_another(wishes, supply, _need)


def _need(one: Wished) -> tuple[int, date]:
    return -one.urgency, one.received_on or date.min

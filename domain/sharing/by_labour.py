"""By labour: who has most labour credit comes first."""

from collections.abc import Iterable

from domain.sharing.wishes import Shared, Wished, one_after_another


def by_labour(wishes: Iterable[Wished], supply: int, _: int = 1) -> list[Shared]:
    return one_after_another(wishes, supply, lambda one: -(one.credit or 0))

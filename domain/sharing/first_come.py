"""First come: firm wishes in order of time, then extras in order of time."""

from collections.abc import Iterable

from domain.sharing.wishes import Shared, Wished, one_after_another


def first_come(wishes: Iterable[Wished], supply: int, _: int = 1) -> list[Shared]:
    return one_after_another(wishes, supply, lambda one: one.said_at)

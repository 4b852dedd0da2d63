"""Forty members, each with habits of their own."""

from dataclasses import dataclass

WORKDAYS = (0, 1, 2, 3, 4)


@dataclass(frozen=True)
class Habit:
    """On which weekdays somebody works, how long, and how many days later it is written down.

    `chance`: how often out of ten it happens at all. `joins`, `leaves`, `comes_back` and
    `on_leave` (first and last) are days of the quarter.
    """

    weekdays: tuple[int, ...]
    minutes: int
    late: tuple[int, int] = (0, 0)
    chance: int = 10
    free: int = 60
    kitchen: bool = False
    zone: str | None = None
    on_paper: bool = False
    errs: bool = False
    quarters: int | None = None
    joins: int | None = None
    leaves: int | None = None
    comes_back: int | None = None
    on_leave: tuple[int, int] | None = None
    is_olga: bool = False


OLGA = Habit((0, 1), 240, is_olga=True)
HABITS: tuple[tuple[int, Habit], ...] = (
    (3, Habit((0, 2, 4), 160)),
    (2, Habit((0, 2), 200, leaves=24, comes_back=52)),
    (2, Habit((0, 3), 240, on_leave=(8, 25))),
    (2, Habit((1, 4), 130, quarters=2)),
    (3, Habit((4,), 480, on_paper=True, late=(3, 6))),
    (3, Habit((2,), 120, chance=4, free=0)),
    (1, Habit((0, 2), 200, joins=5)),
    (1, Habit((1, 3), 300, leaves=12)),
    (3, Habit((1, 3, 5), 170, late=(2, 9))),
    (3, Habit((1, 3), 260, kitchen=True)),
    (2, Habit((0, 2, 4), 160, zone="Asia/Vladivostok")),
    (1, Habit((1, 3), 240, zone="America/New_York")),
    (4, Habit((*WORKDAYS, 5), 200, free=180)),
    (2, Habit((0, 2, 4), 170, errs=True)),
    (2, Habit((2,), 120, chance=2, free=0)),
    (1, Habit((0, 3), 240, on_leave=(50, 51))),
    (1, Habit((6,), 100, quarters=1, free=0)),
    (2, Habit((0, 2), 200, joins=59)),
    (1, Habit((), 0, leaves=64, free=0)),
)

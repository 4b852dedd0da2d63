"""Histories of a small cooperative, drawn by lot: what is done, by whom, and what for."""

from random import Random

from domain.cycles import CycleKind
from domain.projects import Labour
from domain.reliefs import ReliefKind
from services import norms

NTH = range(8)
KINDS = [*[CycleKind.WEEK] * 3, *CycleKind]
MINUTES = (1, 30, 60, 90, 120, 179, 180, 181, 200, 300, 480)
WAITS = (1, 1, 2, 3, 4, 7, 7, 9, 14, 30)
BACK = (1, 2, 5, 8, 20, 40)
# How often each thing happens.
STEPS = {
    "wait": 25,
    "log": 24,
    "write_for": 8,
    "confirm": 8,
    "ease": 7,
    "come_back": 5,
    "close": 5,
    "leave": 4,
    "undo": 4,
    "put_right": 4,
    "decide": 3,
    "waive": 6,
    "take_waiver_back": 3,
    "take_back_relief": 3,
    "shorten_relief": 2,
    "close_all": 2,
    "join": 1,
}


def decision(draw: Random) -> norms.Decision:
    of_both = draw.choice([0, 60, 100, 180, 180, 999]), draw.choice([0, 30])
    cap = draw.choice([None, 0, 60])
    return norms.Decision(draw.choice(KINDS), *of_both, cap, draw.random() < 0.5)


def history(draw: Random, *, clock_set_back: bool) -> list[tuple]:
    steps = STEPS | {"set_back": 3 if clock_set_back else 0}
    names = draw.choices(list(steps), list(steps.values()), k=draw.randint(10, 60))
    return [(name, *_told(name, draw)) for name in names]


def _told(name: str, draw: Random) -> tuple:
    who = draw.choice(NTH)
    drawn = {
        "wait": (draw.choice(WAITS),),
        "set_back": (draw.choice(BACK),),
        "log": (who, draw.randrange(11), draw.choice(MINUTES), draw.randrange(3)),
        "write_for": (who, draw.randrange(15), draw.choice(MINUTES), draw.randrange(3)),
        "ease": (who, draw.choice([*ReliefKind]), _days(draw), draw.choice(NTH)),
        "put_right": (draw.choice(NTH), draw.choice([0, *MINUTES])),
        "shorten_relief": (draw.randrange(3), draw.randrange(20)),
        "decide": (decision(draw),),
        "waive": (who, draw.choice([*Labour]), draw.randint(0, 4)),
        "take_waiver_back": (draw.randrange(2),),
        "join": (),
        "close_all": (),
    }
    return drawn.get(name, (who,))


def _days(draw: Random) -> tuple[int, int | None]:
    """When a relief begins, from today, and how long it is; without an end it may be too."""
    return draw.randint(-40, 20), draw.choice([None, *range(25)])

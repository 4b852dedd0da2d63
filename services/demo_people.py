"""Whom the demo cooperative has, and how they have worked since its norm began."""

from dataclasses import dataclass

from domain.people import Role

# A norm's week: (project, weekday from Monday = 0, minutes).
Week = tuple[tuple[str, int, int], ...]
FULL: Week = (("garden", 1, 150), ("site", 3, 60), ("garden", 5, 90))
MUCH: Week = (("garden", 0, 180), ("garden", 4, 120), ("site", 5, 90))
LITTLE: Week = (("garden", 2, 120), ("site", 3, 60))
NOTHING: Week = ()
HALF: Week = (("garden", 1, 120), ("site", 2, 30))
WEEKS = 8


@dataclass(frozen=True, slots=True)
class Somebody:
    """A demo member: `weeks` are those that are over, the oldest first, then `this_week`.

    `waiting` is work of the last days that nobody has confirmed: (project, days ago, minutes).
    Who has no account is a member on paper.
    """

    key: str
    weeks: tuple[Week, ...]
    this_week: Week = NOTHING
    waiting: tuple[tuple[str, int, int], ...] = ()
    roles: tuple[Role, ...] = ()
    account: int = 0

    @property
    def is_new(self) -> bool:
        """Joined after the norm began."""
        return len(self.weeks) < WEEKS


ANNA = Somebody("anna", (FULL,) * 8, HALF, (("kitchen", 4, 90),), account=2)
PETER = Somebody(
    "peter",
    (*(FULL,) * 7, LITTLE),
    NOTHING,
    (("kitchen", 1, 120), ("library", 3, 60)),
    roles=(Role.KEEPER,),
    account=3,
)
OLGA = Somebody(
    "olga",
    (*(MUCH,) * 3, *(FULL,) * 5),
    HALF,
    (("library", 5, 120),),
    roles=(Role.COORDINATOR,),
    account=4,
)
NINA = Somebody("nina", (FULL,) * 8, FULL)
TIMUR = Somebody("timur", (*(FULL,) * 2, *(LITTLE,) * 6))
VERA = Somebody("vera", (*(FULL,) * 6, NOTHING, NOTHING))
ILYA = Somebody("ilya", (FULL,) * 3, HALF)


@dataclass(frozen=True, slots=True)
class Part:
    """A demo unit within another one, or within the whole cooperative (none).

    Who has proposed it coordinates it.
    """

    key: str
    proposer: Somebody
    members: tuple[Somebody, ...]
    within: str | None = None


PARTS = (
    Part("production", OLGA, (PETER, NINA, TIMUR)),
    Part("bakery", PETER, (NINA,), within="production"),
    Part("science", ANNA, (VERA,)),
)
SOMEBODIES = (ANNA, PETER, OLGA)
ON_PAPER = (NINA, TIMUR, VERA, ILYA)

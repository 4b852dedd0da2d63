"""What may be written down about a norm: how many hours it can ask for, and on which ground."""

from domain.cycles import CycleKind
from domain.errors import Refusal
from domain.labour import DAY, clean_note

GROUND = 300
# Days of the shortest cycle of a kind: what is due must fit into every one.
LEAST_DAYS = {CycleKind.WEEK: 7, CycleKind.FOUR_WEEKS: 28, CycleKind.MONTH: 28}
MOST_CAP = 10_000 * 60


class GroundNeeded(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-norm-ground"


class NormTooLong(Refusal):
    """Both kinds of labour together have to fit into a cycle. Facts: `most` minutes."""

    message_id = "refusal-norm-too-long"


class CapTooLarge(Refusal):
    """Facts: `most` minutes."""

    message_id = "refusal-norm-cap"


class SameNorm(Refusal):
    """It is the norm that holds, or waits, already."""

    message_id = "refusal-norm-same"
    is_final = True


def read_ground(text: str) -> str:
    """Which decision it is, on one line; 1..300 characters."""
    ground = clean_note(text)
    if not 0 < len(ground) <= GROUND:
        raise GroundNeeded(most=GROUND)
    return ground


def most_minutes(kind: CycleKind) -> int:
    return LEAST_DAYS[kind] * DAY


def check_minutes(kind: CycleKind, minutes: int) -> None:
    """24 hours a day are not exceeded in any cycle of this kind."""
    if minutes > most_minutes(kind):
        raise NormTooLong(most=most_minutes(kind))


def check_cap(cap: int | None) -> None:
    if cap is not None and cap > MOST_CAP:
        raise CapTooLarge(most=MOST_CAP)

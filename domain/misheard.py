"""What a member's words may turn out to be when they are not clear enough to act on."""

from dataclasses import dataclass
from datetime import date

from domain.errors import Refusal


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one sentence about work says: `вчера 2,5 ч огород полив`.

    `minutes` is the time worked; `number` stands in its place when a bare number above 24 leaves
    open whether minutes or hours are meant; `words` (project and note) keep their spelling.
    """

    minutes: int | None
    number: int | None
    day: date | None
    words: str


class Misheard(Refusal):
    """Something is unclear; `kept` is what the rest of the sentence said, when it was one."""

    kept: Sentence | None = None


class NotADuration(Misheard):
    """Facts: `text`, the words that are no length of time."""

    message_id = "refusal-not-a-duration"


class DurationOutOfRange(Misheard):
    """Facts: `text`, a length of time outside of 1 minute to 24 hours."""

    message_id = "refusal-duration-out-of-range"


class NotHowLong(Misheard):
    """Facts: `text`, which says when ("в 10:00", "2 часа назад") where how long is wanted."""

    message_id = "refusal-not-how-long"


class MinutesOrHours(Misheard):
    """Facts: `number`, 25 to 1440, said without a unit."""

    message_id = "refusal-minutes-or-hours"


class NotADate(Misheard):
    """Facts: `text`, the words that are no single day."""

    message_id = "refusal-not-a-date"


class DateInFuture(Misheard):
    """Facts: `day`, which has not come yet."""

    message_id = "refusal-date-in-future"


class UnclearDate(Misheard):
    """Facts: `text`, and the two days it may mean, `recent` and `earlier`."""

    message_id = "refusal-unclear-date"


class TwoDurations(Misheard):
    """Facts: `first` and `second`, two lengths of time in one sentence."""

    message_id = "refusal-two-durations"


class TwoDates(Misheard):
    """Facts: `first` and `second`, two days in one sentence."""

    message_id = "refusal-two-dates"


class DateOrDuration(Misheard):
    """Facts: `text` ("12.11"), the `day` and the `minutes` that it may mean."""

    message_id = "refusal-date-or-duration"

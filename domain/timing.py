"""The timer: one running per member (the cooperative's rules, labour)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import Refusal
from domain.labour import DAY

ASK_AFTER = timedelta(hours=8)
STOP_AFTER = timedelta(hours=12)
HALF_A_MINUTE = timedelta(seconds=30)


class NoTimer(Refusal):
    message_id = "refusal-no-timer"
    is_final = True


class OtherTimer(Refusal):
    """The button or question belongs to a timer that is over; another one runs."""

    message_id = "refusal-other-timer"
    is_final = True


class TimerWaits(Refusal):
    """The timer was stopped after 12 hours; how long the work really took must be told first."""

    message_id = "refusal-timer-waits"


class TimerProjectShut(Refusal):
    """Facts: `project`, `minutes` that the timer shows."""

    message_id = "refusal-timer-project-shut"


@dataclass(frozen=True, slots=True)
class Timer:
    member_id: int
    project_id: int
    note: str
    started_at: datetime
    stopped_at: datetime | None = None

    @property
    def begun(self) -> int:
        """By this its buttons know it: seconds since 1970."""
        return int(self.started_at.timestamp())

    def waits(self, now: datetime) -> bool:
        """For the real duration; also where the bot slept when the 12 hours were over."""
        return self.stopped_at is not None or now - self.started_at >= STOP_AFTER

    def minutes(self, now: datetime) -> int:
        """Whole minutes since the start, half a minute up; never more than a day holds."""
        passed = max(now - self.started_at, timedelta())
        return min((passed + HALF_A_MINUTE) // timedelta(minutes=1), DAY)

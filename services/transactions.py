"""How handlers, the scheduler and the command line run what members can do.

A service is a plain function whose first argument is the open transaction; who calls it says
`await act(hours.log, me, draft, now)` to have it written, `await look(hours.week, me)` to read.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from storage.database import Connection

P = ParamSpec("P")
T = TypeVar("T")


class AlreadyHandled(Exception):
    """The event that asks for this has taken effect before."""


class Act(Protocol):
    """Runs a service in one transaction with the event that caused it: both kept, or neither."""

    async def __call__(
        self,
        service: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T: ...


class Look(Protocol):
    """Runs a service that only reads."""

    async def __call__(
        self,
        service: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T: ...


class Turn(Protocol):
    """One update from its arrival to its last answer."""

    now: datetime

    @property
    def has_acted(self) -> bool:
        """Something was done for good, whatever goes wrong after."""

    def discard(self) -> None:
        """Leave the conversation as it was."""

    def report(self, error: Exception) -> None:
        """Tell the operator's log where it went wrong, without anybody's words."""

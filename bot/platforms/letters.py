"""Letters among what is sent: they wait behind answers, and are known again by their number."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

MOST = 2**31 - 1

_number: ContextVar[int | None] = ContextVar("letter", default=None)


@contextmanager
def only_once(letter: int) -> Iterator[None]:
    """What is sent within is a letter; however often, VK delivers it to one person once.

    `letter` stands for its row in the outbox, 1 to 2**31 - 1.
    """
    if not 0 < letter <= MOST:
        raise ValueError("a letter's number is a positive 31-bit integer")
    token = _number.set(letter)
    try:
        yield
    finally:
        _number.reset(token)


def letter_number() -> int | None:
    """None where what is sent is the direct answer to somebody."""
    return _number.get()

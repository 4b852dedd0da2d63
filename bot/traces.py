"""Where an error happened, without its words: they may hold what a member wrote, or a secret."""

import traceback
from collections.abc import Iterator


def trace(error: BaseException) -> str:
    """For the log: kinds of the error and its causes, with the lines of code they passed."""
    return "\n".join(_steps(error))


def _steps(error: BaseException) -> Iterator[str]:
    link: BaseException | None = error
    while link is not None:
        yield type(link).__name__
        yield from (f"  {step.filename}:{step.lineno} {step.name}" for step in _frames(link))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__)

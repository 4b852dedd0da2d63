"""Joining: what a name and a reason may be, and what may go wrong on the way in."""

import unicodedata
from collections.abc import Callable

from domain.errors import Refusal

LONGEST_NAME = 64
LONGEST_REASON = 500
LONGEST_UNIT_NAME = 100
# Letters and signs by their kind, which are drawn as nothing at all.
_BLANK = "\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5"


class NameMissing(Refusal):
    message_id = "refusal-name-missing"


class NameTooLong(Refusal):
    message_id = "refusal-name-too-long"


class ReasonMissing(Refusal):
    message_id = "refusal-reason-missing"


class ReasonTooLong(Refusal):
    message_id = "refusal-reason-too-long"


class AlreadyAnswered(Refusal):
    """Facts: `name` of who answered, `outcome` (member, refused)."""

    message_id = "refusal-application-answered"


class ApplicationGone(Refusal):
    message_id = "refusal-application-gone"


class AlreadyHere(Refusal):
    message_id = "refusal-already-here"


class DocumentsChanged(Refusal):
    """What was accepted is not the newest version any more."""

    message_id = "refusal-documents-changed"


class InviteSpent(Refusal):
    message_id = "refusal-invite-spent"


class LastCoordinator(Refusal):
    message_id = "refusal-last-coordinator"


class TimerRuns(Refusal):
    """Leaving now would lose the minutes that it shows."""

    message_id = "refusal-timer-runs-still"


def clean_name(text: str, longest: int = LONGEST_NAME) -> str:
    """On one line, without characters nobody sees; 1..64 of them, not all of them pictures."""
    name = _visible(text)
    if not any(char.isalnum() for char in name[:longest]):
        raise NameMissing
    if len(name) > longest:
        raise NameTooLong(most=longest)
    return name


def usable_name(text: str) -> str | None:
    """The messenger's name where it would do here too."""
    try:
        return clean_name(text)
    except Refusal:
        return None


def clean_reason(text: str) -> str:
    """1..500 characters; lines are kept."""
    return clean_lines(text, LONGEST_REASON, ReasonMissing, ReasonTooLong)


def clean_lines(
    text: str, longest: int, missing: Callable[..., Refusal], too_long: Callable[..., Refusal]
) -> str:
    """Without characters nobody sees; lines are kept, gaps at the ends are not."""
    lines = "\n".join(_visible(line) for line in text.strip().splitlines()).strip()
    if not lines:
        raise missing()
    if len(lines) > longest:
        raise too_long(most=longest)
    return lines


def _visible(text: str) -> str:
    """Without control and direction characters (Unicode's C), every gap made one space."""
    known = unicodedata.normalize("NFC", text)
    shown = (char if not _is_hidden(char) else " " * char.isspace() for char in known)
    return " ".join("".join(shown).split())


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char)[0] == "C" or char in _BLANK

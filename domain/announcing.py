"""Announcements: what one may say, how often, and when it is not night for its readers."""

import unicodedata

from domain.errors import Refusal

# In UTF-16 units, as networks count; the rest of a message is left to its heading.
LONGEST = 3000
# Of a unit, or of a project, on one day of the unit.
A_DAY = 5
_KEPT = "\n\u200d"


class AnnouncementMissing(Refusal):
    message_id = "refusal-announcement-missing"


class AnnouncementTooLong(Refusal):
    """Facts: `most` characters, and how many there are `now`."""

    message_id = "refusal-announcement-too-long"


class TooManyAnnouncements(Refusal):
    """Facts: `most` a day."""

    message_id = "refusal-too-many-announcements"
    is_final = True


class NobodyToTell(Refusal):
    message_id = "refusal-nobody-to-tell"
    is_final = True


def read_announcement(text: str) -> str:
    """Its lines are kept; without control and direction characters."""
    lines = ("".join(filter(_is_shown, line)).rstrip() for line in text.strip().splitlines())
    said = "\n".join(lines).strip()
    if not said:
        raise AnnouncementMissing
    length = len(said.encode("utf-16-le", "surrogatepass")) // 2
    if length > LONGEST:
        raise AnnouncementTooLong(most=LONGEST, now=length)
    return said


def _is_shown(char: str) -> bool:
    return char in _KEPT or unicodedata.category(char)[0] != "C"

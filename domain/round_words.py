"""What members say to a round: `2 л, и ещё 1 если будет`, `3 +2`; `в четверг 18:00`."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.amounts import NotAnAmount, parse_amount
from domain.days_ahead import read_days
from domain.errors import Refusal
from domain.measures import Measure
from domain.wording import fold, shorten

EVENING = time(18)
_IF_ANY = re.compile(
    r"\b(?:если|when|if)\s+(?:там\s+)?(?:будет|будут|есть|останется|остан\w+|хватит|можно|получится"
    r"|there\s+is(?:\s+(?:any|enough))?|any(?:\s+is\s+left)?|possible|available|left)\b"
)
_AND_MORE = re.compile(
    r"\+|\b(?:плюс|plus)\b|(?:\b(?:и|а|and)\s+)?\b(?:еще|another|extra)\b|\b(?:и|and)\b"
)
_MORE = re.compile(r"\bmore\b")
_SIGNS = " ,;.()"
_CLOCK = re.compile(r"(?:^|[\s,])(?:в\s+|at\s+|к\s+)?([01]?\d|2[0-3])[:.]([0-5]\d)\s*$")
_UNTIL = re.compile(r"^(?:до|к|ко|by|until|till)\s+")


class NotADeadline(Refusal):
    """Facts: `text`, which names no moment."""

    message_id = "refusal-round-not-a-deadline"


def read_wish(text: str, measure: Measure) -> tuple[int, int]:
    """Firm and extra in smallest parts, not both 0. Raises NotAnAmount, OtherMeasure."""
    said = fold(text)
    plain = _IF_ANY.sub(" ", _MORE.sub(" ", said))
    firm, sign, extra = _halves(plain)
    if not sign and _IF_ANY.search(said):
        firm, _, extra = firm.rpartition(", ")
    amounts = _amount(firm, measure), _amount(extra, measure)
    if not any(amounts):
        raise NotAnAmount(text=shorten(text))
    return amounts


def _halves(text: str) -> tuple[str, str, str]:
    found = _AND_MORE.search(text)
    if found is None:
        return text, "", ""
    return text[: found.start()], found[0], text[found.end() :]


def _amount(text: str, measure: Measure) -> int:
    plain = text.strip(_SIGNS)
    return parse_amount(plain, measure) if plain and plain != "0" else 0


def read_deadline(text: str, now: datetime, zone: ZoneInfo) -> datetime:
    """The first moment to come that the words mean; 18:00 where no hour is said.

    An hour that the clocks skip is the one that they show instead. Raises NotADeadline.
    """
    today = now.astimezone(zone).date()
    days, hour = _apart(" ".join(fold(text).split()))
    moments = sorted(
        datetime.combine(day, hour, zone).astimezone(now.tzinfo)
        for day in (_days(days, today) if days else _today_or_next(today))
    )
    ahead = [one for one in moments if one > now]
    if not moments or not text.strip():
        raise NotADeadline(text=shorten(text))
    return ahead[0] if ahead else moments[-1]


def _apart(text: str) -> tuple[str, time]:
    """The day, and the hour where one is said: `18.30` after a day, `28.11` alone is a day."""
    found = _CLOCK.search(text)
    if found and (":" in found[0] or found.start()):
        day = text[: found.start()].strip(" ,")
        return _UNTIL.sub("", day), time(int(found[1]), int(found[2]))
    return _UNTIL.sub("", text), EVENING


def _days(text: str, today: date) -> list[date]:
    return [one.last for one in read_days(text, today) if one.last]


def _today_or_next(today: date) -> list[date]:
    return [today, date.fromordinal(today.toordinal() + 1)]

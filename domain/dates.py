"""The day of the work, as members say it: `вчера`, `в понедельник`, `12-го`, `3 days ago`."""

from datetime import date

from domain.misheard import DateInFuture, NotADate, UnclearDate
from domain.spoken_days import hear_date
from domain.wording import cut, shorten

__all__ = ["DateInFuture", "NotADate", "UnclearDate", "parse_date"]


def parse_date(text: str, today: date) -> date:
    """The most recent day that fits, never after `today` (rules of the cooperative, labour).

    Figures are day, month, year. A weekday alone, named on that very weekday, raises UnclearDate;
    "last" means before today, "this" the week from Monday to Sunday. A day that has not come
    raises DateInFuture, everything else NotADate.
    """
    line = cut(text)
    heard = hear_date(line, 0, today)
    if heard is None or line.after_dot(heard.end) != len(line.pieces):
        raise NotADate(text=shorten(text))
    if heard.refusal:
        raise heard.refusal
    assert heard.day is not None
    return heard.day

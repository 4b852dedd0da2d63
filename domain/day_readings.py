"""Which days of the calendar are meant: the nearest to come, or those that have just passed."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.cycles import A_DAY, WEEK, Span
from domain.day_spans import NamedSpan
from domain.named_days import NamedDay

RECENT, REMEMBERED, FAR = timedelta(14), timedelta(60), timedelta(366)


def readings(named: NamedSpan, today: date, is_past: bool) -> Iterator[Span]:
    """The days that may be meant, the likeliest first."""
    if named.first and named.last:
        yield from _from_both_ends(named, named.first, named.last, today, is_past)
    elif named.first:
        yield from _from_first(named, named.first, today, is_past)
    elif named.last:
        last = named.last.earliest(today + A_DAY if named.last.rank == 0 else today)
        past = named.last.latest(today - A_DAY)
        if last and not (past and named.last.month and past >= today - REMEMBERED):
            yield Span(today, last)
    elif named.length and not is_past:
        yield from filter(None, [named.length.from_day(today)])
    yield from named.spans


def _from_first(named: NamedSpan, first: NamedDay, today: date, is_past: bool) -> Iterator[Span]:
    for day in _choose(first, today, is_past):
        span = named.length.from_day(day) if named.length else Span(day)
        if span:
            yield span


def _from_both_ends(
    named: NamedSpan, first: NamedDay, last: NamedDay, today: date, is_past: bool
) -> Iterator[Span]:
    spans = list(_between(first, last, today, is_past))
    if named.is_pair:
        spans = [span for span in spans if span.last == span.first + A_DAY]
    running = [span for span in spans if today in span]
    yield from running if len(running) == 1 and first.rank and last.rank else spans


def _between(first: NamedDay, last: NamedDay, today: date, is_past: bool) -> Iterator[Span]:
    """The end of which more is said is found first, the other from there."""
    if first.month and first.month == last.month and (first.number or 0) > (last.number or 0):
        return
    if first.rank and last.rank >= first.rank:
        for end in _choose(last, today, is_past):
            if start := first.latest(end):
                yield Span(start, end)
        return
    for day in _choose(first, today, is_past):
        if until := last.earliest(day if last.rank else day + A_DAY):
            yield Span(day, until)


def _choose(day: NamedDay, today: date, is_past: bool) -> list[date]:
    """The days that may be meant, the likeliest first."""
    if day.days:
        return list(day.days)
    past, ahead = day.latest(today), day.earliest(today)
    if past is None or ahead is None:
        return list(filter(None, [past or ahead]))
    if day.rank:
        return _choose_date(day, past, ahead, today, is_past)
    if past == ahead:
        return [today, today + (-WEEK if is_past else WEEK) * A_DAY]
    return [past if is_past else ahead]


def _choose_date(day: NamedDay, past: date, ahead: date, today: date, is_past: bool) -> list[date]:
    ago = today - past
    if past == ahead or (is_past and ago <= REMEMBERED) or (day.month and ago <= RECENT):
        return [past]
    is_near = ago <= (REMEMBERED if day.month else RECENT)
    chosen = [past, ahead] if is_near or is_past else [ahead]
    # A date with a weekday that it has only in other years was misread or miswritten.
    return [one for one in chosen if day.weekday is None or abs(one - today) <= FAR]

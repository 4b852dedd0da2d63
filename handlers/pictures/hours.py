"""A member's hours: a pile for each cycle, a panel for each kind of labour, its norm across."""

from collections.abc import Iterator

from domain.projects import Labour
from handlers.pictures.axes import Columns, Scale
from handlers.pictures.calendar import names
from handlers.pictures.canvas import level, page, text
from handlers.pictures.letters import fitted, width
from handlers.pictures.looks import (
    FAINT,
    INK,
    INSIDE,
    MARGIN,
    SMALL,
    TITLE,
    WIDTH,
    WORDS,
)
from handlers.pictures.panels import Panel
from handlers.pictures.projects import ROW, colours, key, shown
from locales import Say
from services.charts import HoursChart

HEAD, BETWEEN, DATES, FOOT = 66.0, 20.0, 38.0, 12.0
BARS, AIR = 140.0, 4.0
NORM_MARK, BESIDE_MARK = 18.0, 6.0


def hours_chart(say: Say, chart: HoursChart) -> str:
    """The picture as SVG."""
    columns, panels = Columns(len(chart.cycles)), panels_of(chart)
    scale = Scale(sum(panel.reach for panel in panels), BARS)
    drawn = list(_head(say, chart, knows_due=any(panel.knows_due for panel in panels)))
    y = HEAD
    for panel in panels:
        drawn += panel.draw(say, columns, scale, y)
        y += panel.height(scale) + BETWEEN
    drawn += _dates(say, chart, columns, y - BETWEEN)
    y += DATES
    rows = shown(say, chart)
    drawn += key(say, rows, y) if rows else [_nothing(say, y)]
    return page(y + ROW * max(1, len(rows)) + FOOT, drawn)


def panels_of(chart: HoursChart) -> list[Panel]:
    """Those of which there is something to see; of nothing at all still one."""
    both = [Panel(labour, chart.cycles, colours(chart)) for labour in Labour]
    return [panel for panel in both if not panel.is_empty] or both[:1]


def title(say: Say, chart: HoursChart) -> tuple[str, str]:
    """What it shows, and of which time."""
    first, last = chart.cycles[0].first, chart.cycles[-1].last
    period = say("picture-period", first=first, last=last, year=str(last.year))
    return say("picture-hours", kind=chart.kind.value), period


def _head(say: Say, chart: HoursChart, *, knows_due: bool) -> Iterator[str]:
    name, period = title(say, chart)
    yield text(MARGIN, 31, fitted(name, INSIDE, TITLE, bold=True), TITLE, bold=True)
    mark = say("picture-norm")
    room = NORM_MARK + BESIDE_MARK + width(mark, WORDS) if knows_due else 0
    yield text(MARGIN, 51, fitted(period, INSIDE - room - BESIDE_MARK, WORDS), colour=FAINT)
    if knows_due:
        yield level(WIDTH - MARGIN - room, 46.5, NORM_MARK)
        yield text(WIDTH - MARGIN, 51, mark, colour=FAINT, anchor="end")


def _dates(say: Say, chart: HoursChart, columns: Columns, top: float) -> Iterator[str]:
    named = names(say, [(cycle.first, cycle.last) for cycle in chart.cycles])
    for number, (upper, lower) in enumerate(named):
        middle, running = columns.middle(number), chart.cycles[number].is_running
        size = min(SMALL, SMALL * (columns.step - AIR) / width(upper, SMALL, bold=running))
        colour = INK if running else FAINT
        yield text(middle, top + 22, upper, size, colour, bold=running, anchor="middle")
        if lower:
            yield text(middle, top + 37, lower, SMALL, FAINT, anchor="middle")


def _nothing(say: Say, top: float) -> str:
    return text(MARGIN, top + WORDS, say("picture-nothing"), colour=INK)

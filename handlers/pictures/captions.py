"""A chart in words, for those who can't see it."""

from handlers.pages import shortened
from handlers.pictures.bars import Bar
from handlers.pictures.hours import panels_of, title
from handlers.pictures.panels import Panel
from handlers.pictures.projects import named, totals
from locales import Say
from services.charts import HoursChart

CAPTION = 1024
NAME = 24


def hours_caption(say: Say, chart: HoursChart) -> str:
    """Everything that the picture shows; within what networks let stand under one."""
    name, period = title(say, chart)
    panels = panels_of(chart)
    lines = [_cycle(say, chart, number, panels) for number in range(len(chart.cycles))]
    head = say("picture-title", title=name, period=period)
    return shortened("\n\n".join([head, "\n".join(lines), _projects(say, chart)]), CAPTION)


def _cycle(say: Say, chart: HoursChart, number: int, panels: list[Panel]) -> str:
    worked = [_worked(say, panel.bars[number]) for panel in panels]
    if len(panels) > 1:
        worked = [
            say("picture-work", labour=panel.labour.value, done=done)
            for panel, done in zip(panels, worked, strict=True)
        ]
    cycle = chart.cycles[number]
    line = "picture-cycle-now" if cycle.is_running else "picture-cycle"
    return say(line, first=cycle.first, last=cycle.last, work=", ".join(worked))


def _worked(say: Say, bar: Bar) -> str:
    if bar.due is None:
        return say("picture-done", done=bar.total)
    return say("picture-done-of", done=bar.total, due=bar.due)


def _projects(say: Say, chart: HoursChart) -> str:
    if not totals(chart):
        return say("picture-nothing")
    shown = [
        say("picture-project", project=shortened(name, NAME), minutes=minutes)
        for name, minutes in named(chart)
    ]
    rest = len(totals(chart)) - len(shown)
    shown += [say("picture-others", count=rest)] if rest else []
    return say("picture-projects", projects=", ".join(shown))

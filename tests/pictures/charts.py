"""Charts to draw, and what a test reads off a drawing."""

from dataclasses import dataclass
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from domain.cycles import CycleKind
from domain.projects import Labour
from handlers.pictures.letters import width
from handlers.pictures.looks import INK
from locales import words
from services.charts import ChartCycle, HoursChart, Part

MONDAY = date(2026, 11, 23)
WEEK = timedelta(7)
SVG = "{http://www.w3.org/2000/svg}"
OBLIGATORY, FREE = Labour.OBLIGATORY, Labour.FREE
RU, EN = words("ru"), words("en")


def week(number, parts=(), due=None, running=False):
    """Weeks are counted back from the one of Monday, 23 November."""
    first = MONDAY - number * WEEK
    return ChartCycle(first, first + timedelta(6), parts, due or {}, running)


def weeks(*minutes, due=480, labour=OBLIGATORY, project="Огород"):
    """One project; the last number is of the running week."""
    cycles = []
    for number, worked in enumerate(minutes):
        back = len(minutes) - 1 - number
        parts = [Part(project, labour, worked)] if worked else []
        cycles.append(week(back, parts, {labour: due} if due is not None else {}, not back))
    return HoursChart(CycleKind.WEEK, cycles)


def of_projects(*names, minutes=90):
    """All of them in one week, each with a little more than the next."""
    parts = [
        Part(name, FREE if at % 3 else OBLIGATORY, minutes + len(names) - at)
        for at, name in enumerate(names)
    ]
    return HoursChart(CycleKind.WEEK, [week(0, parts, {OBLIGATORY: 480, FREE: 120}, True)])


@dataclass
class Words:
    """A line of words as it stands in a drawing."""

    text: str
    left: float
    right: float
    y: float
    size: float


def words_in(svg):
    return [_words(one) for one in ET.fromstring(svg).iter(f"{SVG}text")]


def _words(element):
    said, size = element.text or "", _number(element, "font-size")
    wide = width(said, size, bold=element.get("font-weight") == "bold")
    at, anchor = _number(element, "x"), element.get("text-anchor")
    left = at - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
    return Words(said, left, left + wide, _number(element, "y"), size)


def boxes_in(svg, colour):
    """(x, y, width, height) of plain boxes of a colour."""
    found = [one for one in ET.fromstring(svg).iter(f"{SVG}rect") if one.get("fill") == colour]
    return [tuple(_number(one, k) for k in ("x", "y", "width", "height")) for one in found]


def levels_in(svg):
    """The heights of the lines across, from left to right; first the one that explains them."""
    lines = ET.fromstring(svg).iter(f"{SVG}line")
    return [_number(one, "y1") for one in lines if one.get("stroke") == INK]


def page_of(svg):
    root = ET.fromstring(svg)
    return _number(root, "width"), _number(root, "height")


def _number(element, name):
    return float(element.get(name))

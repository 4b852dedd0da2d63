"""A drawing becomes a picture while the bot goes on talking."""

import asyncio

import pytest

from handlers.pictures import NotDrawn, draw, drawing, hours_chart
from handlers.pictures.canvas import page, text
from handlers.pictures.font import FOLDER
from tests.pictures.charts import RU, of_projects, page_of, weeks
from tests.pictures.png import shape

PROJECTS = ["Огород", "Кухня", "Сайт", "Библиотека вещей", "Ремонт крыши", "Школа"]


@pytest.mark.parametrize("chart", [weeks(*[480] * 8), of_projects(*PROJECTS), weeks(0, due=None)])
async def test_a_picture_is_small_and_has_two_dots_to_a_point(chart):
    svg = hours_chart(RU, chart)
    png = await draw(svg)
    wide, high = page_of(svg)
    assert shape(png) == (2 * wide, pytest.approx(2 * high, abs=1))
    assert len(png) < 100_000


async def test_the_same_drawing_is_the_same_picture():
    svg = hours_chart(RU, of_projects(*PROJECTS))
    assert len({await draw(svg) for _ in range(3)}) == 1


async def test_the_bot_goes_on_while_a_picture_is_drawn():
    much = page(800, [text(5, y, "Библиотека вещей" * 3) for y in range(10, 790, 2)])
    drawn, ticks = asyncio.create_task(draw(much)), 0
    while not drawn.done():
        await asyncio.sleep(0.005)
        ticks += 1
    assert await drawn
    assert ticks > 10


async def test_what_is_no_drawing_is_refused():
    with pytest.raises(NotDrawn):
        await draw("<svg")


async def test_a_machine_that_starts_no_process_is_told(monkeypatch):
    monkeypatch.setattr(drawing, "COMMAND", ("/nowhere/python",))
    with pytest.raises(NotDrawn):
        await draw(page(10, []))


def test_the_font_comes_along_with_its_licence():
    assert "ParaType Free Font License" in (FOLDER / "LICENCE.txt").read_text("utf-8")
    assert len(list(FOLDER.glob("*.ttf"))) == 2

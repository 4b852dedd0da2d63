"""The chart of hours tells the truth, and everything in it has its place."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cycles import CycleKind
from handlers.pictures import hours_chart
from handlers.pictures.looks import OTHERS, PAPER, PROJECTS, TRACK, WIDTH
from services.charts import Part
from tests.person import as_read
from tests.pictures.charts import (
    EN,
    FREE,
    OBLIGATORY,
    RU,
    boxes_in,
    levels_in,
    of_projects,
    page_of,
    week,
    weeks,
    words_in,
)

HOSTILE = ["<b>&\"'", "]]>", "🌱🍅", "שלום עולם", "Ж" * 60, "W" * 60, "\x00\ud800", "&#0;", " x "]
EIGHT = (480, 500, 0, 450, 478, 360, 480, 135)


def texts(svg):
    return [as_read(one.text or "") for one in words_in(svg)]


def everything_has_its_place(svg):
    _, height = page_of(svg)
    found = words_in(svg)
    for one in found:
        assert one.left > 0, one
        assert one.right < WIDTH, one
        assert one.size < one.y < height, one
    for one, other in combinations(found, 2):
        is_beside = one.right <= other.left or other.right <= one.left
        assert is_beside or abs(one.y - other.y) > 0.75 * min(one.size, other.size), (one, other)


@pytest.mark.parametrize("say", [RU, EN])
@pytest.mark.parametrize(
    "chart",
    [
        weeks(*EIGHT),
        weeks(*[0] * 8, due=None),
        weeks(*[0] * 8),
        weeks(*EIGHT, due=0),
        weeks(480, 60 * 168, 10079, 10, due=10080),
        weeks(*[100_003] * 8, due=99_999),
        replace(weeks(*EIGHT), kind=CycleKind.FOUR_WEEKS),
        of_projects(*HOSTILE),
        of_projects(*HOSTILE, minutes=10_001),
    ],
)
def test_nothing_leaves_its_place(say, chart):
    everything_has_its_place(hours_chart(say, chart))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=60), max_size=12, unique=True))
def test_any_names_make_a_good_drawing(names):
    everything_has_its_place(hours_chart(RU, of_projects(*names)))


def test_names_without_a_letter_to_draw_have_a_number():
    drawn = texts(hours_chart(RU, of_projects("Огород", "🌱🍅")))
    assert "Огород" in drawn
    assert "проект № 2" in drawn


def test_numbers_are_as_people_write_them():
    drawn = texts(hours_chart(RU, weeks(450, 478, 0, 135)))
    assert {"7,5", "7,9", "0", "2,2", "из 8"} <= set(drawn)
    assert "17 ч 43 мин" in drawn
    assert "5 October – 29 November 2026" in texts(hours_chart(EN, weeks(*EIGHT)))


def test_the_norms_line_is_as_high_as_what_was_worked_when_it_is_met():
    svg = hours_chart(RU, weeks(480, 240, 480))
    [*_, (_, top, _, height)] = boxes_in(svg, TRACK)
    assert levels_in(svg)[1:] == pytest.approx([top] * 3)
    assert height == pytest.approx(140)


def test_the_norms_lines_are_in_proportion():
    full, half = week(1, due={OBLIGATORY: 480}), week(0, due={OBLIGATORY: 240})
    svg = hours_chart(RU, replace(weeks(0), cycles=[full, half]))
    ground = max(y for _, y, _, height in boxes_in(svg, TRACK) if height == 1)
    high, low = (ground - level for level in levels_in(svg)[1:])
    assert high == pytest.approx(2 * low, abs=0.02)


def test_each_kind_of_labour_is_beside_its_own_norm_on_one_scale():
    parts = [Part("Огород", OBLIGATORY, 480), Part("Кухня", FREE, 120)]
    chart = replace(weeks(0), cycles=[week(0, parts, {OBLIGATORY: 480, FREE: 120}, True)])
    svg = hours_chart(RU, chart)
    assert {"Обязательный труд", "Свободный труд"} <= set(texts(svg))
    heights = sorted(height for *_, height in boxes_in(svg, TRACK) if height > 1)
    assert heights == pytest.approx([28, 112])


def test_a_kind_with_nothing_to_show_is_left_out():
    assert "Свободный труд" not in texts(hours_chart(RU, weeks(*EIGHT)))
    assert "норма" not in texts(hours_chart(RU, weeks(*EIGHT, due=None)))
    assert "Записей за это время нет." in texts(hours_chart(RU, weeks(0, 0)))


def test_a_lone_giant_does_not_flatten_the_others():
    (*_, giant), (*_, usual) = (
        max(boxes_in(hours_chart(RU, weeks(480, 480, worked)), TRACK), key=lambda one: one[3])
        for worked in (4000, 480)
    )
    assert giant > usual / 2
    assert f'stroke="{PAPER}" stroke-width="1.8"' in hours_chart(RU, weeks(480, 480, 4000))
    assert "66,6" in texts(hours_chart(RU, weeks(480, 480, 4000)))


def test_a_norm_that_grew_is_never_cut():
    small, large = week(1, due={OBLIGATORY: 60}), week(0, due={OBLIGATORY: 2400})
    svg = hours_chart(RU, replace(weeks(0), cycles=[small, large]))
    heading = next(one for one in words_in(svg) if one.text == "Обязательный труд")
    assert min(levels_in(svg)[1:]) > heading.y


def test_months_are_named_once():
    drawn = texts(hours_chart(RU, weeks(*EIGHT)))
    assert [one for one in drawn if one in ("окт", "ноя")] == ["окт", "ноя"]
    assert "26–1" in drawn


def test_eight_projects_are_six_and_the_rest():
    svg = hours_chart(RU, of_projects(*"абвгдежз"))
    assert "ещё 2 проекта" in texts(svg)
    assert boxes_in(svg, OTHERS)
    assert "ещё" not in " ".join(texts(hours_chart(RU, of_projects(*"абвгдеж"))))


def test_colours_differ():
    assert len({*PROJECTS, OTHERS, TRACK, PAPER}) == len(PROJECTS) + 3

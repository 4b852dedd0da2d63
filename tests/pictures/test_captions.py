"""A chart in words says what the picture shows, and fits beneath it."""

import pytest

from handlers.pages import length
from handlers.pictures import hours_caption
from tests.person import as_read
from tests.pictures.charts import EN, RU, of_projects, weeks


def test_it_says_each_cycle_and_each_project():
    assert as_read(hours_caption(RU, weeks(450, 135))) == (
        "Часы по неделям, 16–29 ноября 2026\n"
        "\n"
        "16–22 ноября: 7 ч 30 мин из 8 ч\n"
        "23–29 ноября (идёт): 2 ч 15 мин из 8 ч\n"
        "\n"
        "Проекты: Огород 9 ч 45 мин"
    )


def test_both_kinds_are_named():
    assert "23–29 November (running): obligatory 1 h 32 min of 8 h, free 1 h 31 min of 2 h" in (
        as_read(hours_caption(EN, of_projects("Garden", "Kitchen")))
    )


def test_without_a_norm_there_is_none():
    assert "из" not in hours_caption(RU, weeks(60, due=None))
    assert hours_caption(RU, weeks(0, due=None)).endswith("Записей за это время нет.")


@pytest.mark.parametrize("say", [RU, EN])
def test_it_fits_beneath_a_picture(say):
    names = [letter * 60 for letter in "абвгд🍅жзикл"]
    both = of_projects(*names, minutes=10_079)
    chart = type(both)(both.kind, [*weeks(*[10_079] * 7).cycles, *both.cycles])
    assert length(hours_caption(say, chart)) <= 1024

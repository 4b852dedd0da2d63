"""The chart of a fund tells the truth, and everything in it has its place."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.fund_months import Month, months_before
from handlers.funds.picture import caption
from handlers.pages import length
from handlers.pictures.fund import CAME, LEFT, WENT, fund_chart
from tests.person import as_read
from tests.pictures.charts import EN, RU, words_in
from tests.pictures.test_hours_chart import HOSTILE, everything_has_its_place

FIRSTS = months_before(date(2026, 11, 24), 12)
ROUBLE = 100
NOTHING = (0, 0, 0)
YEAR = [NOTHING] * 9 + [
    (1_500 * ROUBLE, 0, 1_500 * ROUBLE),
    (25_000 * ROUBLE, 300 * ROUBLE, 26_200 * ROUBLE),
    (0, 40 * ROUBLE, 26_160 * ROUBLE),
]


def months(year):
    return [Month(first, *sums) for first, sums in zip(FIRSTS, year, strict=True)]


def said(year, name="Развитие", say=RU):
    return [as_read(one.text) for one in words_in(fund_chart(say, name, months(year)))]


def bars(svg, colour):
    """Heights of the bars of a colour; the chip that explains it is a box."""
    found = re.findall(rf'v(-?[\d.]+)q0 (-?[\d.]+)[^/]*fill="{colour}"', svg)
    return [-float(straight) - float(rounding) for straight, rounding in found]


def test_a_year_is_told_in_thousands_with_its_months():
    told = said(YEAR)
    assert told[:6] == ["Фонд «Развитие»", "ушло", "пришло", "2025–2026", *told[4:6]]
    assert told[4] == "Пришло и ушло, тыс. ₽"
    assert "Остаток на конец месяца, тыс. ₽" in told
    assert told[told.index("Остаток на конец месяца, тыс. ₽") + 10 :][:3] == ["1,5", "26", "26"]
    assert {"25", "0,3", "<0,1"} <= set(told)
    assert told[-14:-10] == ["дек", "2025", "янв", "2026"]


@pytest.mark.parametrize(
    ("roubles", "unit", "number"),
    [
        (9_999, "₽", "9 999"),
        (10_000, "тыс. ₽", "10"),
        (9_999_000, "тыс. ₽", "9 999"),
        (10_000_000, "млн ₽", "10"),
        (10_000_000_000, "млн ₽", "10 000"),
    ],
)
def test_numbers_are_short_whatever_the_sums(roubles, unit, number):
    told = said([*[NOTHING] * 11, (roubles * ROUBLE, 0, roubles * ROUBLE)])
    assert f"Пришло и ушло, {unit}" in told
    assert told.count(number) == 2


def test_bars_are_as_high_as_what_they_tell():
    svg = fund_chart(RU, "Развитие", months([*[NOTHING] * 10, (100, 50, 50), (200, 0, 250)]))
    low, high = bars(svg, CAME)
    assert high == pytest.approx(2 * low, abs=0.1)
    assert bars(svg, WENT) == pytest.approx([low / 2], abs=0.1)
    first, last = bars(svg, LEFT)
    assert last == pytest.approx(5 * first, abs=0.2)


sums = st.integers(0, 10**12)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(sums, sums, sums), min_size=12, max_size=12),
    st.sampled_from(HOSTILE),
    st.sampled_from([RU, EN]),
)
def test_whatever_is_drawn_has_its_place(year, name, say):
    everything_has_its_place(fund_chart(say, name, months(year)))


@pytest.mark.parametrize("say", [RU, EN])
def test_the_same_in_words_fits_beneath_the_picture(say):
    text = caption(say, "Ж" * 64, months([(10**12, 10**12, 10**12)] * 12))
    assert length(text) <= 1024


def test_in_words_quiet_months_are_left_out():
    assert as_read(caption(RU, "Развитие", months(YEAR))) == (
        "Фонд «Развитие»\n"
        "ноябрь 2026 (идёт): пришло 0 ₽, ушло 40 ₽, сейчас 26 160 ₽\n"
        "октябрь 2026: пришло 25 000 ₽, ушло 300 ₽, осталось 26 200 ₽\n"
        "сентябрь 2026: пришло 1 500 ₽, ушло 0 ₽, осталось 1 500 ₽\n"
        "В остальные месяцы движения не было.\n"
        "Вместе с отложенным по заявкам."
    )

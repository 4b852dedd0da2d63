"""A sentence about leave says what is asked for, when and why; the rest is asked."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.leave_sentence import Wish, read_wish
from domain.reliefs import ReliefKind
from tests.domain.spans import day, days, since

MONDAY = date(2026, 11, 23)
LEAVE, EXEMPTION = ReliefKind.LEAVE, ReliefKind.EXEMPTION
SHARE, EXTENSION = ReliefKind.SHARE, ReliefKind.EXTENSION
DECEMBER = (days("1.12", "10.12"),)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("с 1 по 10 декабря, экзамены", Wish(None, DECEMBER, None, "экзамены")),
        ("отпуск с 1 по 10 декабря, Экзамены", Wish(LEAVE, DECEMBER, None, "Экзамены")),
        ("Отпуск 1-10 декабря: ремонт", Wish(LEAVE, DECEMBER, None, "ремонт")),
        (
            "хочу отпуск с 1 по 10 декабря, потому что сессия",
            Wish(LEAVE, DECEMBER, None, "сессия"),
        ),
        ("отпуск 1-10 декабря так как уезжаю", Wish(LEAVE, DECEMBER, None, "уезжаю")),
        ("экзамены с 1 по 10 декабря", Wish(None, DECEMBER, None, "экзамены")),
        (
            "освобождение от нормы до конца месяца, болею",
            Wish(EXEMPTION, (days("23.11", "30.11"),), None, "болею"),
        ),
        (
            "доля нормы 1/2 с 1 декабря, учёба",
            Wish(SHARE, (since("1.12"),), Fraction(1, 2), "учёба"),
        ),
        (
            "доля ¾ нормы весь декабрь — ребёнок",
            Wish(SHARE, (days("1.12", "31.12"),), Fraction(3, 4), "ребёнок"),
        ),
        ("доля нормы половина", Wish(SHARE, None, Fraction(1, 2), "")),
        ("доля нормы", Wish(SHARE, None, None, "")),
        ("отсрочка", Wish(EXTENSION, None, None, "")),
        ("отпуск", Wish(LEAVE, None, None, "")),
        ("Мои отпуска!", Wish(LEAVE, None, None, "")),
        ("my leave", Wish(LEAVE, None, None, "")),
        ("отпуск завтра", Wish(LEAVE, (day("24.11"),), None, "")),
        ("отпуск, болел 16 октября", Wish(LEAVE, (day("16.10"),), None, "болел")),
        (
            "отпуск с понедельника на неделю",
            Wish(LEAVE, (days("23.11", "29.11"), days("30.11", "6.12")), None, ""),
        ),
        (
            "с 1 по 10 декабря, экзамен 5 декабря утром",
            Wish(None, DECEMBER, None, "экзамен 5 декабря утром"),
        ),
        ("отпуск 5 декабря, 7 декабря", Wish(LEAVE, (), None, "7 декабря")),
        ("отпуск 5 декабря а потом 7 декабря", Wish(LEAVE, (), None, "а потом 7 декабря")),
        ("", Wish(None, None, None, "")),
        ("экзамены", Wish(None, None, None, "экзамены")),
        ("leave from 1 to 10 December, exams", Wish(LEAVE, DECEMBER, None, "exams")),
        ("I need leave Dec 1-10 because of exams", Wish(LEAVE, DECEMBER, None, "exams")),
        (
            "share of the norm 1/4 from 1 December, baby",
            Wish(SHARE, (since("1.12"),), Fraction(1, 4), "baby"),
        ),
        ("exemption next week: flu", Wish(EXEMPTION, (days("30.11", "6.12"),), None, "flu")),
        ("half a day off", Wish(None, None, None, "half a day off")),
    ],
)
def test_a_sentence_is_taken_apart(text, meaning):
    assert read_wish(text, MONDAY) == meaning


@settings(deadline=None)
@given(st.text(), st.dates())
def test_any_text_is_taken_apart(text, today):
    wish = read_wish(text, today)
    assert len(wish.reason) <= len(text)

"""What state a request is in, and who answers it."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from domain.goods_sentence import read_goods
from domain.items import Item, ItemState, Rule, Sharing
from domain.measures import Measure
from domain.requests import Answer, Answers, state_of, who_answers
from domain.standing_requests import Every, first_after

ITEM: dict[str, Any] = {
    "id": 1,
    "unit_id": 1,
    "store_id": 1,
    "name": "Молоко",
    "about": "",
    "measure": Measure.LITRE,
    "portion": 1000,
    "sharing": Sharing.NEED,
    "price": None,
    "limit_amount": 5,
    "coordinator_above": 3,
    "assembly_above": 10,
    "rule": Rule.FIRST,
    "low": None,
    "picture_id": None,
    "state": ItemState.OPEN,
    "ground": "",
    "added_by": None,
}


@pytest.mark.parametrize(
    ("granted", "state"),
    [
        (None, Answer.WAITING),
        (0, Answer.REFUSED),
        (1, Answer.PARTLY),
        (2, Answer.APPROVED),
        (3, Answer.APPROVED),
    ],
)
def test_asked_for_two(granted, state):
    assert state_of(2, granted) is state


@pytest.mark.parametrize(
    ("asked", "taken", "who"),
    [
        (3, 2, Answers.NOBODY),
        (4, 0, Answers.COORDINATOR),
        (3, 3, Answers.COORDINATOR),
        (10, 0, Answers.COORDINATOR),
        (11, 0, Answers.ASSEMBLY),
    ],
)
def test_who_answers(asked, taken, who):
    assert who_answers(Item(**ITEM), asked, taken) is who


@pytest.mark.parametrize(
    ("day", "week", "month"),
    [
        (date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 4), date(2027, 1, 1)),
    ],
)
def test_the_next_first_day(day, week, month):
    assert (first_after(day, Every.WEEK), first_after(day, Every.MONTH)) == (week, month)


def heard(text):
    return [(one.words, one.amount and one.amount.number) for one in read_goods(text).said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3 кг картошки и молоко 2", [("картошки", 3), ("молоко", 2)]),
        ("дайте 2 л молока каждую неделю", [("молока", 2)]),
        ("молоко 2 хлеб 1", [("молоко", 2), ("хлеб", 1)]),
        ("2 молока 1 хлеб", [("молока", 2), ("хлеб", 1)]),
        ("полкило сыра, 10 шт. яиц", [("сыра", Fraction(1, 2)), ("яиц", 10)]),
        ("2,5 кг муки", [("муки", Fraction(5, 2))]),
        ("дайте, пожалуйста, молока", [("молока", None)]),
        ("", []),
    ],
)
def test_a_sentence_about_goods(text, said):
    assert heard(text) == said


def test_what_a_sentence_says_besides():
    weekly = read_goods("дайте 2 л молока каждую неделю")
    assert (weekly.every, weekly.is_clear, weekly.asks) == (Every.WEEK, True, True)
    assert read_goods("milk 2 l monthly").every is Every.MONTH
    assert read_goods("2 ч огород").tells_time
    assert not read_goods("молоко 2").is_clear

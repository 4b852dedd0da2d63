"""Projects: who can join, in which order they are listed, what may be said about them."""

from datetime import date

import pytest

from domain.cycles import Cycle
from domain.project_words import (
    WrongCapacity,
    WrongNeed,
    WrongProjectName,
    WrongPurpose,
    read_capacity,
    read_name,
    read_need,
    read_purpose,
)
from domain.projects import (
    Confirmation,
    Labour,
    Listed,
    Project,
    ProjectFull,
    ProjectKind,
    ProjectShut,
    ProjectState,
    check_can_join,
    in_order,
)

WEEK = Cycle(date(2026, 11, 23), date(2026, 11, 29), 7)
OPEN, PAUSED, PROPOSED = ProjectState.OPEN, ProjectState.PAUSED, ProjectState.PROPOSED


def a_project(state=OPEN, capacity=None):
    kinds = (ProjectKind.FREE, state, Confirmation.NONE, Labour.OBLIGATORY)
    return Project(1, 1, "Огород", "овощи", *kinds, capacity, None, None, 1)


def a_line(name, state=OPEN, need=None, worked=0, *, pledged=0, mine=False, last=0):
    return Listed(1, name, state, need, worked, pledged, 1, mine, last, WEEK)


def test_there_is_room_until_the_last_place_is_taken():
    check_can_join(a_project(capacity=2), 1)
    with pytest.raises(ProjectFull) as full:
        check_can_join(a_project(capacity=2), 2)
    assert full.value.facts == {"project": "Огород", "capacity": 2}


def test_without_a_limit_there_is_always_room():
    check_can_join(a_project(), 1000)


@pytest.mark.parametrize("state", [one for one in ProjectState if one is not OPEN])
def test_only_an_open_project_can_be_joined(state):
    with pytest.raises(ProjectShut):
        check_can_join(a_project(state), 0)


def test_own_projects_come_first_by_the_latest_work():
    lines = [
        a_line("Склад", need=6000),
        a_line("Кухня", mine=True, last=3),
        a_line("Огород", mine=True, last=9),
    ]
    assert [one.name for one in in_order(lines)] == ["Огород", "Кухня", "Склад"]


def test_then_come_those_that_need_most_then_the_alphabet():
    lines = [
        a_line("Сайт"),
        a_line("библиотека"),
        a_line("Кухня", need=600, worked=500),
        a_line("Склад", need=300),
        a_line("Архив", need=60, worked=90),
    ]
    expected = ["Склад", "Кухня", "Архив", "библиотека", "Сайт"]
    assert [one.name for one in in_order(lines)] == expected


def test_what_waits_for_an_answer_is_on_top_and_paused_projects_are_last():
    lines = [
        a_line("А пауза", PAUSED, need=600),
        a_line("Я своё", mine=True),
        a_line("Б новое", PROPOSED),
        a_line("В"),
    ]
    assert [one.name for one in in_order(lines)] == ["Б новое", "Я своё", "В", "А пауза"]


def test_unmet_need_is_never_negative_and_none_while_paused():
    assert a_line("А", need=60, worked=90).unmet == 0
    assert a_line("А", need=90, worked=60).unmet == 30
    assert a_line("А", PAUSED, need=90).unmet == 0


def test_what_is_promised_is_needed_no_more():
    assert a_line("А", need=90, worked=30, pledged=40).unmet == 20
    assert a_line("А", need=90, worked=30, pledged=90).unmet == 0
    lines = [a_line("Кухня", need=600, pledged=500), a_line("Склад", need=300)]
    assert [one.name for one in in_order(lines)] == ["Склад", "Кухня"]


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("40", 2400),
        ("40 ч", 2400),
        ("40ч.", 2400),
        ("40 часов в неделю", 2400),
        ("40 hours a week", 2400),
        ("40 ч в месяц", 2400),
        ("40 ч за период", 2400),
        ("40 h a cycle", 2400),
        ("2,5", 150),
        ("8,20", 492),
        ("0.33 h", 20),
        ("1000", 60_000),
        ("0", None),
        ("нет", None),
        ("No", None),
        ("0,0", None),
    ],
)
def test_a_need_is_hours_of_a_cycle(said, minutes):
    assert read_need(said) == minutes


@pytest.mark.parametrize("said", ["", "много", "-5", "1001", "40 мин", "1e3", "4" * 5000, "2:30"])
def test_what_is_no_need_is_refused(said):
    with pytest.raises(WrongNeed):
        read_need(said)


@pytest.mark.parametrize(
    ("said", "places"),
    [("12", 12), ("12 человек", 12), ("5 places", 5), ("нет", None)],
)
def test_a_capacity_is_a_number_of_people(said, places):
    assert read_capacity(said) == places


@pytest.mark.parametrize("said", ["", "пять", "-1", "99999", "1.5"])
def test_what_is_no_capacity_is_refused(said):
    with pytest.raises(WrongCapacity):
        read_capacity(said)


def test_a_name_is_one_clean_line():
    assert read_name("  Сад \n и\u202e  огород\0 ") == "Сад и огород"
    assert read_name("IT") == "IT"
    assert len(read_name("я" * 60)) == 60


@pytest.mark.parametrize("said", ["", "я", "!!", "я" * 61, "\u200b\u200b", "\ud800"])
def test_what_is_no_name_is_refused(said):
    with pytest.raises(WrongProjectName) as wrong:
        read_name(said)
    assert wrong.value.facts == {"least": 2, "most": 60}


def test_a_purpose_keeps_its_lines():
    assert read_purpose(" Овощи \n для столовой ") == "Овощи\nдля столовой"


@pytest.mark.parametrize("said", ["", "на", "я" * 501])
def test_what_is_no_purpose_is_refused(said):
    with pytest.raises(WrongPurpose):
        read_purpose(said)

"""Which project a member who is short is asked to help."""

import pytest

from domain.projects import Labour
from domain.suggestions import Need, suggest

OBLIGATORY, FREE = Labour


def need(number, unmet, labour=OBLIGATORY, has_room=True):
    return Need(number, f"Проект {number}", labour, unmet, has_room)


def chosen(needs, own=(), obligatory=90, free=0):
    found = suggest(needs, own, {OBLIGATORY: obligatory, FREE: free})
    return found and (found.need.project_id, found.minutes)


def test_own_projects_come_before_greater_needs():
    needs = [need(1, 600), need(2, 60), need(3, 120)]
    assert chosen(needs) == (1, 120)
    assert chosen(needs, own={2, 3}) == (3, 120)
    assert chosen([need(2, 90), need(1, 90)]) == (1, 120), "the older of two alike"


def test_only_work_of_a_kind_that_is_owed_helps():
    needs = [need(1, 600, FREE), need(2, 60)]
    assert chosen(needs, own={1}) == (2, 60)
    assert chosen(needs, obligatory=0, free=20) == (1, 60)
    assert chosen(needs, obligatory=0) is None


def test_a_full_project_is_for_its_participants():
    needs = [need(1, 600, has_room=False), need(2, 0)]
    assert chosen(needs) is None
    assert chosen(needs, own={1}) == (1, 120)


@pytest.mark.parametrize(
    ("missing", "unmet", "minutes"),
    [(1, 600, 60), (61, 600, 120), (300, 90, 120), (60, 60, 60), (6000, 6000, 480)],
)
def test_whole_hours_are_offered_no_more_than_a_day_of_work(missing, unmet, minutes):
    assert chosen([need(1, unmet)], obligatory=missing) == (1, minutes)

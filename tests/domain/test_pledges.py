"""What can be promised, and what a promise still stands for."""

from datetime import date

import pytest

from domain.cycles import Cycle
from domain.pledges import (
    PledgeShut,
    WrongPledge,
    check_pledge,
    check_takes_pledges,
    remaining,
)
from domain.projects import ProjectFull, ProjectState
from tests.domain.test_projects import a_project

WEEK = Cycle(date(2026, 11, 23), date(2026, 11, 29), 7)


def test_work_keeps_a_pledge_part_by_part():
    assert [remaining(120, worked) for worked in (0, 90, 120, 500)] == [120, 30, 0, 0]
    assert remaining(120, -60) == 120


@pytest.mark.parametrize(
    ("today", "days"), [(date(2026, 11, 16), 7), (date(2026, 11, 23), 7), (date(2026, 11, 29), 1)]
)
def test_a_pledge_fits_into_the_days_that_are_left(today, days):
    check_pledge(1, WEEK, today)
    check_pledge(days * 1440, WEEK, today)
    for minutes in (0, -1, days * 1440 + 1):
        with pytest.raises(WrongPledge) as wrong:
            check_pledge(minutes, WEEK, today)
        assert wrong.value.facts == {"most": days * 1440}


@pytest.mark.parametrize("state", [one for one in ProjectState if one is not ProjectState.OPEN])
def test_only_an_open_project_takes_pledges(state):
    with pytest.raises(PledgeShut):
        check_takes_pledges(a_project(state), 0, takes_part=True)


def test_a_full_project_takes_them_from_its_participants_alone():
    check_takes_pledges(a_project(capacity=2), 2, takes_part=True)
    check_takes_pledges(a_project(capacity=2), 1, takes_part=False)
    with pytest.raises(ProjectFull):
        check_takes_pledges(a_project(capacity=2), 2, takes_part=False)

"""Hours written down: what the rules allow, what they refuse."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.labour import (
    BeforeJoining,
    DayIsFull,
    EntryState,
    NoteTooLong,
    NotYet,
    TooLongAgo,
    Total,
    WrongDuration,
)
from domain.projects import Labour
from services import hours
from services.hours import NoSuchProject
from tests.services.cooperative import JOINED, NOW, TODAY, member, minutes_on


async def test_what_is_written_down_counts_and_tells_the_week(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        hours.log(db, anna, coop.draft(60, TODAY), NOW)
        return hours.log(db, anna, coop.draft(150, TODAY, note=" полив\n\0 грядок "), NOW)

    receipt = await ask(story)
    assert receipt.entry.state is EntryState.COUNTED
    assert receipt.entry.note == "полив грядок"
    assert receipt.entry.labour is Labour.OBLIGATORY
    assert receipt.week == Total(210, 0)
    assert not receipt.joined


async def test_where_confirmation_is_wanted_it_waits(ask):
    def story(db, coop):
        draft = replace(coop.draft(90), project_id=coop.kitchen)
        return hours.log(db, member(db, coop.anna), draft, NOW)

    receipt = await ask(story)
    assert receipt.entry.state is EntryState.WAITING
    assert receipt.week == Total(0, 90)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"minutes": 0}, WrongDuration),
        ({"minutes": -30}, WrongDuration),
        ({"minutes": 1500}, WrongDuration),
        ({"work_date": TODAY + timedelta(1)}, NotYet),
        ({"work_date": JOINED - timedelta(1)}, BeforeJoining),
        ({"note": "я" * 501}, NoteTooLong),
        ({"project_id": 999}, NoSuchProject),
    ],
)
async def test_what_the_rules_forbid_is_not_written_down(ask, change, refusal):
    def story(db, coop):
        with pytest.raises(refusal):
            hours.log(db, member(db, coop.anna), replace(coop.draft(60), **change), NOW)
        return minutes_on(db, coop.anna, TODAY)

    assert await ask(story) == 0


async def test_two_weeks_back_is_as_far_as_it_goes(ask):
    def story(db, coop):
        a_month_on, anna = NOW + timedelta(days=30), member(db, coop.anna)
        fortnight_ago = TODAY + timedelta(days=16)
        hours.log(db, anna, coop.draft(60, fortnight_ago), a_month_on)
        with pytest.raises(TooLongAgo):
            hours.log(db, anna, coop.draft(60, fortnight_ago - timedelta(1)), a_month_on)

    await ask(story)


async def test_a_full_day_tells_what_is_left(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        hours.log(db, anna, coop.draft(1400), NOW)
        with pytest.raises(DayIsFull) as refusal:
            hours.log(db, anna, coop.draft(41), NOW)
        return refusal.value.facts["left"]

    assert await ask(story) == 40

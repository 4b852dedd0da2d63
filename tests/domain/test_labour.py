"""What may be written down, and what takes it back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.labour import (
    DAY,
    NOTE,
    AlreadyUndone,
    BeforeJoining,
    DayIsFull,
    Entry,
    EntryState,
    NoteTooLong,
    NotYet,
    TooLongAgo,
    Total,
    WasRejected,
    WrongDuration,
    as_draft,
    check_date,
    check_duration,
    check_in_force,
    check_note,
    check_room,
    clean_note,
    counter,
    first_state,
    week_of,
)
from domain.projects import Confirmation, Labour

TODAY = date(2026, 11, 23)
ENTRY = Entry(
    id=7,
    unit_id=1,
    member_id=2,
    project_id=3,
    labour=Labour.FREE,
    work_date=TODAY,
    minutes=90,
    note="полив",
    state=EntryState.COUNTED,
    author_id=2,
)


@pytest.mark.parametrize("minutes", [1, 60, DAY])
def test_an_entry_has_one_minute_to_a_whole_day(minutes):
    check_duration(minutes)


@pytest.mark.parametrize("minutes", [0, -1, DAY + 1, 10**20])
def test_no_minutes_and_more_than_a_day_are_refused(minutes):
    with pytest.raises(WrongDuration):
        check_duration(minutes)


def test_a_day_holds_24_hours_to_the_minute():
    check_room(60, DAY - 60, TODAY)
    with pytest.raises(DayIsFull) as refusal:
        check_room(61, DAY - 60, TODAY)
    assert refusal.value.facts == {"day": TODAY, "taken": DAY - 60, "left": 60}


def test_the_past_fortnight_can_be_written_down():
    for days in range(15):
        check_date(TODAY - timedelta(days), TODAY, None, 14)


@pytest.mark.parametrize(
    ("day", "refusal"),
    [
        (TODAY + timedelta(1), NotYet),
        (TODAY - timedelta(15), TooLongAgo),
        (TODAY - timedelta(21), BeforeJoining),
        (date.min, BeforeJoining),
        (date.max, NotYet),
    ],
)
def test_other_days_are_refused(day, refusal):
    with pytest.raises(refusal):
        check_date(day, TODAY, TODAY - timedelta(20), 14)


def test_the_day_of_joining_counts():
    check_date(TODAY, TODAY, TODAY, 0)


def test_a_note_has_at_most_500_characters():
    check_note("я" * NOTE)
    with pytest.raises(NoteTooLong):
        check_note("я" * (NOTE + 1))


@given(st.text())
def test_a_note_can_be_kept_by_every_database(text):
    note = clean_note(text)
    assert "\0" not in note
    assert note.encode().decode() == note == clean_note(note)


def test_a_note_keeps_its_family_of_emoji():
    assert clean_note(" полив \n 👨‍👩‍👧 🌱 ") == "полив 👨‍👩‍👧 🌱"


@given(st.dates(max_value=date(9999, 12, 20)))
def test_a_week_is_from_monday_to_the_sunday_that_follows(day):
    first, last = week_of(day)
    assert first <= day <= last
    assert (first.weekday(), last.weekday(), (last - first).days) == (0, 6, 6)


def test_a_counter_entry_takes_all_of_an_entry_back():
    back = counter(ENTRY, author_id=5)
    assert back == replace(ENTRY, minutes=-90, author_id=5, reverses_id=7)


def test_what_does_not_stand_cannot_be_taken_back():
    check_in_force(ENTRY)
    check_in_force(replace(ENTRY, state=EntryState.WAITING))
    with pytest.raises(AlreadyUndone):
        check_in_force(replace(ENTRY, state=EntryState.WITHDRAWN))
    with pytest.raises(WasRejected):
        check_in_force(replace(ENTRY, state=EntryState.REJECTED))


@pytest.mark.parametrize("rule", Confirmation)
def test_only_a_project_without_confirmation_counts_at_once(rule):
    counts = first_state(rule) is EntryState.COUNTED
    assert counts == (rule is Confirmation.NONE)


def test_a_total_tells_what_counts_from_what_waits():
    total = Total(60, 30)
    assert total.with_entry(ENTRY) == Total(150, 30)
    assert total.with_entry(replace(ENTRY, state=EntryState.WAITING)) == Total(60, 120)
    assert total.with_entry(replace(ENTRY, state=EntryState.REJECTED)) == total


def test_an_entry_can_be_written_anew_as_it_was():
    draft = as_draft(ENTRY)
    assert (draft.project_id, draft.minutes, draft.work_date) == (3, 90, TODAY)
    assert (draft.note, draft.labour) == ("полив", Labour.FREE)

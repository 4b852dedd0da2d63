"""Hours taken back, corrected, and written again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.labour import (
    AlreadyUndone,
    EntryState,
    NotYet,
    NotYours,
    Total,
    WasRejected,
)
from services import hours, weeks
from services.confirming import reject
from services.hours import AlreadyWrittenAgain, ProjectNotOpen
from storage import entries, projects
from tests.services.cooperative import NOW, TODAY, begin, member

LATER = NOW + timedelta(minutes=5)


async def test_a_paused_project_takes_no_hours(ask):
    def story(db, coop):
        draft = replace(coop.draft(60), project_id=coop.paused)
        with pytest.raises(ProjectNotOpen):
            hours.log(db, member(db, coop.anna), draft, NOW)

    await ask(story)


async def test_taking_back_leaves_a_counter_entry_and_room_in_the_day(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        written = hours.log(db, anna, coop.draft(1440), NOW)
        receipt = hours.undo(db, anna, written.entry.id, LATER)
        assert receipt.week == Total()
        assert entries.is_reversed(db, written.entry.id)
        with pytest.raises(AlreadyUndone):
            hours.undo(db, anna, written.entry.id, LATER)
        hours.log(db, anna, coop.draft(1440), LATER)

    await ask(story)


async def test_what_still_waits_is_withdrawn(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        draft = replace(coop.draft(60), project_id=coop.kitchen)
        waiting = hours.log(db, anna, draft, NOW)
        undone = hours.undo(db, anna, waiting.entry.id, LATER)
        assert undone.entry.state is EntryState.WITHDRAWN
        with pytest.raises(AlreadyUndone):
            hours.undo(db, anna, waiting.entry.id, LATER)

    await ask(story)


async def test_nobody_else_can_take_an_entry_back(ask):
    def story(db, coop):
        written = hours.log(db, member(db, coop.anna), coop.draft(60), NOW)
        for other in (coop.boris, coop.olga):
            with pytest.raises(NotYours):
                hours.undo(db, member(db, other), written.entry.id, NOW)
            with pytest.raises(NotYours):
                hours.correct(db, member(db, other), written.entry.id, coop.draft(30), NOW)
            with pytest.raises(NotYours):
                weeks.record(db, member(db, other), written.entry.id)

    await ask(story)


@pytest.mark.parametrize("made_up", [0, -1, 999, 2**63, 10**30])
async def test_a_made_up_number_is_nobodys_entry(ask, made_up):
    def story(db, coop):
        anna = member(db, coop.anna)
        with pytest.raises(NotYours):
            hours.undo(db, anna, made_up, NOW)
        with pytest.raises(NotYours):
            weeks.record(db, anna, made_up)

    await ask(story)


async def test_a_counter_entry_is_not_an_entry_to_be_undone(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        written = hours.log(db, anna, coop.draft(60), NOW)
        hours.undo(db, anna, written.entry.id, NOW)
        with pytest.raises(NotYours):
            hours.undo(db, anna, written.entry.id + 1, NOW)

    await ask(story)


async def test_a_correction_frees_the_room_of_what_it_corrects(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        written = hours.log(db, anna, coop.draft(1440), NOW)
        corrected = hours.correct(db, anna, written.entry.id, coop.draft(1439), LATER)
        assert corrected.week == Total(1439, 0)
        with pytest.raises(AlreadyUndone):
            hours.correct(db, anna, written.entry.id, coop.draft(30), LATER)

    await ask(story)


async def test_a_correction_that_is_refused_changes_nothing(database):
    coop = await database.write(begin)
    anna = await database.read(member, coop.anna)
    written = await database.write(hours.log, anna, coop.draft(60), NOW)
    tomorrow = coop.draft(60, TODAY + timedelta(1))
    with pytest.raises(NotYet):
        await database.write(hours.correct, anna, written.entry.id, tomorrow, NOW)
    assert (await database.read(weeks.record, anna, written.entry.id)).stands


async def test_what_was_taken_back_can_be_written_again_once(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        written = hours.log(db, anna, coop.draft(60, note="полив"), NOW)
        with pytest.raises(AlreadyWrittenAgain):
            hours.again(db, anna, written.entry.id, NOW)
        hours.undo(db, anna, written.entry.id, NOW)
        receipt = hours.again(db, anna, written.entry.id, NOW)
        assert (receipt.entry.note, receipt.week) == ("полив", Total(60, 0))
        with pytest.raises(AlreadyWrittenAgain):
            hours.again(db, anna, written.entry.id, NOW)

    await ask(story)


async def test_a_rejected_entry_cannot_be_undone_but_written_again(ask):
    def story(db, coop):
        anna, olga = member(db, coop.anna), member(db, coop.olga)
        draft = replace(coop.draft(60), project_id=coop.kitchen)
        written = hours.log(db, anna, draft, NOW)
        reject(db, olga, written.entry.id, "нет такой смены", NOW)
        with pytest.raises(WasRejected):
            hours.undo(db, anna, written.entry.id, NOW)
        record = weeks.record(db, anna, written.entry.id)
        assert (record.answered_by, record.reason) == ("Ольга", "нет такой смены")
        assert hours.again(db, anna, written.entry.id, NOW).entry.state is EntryState.WAITING

    await ask(story)


async def test_who_works_takes_part_until_the_first_entry_is_taken_back(ask):
    def story(db, coop):
        boris = member(db, coop.boris)
        first = hours.log(db, boris, coop.draft(60), NOW)
        assert first.joined
        assert not hours.log(db, boris, coop.draft(30), LATER).joined
        hours.undo(db, boris, first.entry.id, LATER)
        assert projects.participates(db, coop.garden, coop.boris)

    await ask(story)


async def test_taking_back_reverses_the_joining_that_it_caused(ask):
    def story(db, coop):
        boris, anna = member(db, coop.boris), member(db, coop.anna)
        for who in (boris, anna):
            written = hours.log(db, who, coop.draft(60), LATER)
            hours.undo(db, who, written.entry.id, LATER)
        assert not projects.participates(db, coop.garden, coop.boris)
        assert projects.participates(db, coop.garden, coop.anna)

    await ask(story)

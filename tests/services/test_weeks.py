"""A week as its member reads it."""

from dataclasses import replace

from domain.labour import (
    Total,
)
from domain.projects import Labour
from services import hours, weeks
from tests.services.cooperative import NOW, TODAY, member


async def test_a_week_adds_up_by_project_and_kind(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        kitchen = replace(coop.draft(30), project_id=coop.kitchen)
        hours.log(db, anna, coop.draft(60), NOW)
        hours.log(db, anna, coop.draft(90, labour=Labour.FREE), NOW)
        hours.log(db, anna, kitchen, NOW)
        undone = hours.log(db, anna, coop.draft(200), NOW)
        hours.undo(db, anna, undone.entry.id, NOW)
        return weeks.week(db, anna, TODAY), weeks.page(db, anna, TODAY, 0, 10)

    week, page = await ask(story)
    assert week.total(Labour.OBLIGATORY) == Total(60, 30)
    assert week.total(Labour.FREE) == Total(90, 0)
    assert [(record.entry.minutes, record.stands) for record in page] == [
        (200, False),
        (30, True),
        (90, True),
        (60, True),
    ]


async def test_durations_offered_are_the_members_own_first(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        for minutes in (45, 50, 45):
            hours.log(db, anna, coop.draft(minutes), NOW)
        return weeks.usual_minutes(db, coop.anna, 4)

    assert await ask(story) == [45, 50, 30, 60]

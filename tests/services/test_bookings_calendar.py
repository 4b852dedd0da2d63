"""Days of a booking are those of the unit's calendar, whatever the clocks do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.bookings import Days, DaysPast
from services import booking_cancelling
from storage import bookings, units
from tests.services.cooperative import member
from tests.services.lent import A_DAY, book, drill

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("now", "today", "wanted"),
    [
        # The clocks go forward on 29 March 2026, back on 25 October.
        ("2026-03-28T22:59+00:00", date(2026, 3, 28), (date(2026, 3, 28), date(2026, 3, 30))),
        ("2026-03-28T23:00+00:00", date(2026, 3, 29), (date(2026, 3, 29), date(2026, 4, 1))),
        ("2026-03-29T22:00+00:00", date(2026, 3, 30), (date(2026, 3, 30), date(2026, 3, 31))),
        ("2026-10-24T22:00+00:00", date(2026, 10, 25), (date(2026, 10, 25), date(2026, 10, 26))),
        ("2026-10-25T22:59+00:00", date(2026, 10, 25), (date(2026, 10, 25), date(2026, 11, 1))),
        ("2026-12-31T22:59+00:00", date(2026, 12, 31), (date(2026, 12, 31), date(2027, 1, 2))),
        ("2026-12-31T23:00+00:00", date(2027, 1, 1), (date(2027, 1, 1), date(2027, 1, 3))),
    ],
)
async def test_days_are_those_of_the_unit_s_calendar(ask, now, today, wanted):
    def story(db, coop):
        units.change(db, 1, time_zone=BERLIN)
        one, moment = drill(db, late_cancels=2), datetime.fromisoformat(now)
        with pytest.raises(DaysPast):
            book(db, coop.anna, one, Days(today - A_DAY, today), moment)
        made = book(db, coop.anna, one, Days(*wanted), moment).booking
        held = bookings.of_equipment(db, one.id, *wanted)
        assert [of.id for of in held] == [made.id]
        assert bookings.of_equipment(db, one.id, wanted[1], wanted[1] + A_DAY) == []
        assert bookings.of_equipment(db, one.id, today - A_DAY, wanted[0]) == []

    await ask(story)


async def test_late_is_reckoned_by_the_clock_on_the_wall_when_the_clocks_change(ask):
    """A day of 23 hours is a day."""

    def story(db, coop):
        units.change(db, 1, time_zone=BERLIN)
        one, anna = drill(db, late_cancels=3), member(db, coop.anna)
        begun = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
        midnight = datetime(2026, 3, 28, 23, 0, tzinfo=UTC)  # of Sunday 29 March
        for moment, late in ((midnight - timedelta(seconds=1), False), (midnight, True)):
            first = date(2026, 3, 30)
            made = book(db, coop.anna, one, Days(first, first + A_DAY), begun).booking
            assert booking_cancelling.cancel(db, anna, made.id, moment).is_late is late

    await ask(story)

"""What the days do to bookings: letters once, who does not come, who leaves."""

from datetime import UTC, date, datetime, timedelta

from domain.bookings import BookingState
from domain.equipment import EquipmentState
from services import belonging
from services.booking_time import miss_unfetched, remind_of_bookings
from storage import bookings, equipment, units
from storage.tables import handover
from tests.services.asked import told
from tests.services.cooperative import NOW
from tests.services.lent import book, days, drill, kept

EVENING = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)  # 18:00 in Moscow
SATURDAY = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # its midnight
FRIDAY = 4  # days from Monday


async def test_a_reminder_the_evening_before_once(ask):
    def story(db, coop):
        one = drill(db)
        book(db, coop.anna, one, days(FRIDAY))
        remind_of_bookings(db, EVENING - timedelta(minutes=1))
        assert told(db, coop.anna, EVENING) == []
        for moment in (EVENING, EVENING + timedelta(hours=3)):
            remind_of_bookings(db, moment)
        assert told(db, coop.anna, SATURDAY) == ["booking-begins"]

    await ask(story)


async def test_whoever_books_later_than_that_knows_it_from_the_receipt(ask):
    def story(db, coop):
        one = drill(db)
        book(db, coop.anna, one, days(FRIDAY), EVENING)
        remind_of_bookings(db, EVENING + timedelta(hours=1))
        assert told(db, coop.anna, SATURDAY) == []

    await ask(story)


async def test_the_bot_was_down_that_evening_so_that_the_morning_tells(ask):
    def story(db, coop):
        one = drill(db)
        book(db, coop.anna, one, days(FRIDAY))
        remind_of_bookings(db, EVENING + timedelta(hours=14))
        assert told(db, coop.anna, SATURDAY) == ["booking-begins"]

    await ask(story)


async def test_a_day_before_the_return_and_anew_when_it_is_put_off(ask):
    def story(db, coop):
        one = drill(db)
        made = book(db, coop.anna, one, days(1, 3)).booking
        bookings.change(db, made.id, state=BookingState.TAKEN, taken_at=NOW)
        equipment.change(db, one.id, holder_id=coop.anna)
        for _ in range(2):
            remind_of_bookings(db, EVENING)
        assert told(db, coop.anna, EVENING) == ["booking-ends"]
        bookings.prolong(db, made, days(6).first)
        remind_of_bookings(db, EVENING)
        assert told(db, coop.anna, EVENING) == []
        remind_of_bookings(db, EVENING + timedelta(days=2))
        # The first one waits to be sent as well.
        assert told(db, coop.anna, EVENING + timedelta(days=2)) == ["booking-ends"] * 2

    await ask(story)


async def test_who_does_not_come_on_the_first_day_frees_the_others(ask):
    def story(db, coop):
        one = drill(db, late_cancels=2)
        made = book(db, coop.anna, one, days(FRIDAY, 5)).booking
        miss_unfetched(db, SATURDAY - timedelta(minutes=1))
        assert kept(db, made).state is BookingState.BOOKED
        for _ in range(2):
            miss_unfetched(db, SATURDAY)
        assert (kept(db, made).state, kept(db, made).is_late) == (BookingState.MISSED, True)
        assert told(db, coop.anna, SATURDAY) == ["booking-missed"]
        taken = book(db, coop.boris, one, days(FRIDAY + 1, 2), SATURDAY).booking
        assert taken.days == days(FRIDAY + 1, 2)

    await ask(story)


async def test_who_could_not_have_it_did_not_miss_it(ask):
    def story(db, coop):
        one = drill(db, late_cancels=2)
        made = book(db, coop.anna, one, days(FRIDAY, 2)).booking
        equipment.change(db, one.id, holder_id=coop.boris)  # who has not brought it back
        miss_unfetched(db, SATURDAY)
        assert kept(db, made).state is BookingState.BOOKED
        miss_unfetched(db, SATURDAY + timedelta(days=1))
        assert (kept(db, made).state, kept(db, made).is_late) == (BookingState.CANCELLED, False)

        other = book(db, coop.anna, one, days(FRIDAY, 2), NOW).booking
        equipment.change(db, one.id, holder_id=None, state=EquipmentState.REPAIR)
        miss_unfetched(db, SATURDAY)
        assert (kept(db, other).state, kept(db, other).is_late) == (BookingState.CANCELLED, False)

    await ask(story)


async def test_a_hand_over_that_one_of_the_two_has_not_confirmed_is_no_miss(ask):
    def story(db, coop):
        one = drill(db)
        made = book(db, coop.anna, one, days(FRIDAY, 2)).booking
        offered = {
            "equipment_id": one.id,
            "taker_id": coop.anna,
            "booking_id": made.id,
            "state": "offered",
            "offered_by": coop.anna,
            "offered_at": NOW,
        }
        db.execute(handover.insert(), offered)
        miss_unfetched(db, SATURDAY)
        assert kept(db, made).state is BookingState.BOOKED

    await ask(story)


async def test_who_leaves_books_nothing_any_more_and_the_next_is_told(ask):
    def story(db, coop):
        one = drill(db)
        coming = book(db, coop.anna, one, days(2, 2)).booking
        taken = book(db, coop.anna, one, days(0, 1)).booking
        bookings.change(db, taken.id, state=BookingState.TAKEN)
        book(db, coop.boris, one, days(5, 2))
        belonging.leave(db, coop.anna, units.get(db, 1), NOW)
        assert kept(db, coming).state is BookingState.CANCELLED
        assert not kept(db, coming).is_late
        assert kept(db, taken).state is BookingState.TAKEN  # it is to be brought back
        assert told(db, coop.boris) == ["booking-freed"]
        assert book(db, coop.olga, one, days(2, 2)).booking.first_day == date(2026, 11, 25)

    await ask(story)

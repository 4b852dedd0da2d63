"""Booking for whole days of the unit's calendar; cancelling early and late; who does not come."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.bookings import (
    BookingOver,
    BookingReason,
    BookingState,
    Days,
    DaysPast,
    DaysTooFar,
    DaysTooLong,
    NoSuchBooking,
    QuotaUsedUp,
)
from domain.equipment import EquipmentState, NoSuchThing, ThingNotReady
from services import belonging, booking, booking_cancelling
from services.booking import Booked, Clash
from services.rights import NotAllowed
from storage import bookings, equipment, units
from tests.beginnings import add_unit, belong
from tests.services.asked import told
from tests.services.cooperative import JOINED, NOW, member
from tests.services.lent import A_DAY, book, days, drill, kept
from tests.shed import booked, thing


async def test_start_included_end_excluded(ask):
    def story(db, coop):
        one = drill(db)
        assert isinstance(book(db, coop.anna, one, days(1, 2)), Booked)
        # Whoever brings it back on a day gives it to the next one on that day.
        assert isinstance(book(db, coop.boris, one, days(3, 2)), Booked)
        assert isinstance(book(db, coop.boris, one, days(0, 1)), Booked)
        clash = book(db, coop.olga, one, days(2, 2))
        assert isinstance(clash, Clash)
        assert [(of.name, of.days) for of in clash.taken] == [
            ("Анна", days(1, 2)),
            ("Борис", days(3, 2)),
        ]
        assert clash.free[0] == days(5, 2)
        assert len(bookings.of_member(db, coop.olga)) == 0

    await ask(story)


async def test_a_gap_that_is_too_short_is_passed_over_unless_there_is_no_other(ask):
    def story(db, coop):
        one = drill(db)
        for wanted in (days(1, 2), days(4, 3)):
            book(db, coop.boris, one, wanted)
        clash = book(db, coop.anna, one, days(2, 2))
        assert clash.free == [days(7, 2)]

    await ask(story)


async def test_what_the_days_may_not_be(ask):
    def story(db, coop):
        one, year = drill(db, most_days=3), timedelta(days=366)
        with pytest.raises(DaysPast):
            book(db, coop.anna, one, days(-1, 2))
        with pytest.raises(DaysTooLong):
            book(db, coop.anna, one, days(0, 4))
        with pytest.raises(DaysTooFar):
            book(db, coop.anna, one, Days(NOW.date() + year, NOW.date() + year + A_DAY))
        with pytest.raises(NoSuchThing):
            booking.book(db, member(db, coop.anna), 999, days(1), NOW)
        for state in (EquipmentState.REPAIR, EquipmentState.LOST, EquipmentState.WRITTEN_OFF):
            equipment.change(db, one.id, state=state)
            with pytest.raises(ThingNotReady):
                book(db, coop.anna, one, days(1))

    await ask(story)


async def test_bookings_that_adjoin_are_one_loan(ask):
    def story(db, coop):
        one = drill(db, most_days=4)
        book(db, coop.anna, one, days(1, 2))
        book(db, coop.anna, one, days(4, 1))
        book(db, coop.anna, one, days(3, 1))
        with pytest.raises(DaysTooLong) as refused:
            book(db, coop.anna, one, days(5, 1))
        assert refused.value.facts["asked"] == 5
        assert isinstance(book(db, coop.anna, one, days(7, 4)), Booked)  # a day between

    await ask(story)


async def test_other_days_instead_and_pressed_twice(ask):
    def story(db, coop):
        one = drill(db)
        first = book(db, coop.anna, one, days(1, 3)).booking
        assert book(db, coop.anna, one, days(1, 3)).booking == first
        moved = book(db, coop.anna, one, days(2, 3), instead=first.id).booking
        assert kept(db, first).state is BookingState.CANCELLED
        assert book(db, coop.boris, one, days(1, 1)).booking.days == days(1, 1)
        book(db, coop.boris, one, days(6, 1))
        clash = book(db, coop.anna, one, days(5, 2), instead=moved.id)
        assert isinstance(clash, Clash)
        assert kept(db, moved).state is BookingState.BOOKED  # not given up for nothing
        with pytest.raises(NoSuchBooking):
            book(db, coop.boris, one, days(9), instead=moved.id)

    await ask(story)


async def test_late_from_midnight_of_the_day_before(ask):
    def story(db, coop):
        one = drill(db, late_cancels=1)
        anna = member(db, coop.anna)
        midnight = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)  # of 26 November in Moscow
        for moment, late in ((midnight - timedelta(minutes=1), False), (midnight, True)):
            made = book(db, coop.anna, one, days(4)).booking  # 27 November
            ended = booking_cancelling.cancel(db, anna, made.id, moment)
            assert (ended.state, ended.is_late) == (BookingState.CANCELLED, late)
        with pytest.raises(QuotaUsedUp) as refused:
            book(db, coop.anna, one, days(10), midnight)
        assert refused.value.facts["day"] == date(2026, 11, 26) + timedelta(days=90)
        assert isinstance(book(db, coop.boris, one, days(4), midnight), Booked)
        other = thing(db, "Пила", NOW, late_cancels=1)
        assert isinstance(book(db, coop.anna, other, days(10), midnight), Booked)

    await ask(story)


async def test_a_slip_of_the_thumb_is_no_late_cancel_but_moving_late_is(ask):
    def story(db, coop):
        one, anna = drill(db, late_cancels=1), member(db, coop.anna)
        made = book(db, coop.anna, one, days(0)).booking
        minute = timedelta(minutes=1)
        assert not booking_cancelling.cancel(db, anna, made.id, NOW + 9 * minute).is_late
        made = book(db, coop.anna, one, days(1, 2)).booking
        later = NOW + 11 * minute
        longer = book(db, coop.anna, one, days(1, 3), later, made.id).booking
        assert not kept(db, made).is_late  # the first day is still taken
        book(db, coop.anna, one, days(5), later + 11 * minute, longer.id)
        assert kept(db, longer).is_late

    await ask(story)


async def test_a_coordinator_calls_off_another_s_and_it_never_counts(ask):
    def story(db, coop):
        one, olga = drill(db, late_cancels=1), member(db, coop.olga)
        made = book(db, coop.anna, one, days(0)).booking
        own = book(db, coop.olga, one, days(2)).booking
        with pytest.raises(BookingReason):
            booking_cancelling.cancel_for(db, olga, made.id, " ", NOW)
        with pytest.raises(NotAllowed):
            booking_cancelling.cancel_for(db, olga, own.id, "самой не нужна", NOW)
        late = NOW + timedelta(hours=1)
        ended = booking_cancelling.cancel_for(db, olga, made.id, "ремонт крыши", late)
        assert (ended.is_late, ended.reason) == (False, "ремонт крыши")
        with pytest.raises(BookingOver):
            booking_cancelling.cancel_for(db, olga, made.id, "ещё раз", late)
        assert told(db, coop.anna, late) == ["booking-cancelled"]

    await ask(story)


async def test_things_of_every_unit_one_belongs_to_and_of_no_other(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        oven = thing(db, "Печь", NOW, unit_id=bakery)
        with pytest.raises(NoSuchThing):
            book(db, coop.anna, oven, days(1))
        belong(db, bakery, coop.anna, JOINED, NOW)
        assert isinstance(book(db, coop.anna, oven, days(1)), Booked)
        booked(db, oven, coop.anna, days(5).first, days(5).until, NOW)
        belonging.leave(db, coop.anna, units.get(db, bakery), NOW)
        assert bookings.of_member(db, coop.anna) == []

    await ask(story)

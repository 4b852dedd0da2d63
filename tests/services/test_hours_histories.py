"""Whatever members do to a day, and however many do it at once, the sums stay right."""

import asyncio
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.labour import DAY, DayIsFull, Draft
from services import hours, weeks
from tests.services.cooperative import JOINED, NOW, TODAY, Cooperative, begin, member, minutes_on

DAYS = [JOINED + timedelta(n) for n in range((TODAY - JOINED).days + 1)]

minutes = st.integers(1, DAY) | st.sampled_from([DAY, DAY // 2, DAY - 1])
places = st.integers(0, 7)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("log"), places, st.sampled_from(DAYS), minutes, st.booleans()),
        st.tuples(st.just("undo"), places),
        st.tuples(st.just("correct"), places, st.sampled_from(DAYS), minutes, st.booleans()),
        st.tuples(st.just("again"), places),
    ),
    max_size=14,
)


@dataclass
class Reckoning:
    """What should come out, kept apart from the bot: entry -> (day, minutes, counts)."""

    written: dict[int, tuple[date, int, bool]] = field(default_factory=dict)
    standing: set[int] = field(default_factory=set)

    def on(self, day: date) -> int:
        return sum(self.written[one][1] for one in self.standing if self.written[one][0] == day)

    def counted(self) -> int:
        return sum(self.written[one][1] for one in self.standing if self.written[one][2])


async def test_any_history_keeps_each_day_within_24_hours_and_adds_up(database):
    coop = await database.write(begin)

    def try_histories(db):
        @settings(
            max_examples=60,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(steps)
        def holds(history):
            with db.begin_nested() as before:
                live(db, coop, history)
                before.rollback()

        holds()

    await database.write(try_histories)


def live(db, coop: Cooperative, history) -> None:
    anna, reckoning = member(db, coop.anna), Reckoning()
    for step in history:
        with db.begin_nested() as attempt:
            try:
                take(db, coop, anna, reckoning, step)
            except Refusal:
                attempt.rollback()
        check(db, anna, reckoning)


def take(db, coop, anna, reckoning, step) -> None:
    what, place, *told = step
    ids = list(reckoning.written)
    if what != "log" and place >= len(ids):
        return
    old = ids[place] if what != "log" else None
    receipt = perform(db, coop, anna, what, old, told)
    if what in ("undo", "correct"):
        reckoning.standing.remove(old)
    if what != "undo":
        entry = receipt.entry
        day, length, counts = told if told else reckoning.written[old]
        assert (entry.work_date, entry.minutes) == (day, length)
        reckoning.written[entry.id] = (day, length, counts)
        reckoning.standing.add(entry.id)


def perform(db, coop, anna, what, old, told):
    if what == "undo":
        return hours.undo(db, anna, old, NOW)
    if what == "again":
        return hours.again(db, anna, old, NOW)
    day, length, counts = told
    draft = Draft(coop.garden if counts else coop.kitchen, length, day)
    if what == "log":
        return hours.log(db, anna, draft, NOW)
    return hours.correct(db, anna, old, draft, NOW)


def check(db, anna, reckoning) -> None:
    for day in DAYS:
        taken = minutes_on(db, anna.id, day)
        assert 0 <= taken <= DAY
        assert taken == reckoning.on(day)
    shown = {weeks.week(db, anna, day).first: weeks.week(db, anna, day) for day in DAYS}
    counted = sum(one.total.counted for week in shown.values() for one in week.sums)
    assert counted == reckoning.counted()


async def test_64_at_once_never_overfill_a_day(database):
    coop = await database.write(begin)
    anna = await database.read(member, coop.anna)
    half_hours = (database.write(hours.log, anna, coop.draft(30), NOW) for _ in range(64))
    answers = await asyncio.gather(*half_hours, return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, DayIsFull)]
    written = [answer for answer in answers if isinstance(answer, hours.Receipt)]
    assert (len(written), len(refused)) == (48, 16)
    assert await database.read(minutes_on, coop.anna, TODAY) == DAY


async def test_of_many_presses_on_undo_one_takes_effect(database):
    coop = await database.write(begin)
    anna = await database.read(member, coop.anna)
    written = await database.write(hours.log, anna, coop.draft(30), NOW)
    presses = (database.write(hours.undo, anna, written.entry.id, NOW) for _ in range(16))
    answers = await asyncio.gather(*presses, return_exceptions=True)
    assert sum(isinstance(answer, hours.Receipt) for answer in answers) == 1
    assert await database.read(minutes_on, coop.anna, TODAY) == 0

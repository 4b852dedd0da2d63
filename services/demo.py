"""The demo cooperative: invented members who have worked by a norm for two months."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

from locales import Say
from services import demo_equipment, demo_money, letters
from services.closing import close_cycles
from services.demo_goods import Goods
from services.demo_past import PROJECTS, Past
from services.demo_people import ANNA, ON_PAPER, PARTS, SOMEBODIES, VERA, WEEKS, Somebody
from storage import roster, units
from storage.database import Connection

__all__ = ["SOMEBODIES", "settle"]

MONTHS_AGO, A_WEEK, A_DAY = timedelta(days=90), timedelta(weeks=1), timedelta(days=1)
MORNING, EVENING = time(10), time(20)
ROUND, ROUND_ENDS = 3 * A_DAY, time(18)
AN_HOUR = 60
MANY = 1000

Deed = tuple[datetime, Callable[[datetime], object]]
WHEN = itemgetter(0)


def settle(db: Connection, say: Say, now: datetime) -> None:
    """Give a cooperative without members its demo members, projects and hours; once."""
    unit = units.root(db)
    if unit is None or roster.has_any(db, unit.id):
        return
    past = Past(db, unit, say)
    begin(past, now - MONTHS_AGO)
    live(past, Story(past, now))
    read_letters(db, now)


def begin(past: Past, at: datetime) -> None:
    """Members and projects as they were before there was a norm."""
    for one in SOMEBODIES:
        past.join(one, at)
    for key in PROJECTS:
        past.begin_project(key, at)
    for one in ON_PAPER:
        if not one.is_new:
            past.add_on_paper(one, at)
    for part in PARTS:
        past.open_part(part, at)


def live(past: Past, story: "Story") -> None:
    """In order of time; a cycle is closed before anything is done in the next one."""
    told = [one for one in story.deeds() if one[0] <= story.now]
    for moment, deeds in groupby(sorted(told, key=WHEN), key=WHEN):
        while close_cycles(past.db, moment):
            pass
        for _, deed in deeds:
            deed(moment)


def read_letters(db: Connection, now: datetime) -> None:
    """Whatever was written to them in those weeks they have read."""
    while written := letters.claim(db, now, MANY):
        letters.settle(db, [letters.sent(one.letter, now) for one in written])


@dataclass
class Story:
    """Who did what, and when; weeks are counted back from the one around now."""

    past: Past
    now: datetime

    def deeds(self) -> Iterator[Deed]:
        yield self._at(self._monday(WEEKS + 1) + 3 * A_DAY, EVENING), self.past.decide_norm
        for one in (*SOMEBODIES, *ON_PAPER):
            if one.is_new:
                joins = partial(self.past.add_on_paper, one)
                yield self._at(self._monday(len(one.weeks)), MORNING), joins
            yield from self._work(one)
        away = partial(self.past.grant_leave, VERA, 21)
        yield self._at(self._monday(2) - A_DAY, EVENING), away
        wishes = partial(self.past.ask_for_leave, ANNA, self._monday(-1) + 2 * A_DAY, 3)
        yield self._at(self._today - A_DAY, EVENING), wishes
        yield self.now, partial(self.past.promise, ANNA, "kitchen", AN_HOUR)
        yield from self._goods()
        registered, yesterday = self._monday(2), self._today - A_DAY
        yield from demo_equipment.deeds(
            self.past, self._at(registered, MORNING), self._at(yesterday, EVENING)
        )
        yield from demo_money.deeds(
            self.past, lambda weeks: self._at(self._monday(weeks), EVENING)
        )

    def _goods(self) -> Iterator[Deed]:
        goods, yesterday = Goods(self.past), self._today - A_DAY
        yield self._at(self._monday(2), MORNING), goods.open_store
        yield self._at(self._monday(2), EVENING), goods.fill
        yield self._at(self._monday(1), EVENING), goods.fetch
        yield self._at(yesterday, EVENING), goods.ask
        until = self._at(self._today + ROUND, ROUND_ENDS)
        yield self._at(yesterday, EVENING), partial(goods.begin_round, until)

    def _work(self, one: Somebody) -> Iterator[Deed]:
        for number, week in enumerate(reversed((*one.weeks, one.this_week))):
            for project, weekday, minutes in week:
                day = self._monday(number) + weekday * A_DAY
                if day < self._today:
                    yield self._log(one, project, minutes, day)
        for project, days, minutes in one.waiting:
            yield self._log(one, project, minutes, self._today - days * A_DAY)

    def _log(self, one: Somebody, project: str, minutes: int, day: date) -> Deed:
        return self._at(day, EVENING), partial(self.past.log, one, project, minutes)

    @property
    def _today(self) -> date:
        return self.past.unit.today(self.now)

    def _monday(self, weeks_ago: int) -> date:
        return self._today - timedelta(days=self._today.weekday()) - weeks_ago * A_WEEK

    def _at(self, day: date, hour: time) -> datetime:
        zone = ZoneInfo(self.past.unit.time_zone)
        return datetime.combine(day, hour, zone).astimezone(UTC)

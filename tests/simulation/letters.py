"""What the clock has written: each reminder once, none at night, none to who owed nothing."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage.database import Connection
from storage.tables import member, outbox
from tests import plain_reckoning
from tests.plain_standing import KINDS

BY_THE_CLOCK = ("reminder", "digest", "weekly-letter")


@dataclass
class Letters:
    """Those that have been read so far."""

    newest: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    of_points: set[tuple[int, str]] = field(default_factory=set)
    of_days: set[tuple[int, date]] = field(default_factory=set)

    def read(self, db: Connection, now: datetime) -> None:
        found = select(outbox, member.c.time_zone).join(member, member.c.id == outbox.c.member_id)
        new = found.where(outbox.c.id > self.newest).order_by(outbox.c.id)
        for letter in db.execute(new).all():
            self.newest = letter.id
            self.kinds[letter.kind] += 1
            if letter.kind in BY_THE_CLOCK:
                local = now.astimezone(ZoneInfo(letter.time_zone or "Europe/Moscow"))
                assert 8 <= local.hour < 22, (letter.kind, letter.member_id, local)
            if letter.kind == "reminder":
                self._check(db, letter, now, local.date())

    def _check(self, db: Connection, letter, now: datetime, day: date) -> None:
        point, on_day = (letter.member_id, letter.cause), (letter.member_id, day)
        assert point not in self.of_points
        assert on_day not in self.of_days
        self.of_points.add(point)
        self.of_days.add(on_day)
        assert self._owes(db, letter.member_id, now), (letter.member_id, letter.cause)

    def _owes(self, db: Connection, reader: int, now: datetime) -> bool:
        today = now.astimezone(ZoneInfo("Europe/Moscow")).date()
        facts = plain_reckoning.read(db, 1, reader)
        plain = [plain_reckoning.reckon(facts, kind, today) for kind in KINDS]
        return any(one.balance + one.savings < one.due for one in plain)

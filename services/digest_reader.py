"""To whom a digest is told, and when."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.cycles import Cycle
from domain.people import Member
from services import holders, reminder_facts
from services.norms import cycle_on
from storage.database import Connection
from storage.standings import Place

Numbers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reader:
    """The coordinator, and their unit's cycle at the moment; not reckoned where no norm runs."""

    me: Member
    now: datetime
    today: date
    cycle: Cycle
    is_reckoned: bool

    @classmethod
    def of(cls, db: Connection, me: Member, now: datetime) -> "Reader":
        today = me.unit.today(now)
        cycle = cycle_on(db, me.unit.id, today)
        is_reckoned = reminder_facts.running(db, holders.reckoned(db, me).unit, now) is not None
        return cls(me, now, today, cycle, is_reckoned)

    @property
    def unit_id(self) -> int:
        return self.me.unit.id

    @property
    def place(self) -> Place:
        return Place(self.me.unit.id, self.me.unit.norm_unit_id)

    def since(self, moment: datetime | None) -> int:
        """Whole hours passed; none where the clock was set back."""
        return max(0, int((self.now - moment).total_seconds()) // 3600) if moment else 0

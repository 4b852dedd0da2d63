"""What the demo cooperative lends: a drill that Peter has booked, a tent, a machine in repair."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from domain.bookings import A_DAY, Days
from domain.equipment import EquipmentState
from services import booking, equipment_settings
from services.demo_past import Past
from services.equipment_changes import Setting
from storage import equipment

THINGS = ("drill", "tent", "sewing-machine")
DRILL, TENT, MACHINE = THINGS
BOOKED_DAYS, LATE_CANCELS = 3, "2"

Deed = tuple[datetime, Callable[[datetime], object]]


def deeds(past: Past, registered: datetime, yesterday: datetime) -> Iterator[Deed]:
    """The things are there for some weeks; yesterday two of them were booked."""
    shed = Shed(past)
    yield registered, shed.register
    yield registered + timedelta(hours=1), shed.send_to_repair
    yield yesterday, shed.book


class Shed:
    """The things by their keys, as they come to be."""

    def __init__(self, past: Past) -> None:
        self.past = past
        self.things: dict[str, int] = {}

    def register(self, at: datetime) -> None:
        olga, db, say = self.past.members["olga"], self.past.db, self.past.say
        for key in THINGS:
            what = (say(f"demo-{key}"), say(f"demo-{key}-place"))
            added = equipment_settings.add(db, olga, *what, at).id
            about = (added, Setting.ABOUT, say(f"demo-{key}-about"), at)
            equipment_settings.change_text(db, olga, *about)
            self.things[key] = added
        quota = (self.things[DRILL], Setting.LATE_CANCELS, LATE_CANCELS, at)
        equipment_settings.change_number(db, olga, *quota)

    def send_to_repair(self, _: datetime) -> None:
        equipment.change(self.past.db, self.things[MACHINE], state=EquipmentState.REPAIR)

    def book(self, at: datetime) -> None:
        """Peter has the drill from today, Anna the tent in some days."""
        today = self.past.unit.today(at) + A_DAY
        self._book("peter", DRILL, Days(today, today + BOOKED_DAYS * A_DAY), at)
        later = today + (BOOKED_DAYS + 1) * A_DAY
        self._book("anna", TENT, Days(later, later + 2 * A_DAY), at)

    def _book(self, who: str, what: str, days: Days, at: datetime) -> None:
        booking.book(self.past.db, self.past.members[who], self.things[what], days, at)

"""What the buttons about applications carry."""

from datetime import date
from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup

from services.applications import Application
from services.probation import Trial

# The last day that a calendar knows: a press made up by hand may name any number.
LAST_DAY = date.max.toordinal()


class Do(StrEnum):
    OPEN = "o"
    ADMIT = "a"
    REFUSE = "r"
    ASK = "q"
    LIST = "l"


class Answer(CallbackData, prefix="ja"):
    do: Do
    member_id: int
    applied: int
    unit_id: int = 0

    @property
    def application(self) -> Application:
        return Application(self.member_id, self.applied, self.unit_id)

    def to(self, do: Do) -> "Answer":
        return self.model_copy(update={"do": do})


class ListFrom(CallbackData, prefix="jl"):
    """Those without an answer, or those with a place in the waiting list."""

    first: int = 0
    listed: bool = False


class ApplyTo(CallbackData, prefix="jt"):
    """On the card of a unit: a member asks to be taken in."""

    unit_id: int


class Skip(CallbackData, prefix="js"):
    unit_id: int
    mark: int


class Fill(CallbackData, prefix="jg"):
    """Go on with the questions of a unit."""

    unit_id: int


class ReplyTo(CallbackData, prefix="jr"):
    note_id: int


class TakeBack(CallbackData, prefix="jb"):
    unit_id: int


class Say(StrEnum):
    OPEN = "o"
    KEEP = "k"
    EXTEND = "e"
    PART = "p"


class OnTrial(CallbackData, prefix="jp"):
    say: Say
    unit_id: int
    member_id: int
    until: int
    days: int = 0

    @property
    def trial(self) -> Trial:
        until = date.fromordinal(max(1, min(self.until, LAST_DAY)))
        return Trial(self.unit_id, self.member_id, until)

    def to(self, say: Say, days: int = 0) -> "OnTrial":
        return self.model_copy(update={"say": say, "days": days})


class Set(StrEnum):
    SHOW = "s"
    ADD = "a"
    REMOVE = "r"
    UP = "u"
    INHERIT = "i"
    PLACES = "p"
    NO_LIMIT = "n"
    PROBATION = "t"
    NO_PROBATION = "x"


class Intake(CallbackData, prefix="ji"):
    what: Set
    mark: int = 0


class Quarters(CallbackData, prefix="jq"):
    """So many days, and this part of the norm."""

    days: int
    quarters: int


class Coordinating(StatesGroup):
    reason = State()
    question = State()
    parting = State()
    form_question = State()
    places = State()
    probation = State()


class Applying(StatesGroup):
    answer = State()
    reply = State()

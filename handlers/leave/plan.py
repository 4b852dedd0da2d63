"""What is about to be asked for: as far as it is known, kept with the conversation."""

import random
from dataclasses import asdict, dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from domain.cycles import Span
from domain.labour import clean_note
from domain.reliefs import REASON, ReliefKind, Wanted

QUARTERS = 4
# Longer than any reason; what goes on for pages is not read to its end.
LONGEST = 1000


class LeaveQuestion(StatesGroup):
    """The question that stands open."""

    part = State()
    days = State()
    reason = State()


@dataclass(frozen=True, slots=True)
class Plan:
    """A coordinator asks for `member_id`, a member for themselves."""

    number: int
    kind: ReliefKind
    days: Span | None = None
    readings: tuple[Span, ...] = ()
    quarters: int | None = None
    reason: str = ""
    member_id: int | None = None
    member: str = ""

    @property
    def missing(self) -> State | None:
        if self.kind is ReliefKind.SHARE and self.quarters is None:
            return LeaveQuestion.part
        if self.days is None:
            return LeaveQuestion.days
        return None if self.reason else LeaveQuestion.reason

    @property
    def part(self) -> Fraction | None:
        return None if self.quarters is None else Fraction(self.quarters, QUARTERS)

    def wanted(self) -> Wanted:
        assert self.days is not None
        return Wanted(self.kind, self.days, self.reason, self.part)

    def because(self, words: str) -> "Plan":
        """One character too many is enough to be told so."""
        return replace(self, reason=clean_note(words)[: REASON + 1])


def new_plan(kind: ReliefKind, **known: Any) -> Plan:
    return Plan(random.randrange(10**9), kind, **known)  # noqa: S311


async def keep(state: FSMContext, plan: Plan, question: State | None) -> None:
    """With no question open its buttons still work, and whatever is said is heard afresh."""
    await state.set_state(question)
    days = {
        "days": plan.days and _written(plan.days),
        "readings": [_written(one) for one in plan.readings],
    }
    await state.set_data({"plan": asdict(plan) | days})


async def kept(state: FSMContext) -> Plan | None:
    values = (await state.get_data()).get("plan")
    if values is None:
        return None
    days = {
        "kind": ReliefKind(values["kind"]),
        "days": values["days"] and _read(values["days"]),
        "readings": tuple(_read(one) for one in values["readings"]),
    }
    return Plan(**values | days)


def _written(days: Span) -> list[str | None]:
    return [days.first.isoformat(), days.last.isoformat() if days.last else None]


def _read(written: list[str | None]) -> Span:
    first, last = written
    assert first
    return Span(date.fromisoformat(first), date.fromisoformat(last) if last else None)


class OfThisPlan(Filter):
    """The button belongs to what is being planned now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: CallbackData, state: FSMContext
    ) -> bool | dict[str, Plan]:
        plan = await kept(state)
        if plan is None or getattr(callback_data, "plan", None) != plan.number:
            return False
        return {"plan": plan}

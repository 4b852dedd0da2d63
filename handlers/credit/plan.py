"""Hours of many as they are being put together, kept with the conversation."""

import random
from dataclasses import asdict, dataclass, field, replace
from datetime import date

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from domain.labour import Draft
from domain.misheard import Sentence


class CreditQuestion(StatesGroup):
    """The question that stands open."""

    sentence = State()
    project = State()
    whom = State()


@dataclass(frozen=True, slots=True)
class Plan:
    number: int
    minutes: int
    day: str
    note: str = ""
    project_id: int = 0
    project: str = ""
    chosen: list[int] = field(default_factory=list)
    first: int = 0

    def draft(self) -> Draft:
        return Draft(self.project_id, self.minutes, date.fromisoformat(self.day), self.note)

    def turned(self, member_id: int) -> "Plan":
        """Chosen, or not any more."""
        without = [one for one in self.chosen if one != member_id]
        is_new = len(without) == len(self.chosen)
        return replace(self, chosen=[*self.chosen, member_id] if is_new else without)


def new_plan(said: Sentence, today: date) -> Plan:
    assert said.minutes
    day = (said.day or today).isoformat()
    return Plan(random.randrange(10**6), said.minutes, day, said.words)  # noqa: S311


async def keep(state: FSMContext, plan: Plan, question: State | None) -> None:
    await state.set_state(question)
    await state.set_data({"credit": asdict(plan)})


async def kept(state: FSMContext) -> Plan | None:
    values = (await state.get_data()).get("credit")
    return Plan(**values) if values else None


class OfThisCredit(Filter):
    """The button belongs to what is being put together now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: CallbackData, state: FSMContext
    ) -> bool | dict[str, Plan]:
        plan = await kept(state)
        if plan is None or getattr(callback_data, "plan", None) != plan.number:
            return False
        return {"plan": plan}

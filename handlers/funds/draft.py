"""What is about to be written down about a fund, kept with the conversation."""

import random
from dataclasses import asdict, dataclass
from typing import Any

from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.funds.buttons import Choice


class AddingFund(StatesGroup):
    name = State()
    purpose = State()
    threshold = State()
    ground = State()


class ChangingFund(StatesGroup):
    name = State()
    purpose = State()
    threshold = State()
    ground = State()


class ReceivingMoney(StatesGroup):
    amount = State()
    words = State()


class TransferringMoney(StatesGroup):
    where = State()
    amount = State()
    words = State()
    sure = State()


@dataclass(frozen=True, slots=True)
class Draft:
    """Kopecks; `words` are a name, a ground, a decision, by the question."""

    fund_id: int = 0
    other_id: int = 0
    amount: int = 0
    name: str = ""
    words: str = ""
    number: int = 0


async def keep(state: FSMContext, draft: Draft, question: State) -> None:
    await state.set_state(question)
    await state.set_data({"fund": asdict(draft)})


async def kept(state: FSMContext) -> Draft:
    """While a question of ours stands open."""
    return Draft(**(await state.get_data())["fund"])


def new_draft(fund_id: int = 0, **known: Any) -> Draft:
    return Draft(fund_id, number=random.randrange(10**9), **known)  # noqa: S311


class OfThisDraft(Filter):
    """The button belongs to what is being written down now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: Choice, state: FSMContext
    ) -> bool | dict[str, Draft]:
        values = (await state.get_data()).get("fund")
        if values is None or values["number"] != callback_data.draft:
            return False
        return {"draft": Draft(**values)}

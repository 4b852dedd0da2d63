"""What is about to be written down about the stock, kept with the conversation."""

import random
from dataclasses import asdict, dataclass

from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.stock.buttons import Answer


class Receiving(StatesGroup):
    amount = State()
    way = State()
    ground = State()


class Counting(StatesGroup):
    amount = State()
    sure = State()
    reason = State()


class WritingOff(StatesGroup):
    amount = State()
    reason = State()


@dataclass(frozen=True, slots=True)
class Draft:
    """Amounts in the measure's smallest part; `written` when so much was `amount` counted."""

    item_id: int
    amount: int = 0
    way: str = ""
    ground: str = ""
    written: int = 0
    number: int = 0


async def keep(state: FSMContext, draft: Draft, question: State) -> None:
    await state.set_state(question)
    await state.set_data({"stock": asdict(draft)})


async def kept(state: FSMContext) -> Draft:
    """While a question of ours stands open."""
    return Draft(**(await state.get_data())["stock"])


def new_draft(item_id: int, **known: int | str) -> Draft:
    number = random.randrange(10**9)  # noqa: S311
    return Draft(item_id, number=number, **known)  # type: ignore[arg-type]


class OfThisDraft(Filter):
    """The button belongs to what is being written down now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: Answer, state: FSMContext
    ) -> bool | dict[str, Draft]:
        values = (await state.get_data()).get("stock")
        if values is None or values["number"] != callback_data.draft:
            return False
        return {"draft": Draft(**values)}

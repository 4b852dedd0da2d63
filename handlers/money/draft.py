"""What is about to be asked of a fund, as far as it is known, kept with the conversation."""

import random
from dataclasses import asdict, dataclass
from enum import StrEnum

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery


class AskingMoney(StatesGroup):
    """The question that stands open."""

    amount = State()
    reason = State()
    receipt = State()
    why_none = State()


@dataclass(frozen=True, slots=True)
class Draft:
    number: int
    fund_id: int
    is_expense: bool
    amount: int = 0
    reason: str = ""
    confidential: bool = False

    @property
    def what(self) -> str:
        return "expense" if self.is_expense else "money"


class Do(StrEnum):
    ASK = "a"
    ONLY_FOR_OFFICE = "s"
    NO_RECEIPT = "n"
    STOP = "x"


class Finish(CallbackData, prefix="fi"):
    draft: int
    do: Do


def new_draft(fund_id: int, *, is_expense: bool) -> Draft:
    return Draft(random.randrange(10**9), fund_id, is_expense)  # noqa: S311


async def keep(state: FSMContext, draft: Draft, question: State | None) -> None:
    """With no question open its buttons still work, and what is said is heard afresh."""
    await state.set_state(question)
    await state.set_data({"money": asdict(draft)})


async def kept(state: FSMContext) -> Draft | None:
    values = (await state.get_data()).get("money")
    return Draft(**values) if values else None


class Drafted(Filter):
    """What is being asked for now; a button must belong to it."""

    async def __call__(
        self, event: object, state: FSMContext, callback_data: CallbackData | None = None
    ) -> bool | dict[str, Draft]:
        draft = await kept(state)
        if draft is None:
            return False
        is_press = isinstance(event, CallbackQuery)
        if is_press and getattr(callback_data, "draft", None) != draft.number:
            return False
        return {"draft": draft}

"""What is about to be asked for, as far as it is known, kept with the conversation."""

import random
from dataclasses import asdict, dataclass, replace
from typing import Any

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from domain.standing_requests import Every
from services.goods_hearing import HeardGoods
from services.requests import Wanted


class Ordering(StatesGroup):
    """The question that stands open."""

    item = State()
    amount = State()
    sentence = State()
    reason = State()


@dataclass(frozen=True, slots=True)
class Line:
    """0 as long as the item or the amount is not known."""

    words: str = ""
    item_id: int = 0
    amount: int = 0
    likely: tuple[int, ...] = ()

    @property
    def is_known(self) -> bool:
        return bool(self.item_id and self.amount)


@dataclass(frozen=True, slots=True)
class Order:
    number: int
    lines: tuple[Line, ...]
    reason: str = ""
    confidential: bool = False
    every: str = ""

    @property
    def unclear(self) -> Line | None:
        return next((line for line in self.lines if not line.is_known), None)

    def cleared(self, **known: Any) -> "Order":
        """The first line that was unclear is now so."""
        unclear = self.unclear
        lines = [replace(one, **known) if one is unclear else one for one in self.lines]
        return replace(self, lines=tuple(lines))

    def wanted(self) -> list[Wanted]:
        """What is asked for twice is one request for all of it."""
        amounts: dict[int, int] = {}
        for one in self.lines:
            amounts[one.item_id] = amounts.get(one.item_id, 0) + one.amount
        return [Wanted(item_id, amount) for item_id, amount in amounts.items()]


def new_order(*lines: Line, every: Every | None = None) -> Order:
    return Order(random.randrange(10**9), lines, every=every.value if every else "")  # noqa: S311


def of_heard(heard: HeardGoods) -> Order:
    lines = [
        Line(
            one.words,
            one.item.id if one.item else 0,
            one.amount or 0,
            tuple(item.id for item in one.likely),
        )
        for one in heard.lines
    ]
    return new_order(*lines, every=heard.every)


async def keep(state: FSMContext, order: Order, question: State | None) -> None:
    """With no question open its buttons still work, and what is said is heard afresh."""
    await state.set_state(question)
    await state.set_data({"order": asdict(order)})


async def kept(state: FSMContext) -> Order | None:
    values = (await state.get_data()).get("order")
    if values is None:
        return None
    lines = tuple(Line(**one | {"likely": tuple(one["likely"])}) for one in values["lines"])
    return Order(**values | {"lines": lines})


class OfThisOrder(Filter):
    """The button belongs to what is being asked for now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: CallbackData, state: FSMContext
    ) -> bool | dict[str, Order]:
        order = await kept(state)
        if order is None or getattr(callback_data, "order", None) != order.number:
            return False
        return {"order": order}

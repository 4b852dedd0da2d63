"""A new item as far as it is described, kept with the conversation."""

import random
from dataclasses import asdict, dataclass
from typing import Any

from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from domain.goods import NewItem
from domain.items import Sharing
from domain.measures import Measure
from handlers.goods.buttons import Answer, Step


class NewGoods(StatesGroup):
    """The question that stands open."""

    unit = State()
    name = State()
    measure = State()
    store = State()
    store_name = State()
    store_place = State()
    sharing = State()
    price = State()
    ground = State()


QUESTIONS = {
    Step.UNIT: NewGoods.unit,
    Step.NAME: NewGoods.name,
    Step.MEASURE: NewGoods.measure,
    Step.STORE: NewGoods.store,
    Step.STORE_NAME: NewGoods.store_name,
    Step.STORE_PLACE: NewGoods.store_place,
    Step.SHARING: NewGoods.sharing,
    Step.PRICE: NewGoods.price,
    Step.GROUND: NewGoods.ground,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """Empty or 0 as long as it is not known; `has_stores` in the unit that was chosen."""

    number: int
    unit_id: int = 0
    has_stores: bool = False
    name: str = ""
    measure: str = ""
    store_id: int = 0
    store_name: str = ""
    store_place: str = ""
    sharing: str = ""
    price: int = 0
    ground: str = ""

    @property
    def missing(self) -> Step | None:
        """What is to be asked next."""
        wants_store = not self.store_id
        asked = {
            Step.UNIT: not self.unit_id,
            Step.NAME: not self.name,
            Step.MEASURE: not self.measure,
            Step.STORE: wants_store and self.has_stores,
            Step.STORE_NAME: wants_store and not self.store_name,
            Step.STORE_PLACE: wants_store and not self.store_place,
            Step.SHARING: not self.sharing,
            Step.PRICE: self.sharing == Sharing.LABOUR and not self.price,
            Step.GROUND: not self.ground,
        }
        return next((step for step, is_asked in asked.items() if is_asked), None)

    def as_item(self) -> NewItem:
        return NewItem(
            unit_id=self.unit_id,
            name=self.name,
            measure=Measure(self.measure),
            sharing=Sharing(self.sharing),
            ground=self.ground,
            price=self.price or None,
            store_id=self.store_id,
            store_name=self.store_name,
            store_place=self.store_place,
        )


def new_draft(**known: Any) -> Draft:
    return Draft(random.randrange(1, 10**9), **known)  # noqa: S311


async def keep(state: FSMContext, draft: Draft, step: Step) -> None:
    await state.set_state(QUESTIONS[step])
    await state.set_data({"new_item": asdict(draft)})


async def kept(state: FSMContext) -> Draft:
    """While a question of ours stands open."""
    return Draft(**(await state.get_data())["new_item"])


class OfThisDraft(Filter):
    """The button belongs to what is being described now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: Answer, state: FSMContext
    ) -> bool | dict[str, Draft]:
        values = (await state.get_data()).get("new_item")
        if values is None or values["number"] != callback_data.draft:
            return False
        return {"draft": Draft(**values)}

"""What the bot may be waiting to hear about a norm that is being written down."""

from dataclasses import asdict, dataclass
from typing import Any

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from domain.cycles import CycleKind
from services.norms import Decision


class DecidingNorm(StatesGroup):
    kind = State()
    obligatory = State()
    free = State()
    surplus = State()
    cap = State()
    ground = State()
    ready = State()


OURS = set(DecidingNorm.__state_names__)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of the decision so far."""

    number: int
    kind: CycleKind = CycleKind.WEEK
    obligatory: int = 0
    free: int = 0
    cap: int | None = None
    savings: bool = False
    below: bool = True
    ground: str = ""
    # The first day that was shown, as an ISO date.
    first: str = ""

    @property
    def decision(self) -> Decision:
        minutes = (self.obligatory, self.free, self.cap)
        return Decision(self.kind, *minutes, savings=self.savings, below=self.below)


async def keep(state: FSMContext, draft: Draft, step: State) -> None:
    """The conversation goes on with this step."""
    await state.set_state(step)
    await state.set_data(asdict(draft))


async def draft_of(state: FSMContext) -> Draft:
    data: dict[str, Any] = await state.get_data()
    return Draft(**(data | {"kind": CycleKind(data["kind"])}))


async def draft_at(state: FSMContext, number: int, *steps: State) -> Draft:
    """For a press: a button of an older decision, or of a step before, is an old menu."""
    at = {step.state for step in steps}
    if await state.get_state() not in at or (await state.get_data())["number"] != number:
        raise SkipHandler
    return await draft_of(state)


async def drop_question(state: FSMContext) -> None:
    """Who looks at something else has let our question go; questions of others stay open."""
    if await state.get_state() in OURS:
        await state.clear()

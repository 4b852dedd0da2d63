"""What the bot may be waiting to hear about units."""

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup


class ProposingUnit(StatesGroup):
    name = State()
    purpose = State()


class RefusingUnit(StatesGroup):
    reason = State()


class ChangingUnit(StatesGroup):
    value = State()


class ClosingUnit(StatesGroup):
    reason = State()
    surely = State()


GROUPS = (ProposingUnit, RefusingUnit, ChangingUnit, ClosingUnit)
OURS = {state for group in GROUPS for state in group.__state_names__}


async def drop_question(state: FSMContext) -> None:
    """Who looks at something else has let our question go; questions of others stay open."""
    if await state.get_state() in OURS:
        await state.clear()

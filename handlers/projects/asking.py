"""What the bot may be waiting to hear about projects."""

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup


class FindingProject(StatesGroup):
    words = State()


class ProposingProject(StatesGroup):
    name = State()
    surely = State()
    purpose = State()
    kind = State()


class RefusingProject(StatesGroup):
    reason = State()


class ChangingProject(StatesGroup):
    value = State()


GROUPS = (FindingProject, ProposingProject, RefusingProject, ChangingProject)
OURS = {state for group in GROUPS for state in group.__state_names__}


async def drop_question(state: FSMContext) -> None:
    """Who looks at something else has let our question go; questions of others stay open."""
    if await state.get_state() in OURS:
        await state.clear()

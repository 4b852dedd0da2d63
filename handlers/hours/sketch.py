"""An entry that is not complete yet: what is known so far, kept with the conversation."""

import random
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from domain.labour import NOTE, Draft, clean_note
from domain.projects import Labour
from services.weeks import Record


class HoursQuestion(StatesGroup):
    """The question that stands open."""

    project = State()
    minutes = State()
    day = State()
    note = State()


@dataclass(frozen=True, slots=True)
class Sketch:
    number: int
    project_id: int | None = None
    project: str = ""
    minutes: int | None = None
    day: date | None = None
    note: str = ""
    labour: Labour | None = None
    asks_day: bool = False  # said in one sentence, no date means today
    worker_id: int | None = None
    worker: str = ""
    corrects_id: int | None = None

    @property
    def missing(self) -> State | None:
        if self.project_id is None:
            return HoursQuestion.project
        if self.minutes is None:
            return HoursQuestion.minutes
        return HoursQuestion.day if self.day is None else None

    def on(self, project_id: int, name: str) -> "Sketch":
        """On another project it is the kind of labour which that project has."""
        labour = self.labour if project_id == self.project_id else None
        return replace(self, project_id=project_id, project=name, labour=labour)

    def noted(self, words: str) -> "Sketch":
        """One character too many is enough to be told so."""
        return replace(self, note=clean_note(words)[: NOTE + 1])

    def draft(self) -> Draft:
        assert self.project_id is not None
        assert self.minutes is not None
        assert self.day is not None
        return Draft(self.project_id, self.minutes, self.day, self.note, self.labour)


def new_sketch(**known: Any) -> Sketch:
    return Sketch(random.randrange(10**9), **known)  # noqa: S311


def sketch_of(record: Record, my_id: int) -> Sketch:
    """Everything as it is written down, ready to be corrected."""
    entry = record.entry
    others = entry.member_id != my_id
    return new_sketch(
        project_id=entry.project_id,
        project=record.project,
        minutes=entry.minutes,
        day=entry.work_date,
        note=entry.note,
        labour=entry.labour,
        asks_day=True,
        worker_id=entry.member_id if others else None,
        worker=record.worker if others else "",
        corrects_id=entry.id,
    )


async def keep(state: FSMContext, sketch: Sketch, question: State) -> None:
    await state.set_state(question)
    day = sketch.day and sketch.day.isoformat()
    await state.set_data({"sketch": asdict(sketch) | {"day": day}})


async def kept(state: FSMContext) -> Sketch | None:
    values = (await state.get_data()).get("sketch")
    if values is None:
        return None
    day, labour = values["day"], values["labour"]
    known = {"day": day and date.fromisoformat(day), "labour": labour and Labour(labour)}
    return Sketch(**values | known)


class OfThisDraft(Filter):
    """The button belongs to the entry that is being written down now."""

    async def __call__(
        self, _: CallbackQuery, callback_data: CallbackData, state: FSMContext
    ) -> bool | dict[str, Sketch]:
        sketch = await kept(state)
        if sketch is None or getattr(callback_data, "draft", None) != sketch.number:
            return False
        return {"sketch": sketch}

"""What a unit asks of newcomers: its questions, its places, a time on trial. Its head says so."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.applications import (
    LONGEST_PROBATION,
    MOST_PLACES,
    NotANumberOfPlaces,
    NotAProbation,
    Probation,
    clean_question,
    mark_of,
    moved_up,
)
from domain.people import Member
from services.rights import require_head
from storage import applications, journal, roster, units
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Intake:
    """How things stand; `form_of` names the unit above whose questions hold here, if any."""

    form: list[str]
    form_of: str
    may_inherit: bool
    places: int | None
    members: int
    listed: int
    probation: Probation


def show(db: Connection, by: Member, now: datetime) -> Intake:
    require_head(db, by.unit.id, by.id, now)
    own = units.own_settings(db, by.unit.id)
    whose, questions = _form(db, by.unit.id)
    return Intake(
        form=questions,
        form_of="" if whose == by.unit.id else units.get(db, whose).name,
        may_inherit=own["form"] is not None and by.unit.parent_id is not None,
        places=own["places"],
        members=roster.count_members(db, by.unit.id),
        listed=applications.count_listed(db, [by.unit.id]),
        probation=probation_of(db, by.unit.id),
    )


def form(db: Connection, unit_id: int) -> list[str]:
    """The unit's questions; without any of its own, those of the nearest above."""
    return _form(db, unit_id)[1]


def probation_of(db: Connection, unit_id: int) -> Probation:
    """Of this unit alone: who enters a part of it after years is on trial nowhere above."""
    own = units.own_settings(db, unit_id)
    days, quarters = own["probation_days"], own["probation_quarters"]
    return Probation(days, quarters or 4) if days else Probation()


def add_question(db: Connection, by: Member, text: str, now: datetime) -> None:
    """Refuses with QuestionMissing, QuestionTooLong, QuestionTwice, TooManyQuestions."""
    require_head(db, by.unit.id, by.id, now)
    questions = form(db, by.unit.id)
    _keep_form(db, by, [*questions, clean_question(text, questions)], now)


def remove_question(db: Connection, by: Member, mark: int, now: datetime) -> None:
    """Answers given to it stay; a question that is gone already stays gone."""
    require_head(db, by.unit.id, by.id, now)
    questions = form(db, by.unit.id)
    left = [one for one in questions if mark_of(one) != mark]
    if left != questions:
        _keep_form(db, by, left, now)


def move_question_up(db: Connection, by: Member, mark: int, now: datetime) -> None:
    require_head(db, by.unit.id, by.id, now)
    questions = form(db, by.unit.id)
    marks = [mark_of(one) for one in questions]
    order = moved_up(questions, marks.index(mark)) if mark in marks else questions
    if order != questions:
        _keep_form(db, by, order, now)


def inherit_form(db: Connection, by: Member, now: datetime) -> None:
    """Ask what the unit above asks."""
    require_head(db, by.unit.id, by.id, now)
    units.change(db, by.unit.id, form=None)
    _note(db, by, "form", now, questions=len(form(db, by.unit.id)))


def set_places(db: Connection, by: Member, places: int | None, now: datetime) -> None:
    """None takes the limit away; members stay, however many they are."""
    require_head(db, by.unit.id, by.id, now)
    if places is not None and not 0 < places <= MOST_PLACES:
        raise NotANumberOfPlaces(most=MOST_PLACES)
    units.change(db, by.unit.id, places=places)
    _note(db, by, "places", now, places=places or 0)


def set_probation(db: Connection, by: Member, probation: Probation, now: datetime) -> None:
    """For who enters from now on; no days, no probation."""
    require_head(db, by.unit.id, by.id, now)
    if not 0 <= probation.days <= LONGEST_PROBATION or probation.quarters not in (1, 2, 3, 4):
        raise NotAProbation(most=LONGEST_PROBATION)
    units.change(
        db,
        by.unit.id,
        probation_days=probation.days or None,
        probation_quarters=probation.quarters if probation.days else None,
    )
    _note(db, by, "probation", now, days=probation.days, quarters=probation.quarters)


def _form(db: Connection, unit_id: int) -> tuple[int, list[str]]:
    """Whose questions hold, and which."""
    unit = units.get(db, unit_id)
    for one in (unit, *units.above(db, unit)):
        own = units.own_settings(db, one.id)["form"]
        if own is not None:
            return one.id, list(json.loads(own))
    return unit_id, []


def _keep_form(db: Connection, by: Member, questions: Sequence[str], now: datetime) -> None:
    units.change(db, by.unit.id, form=json.dumps(list(questions), ensure_ascii=False))
    _note(db, by, "form", now, questions=len(questions))


def _note(db: Connection, by: Member, what: str, now: datetime, **facts: Any) -> None:
    journal.note(db, by.unit.id, by.id, f"intake.{what}", "unit", by.unit.id, now, **facts)

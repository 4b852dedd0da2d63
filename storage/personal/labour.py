"""The work: entries, labour accounts line by line, reliefs, pledges, projects."""

from typing import Any

from sqlalchemy import Select, select

from storage.personal.person import IDS, is_me, select_in_unit
from storage.tables import (
    entry,
    labour_account,
    labour_line,
    participation,
    pledge,
    project,
    quiet,
    relief,
    timer,
    unit,
)

_ENTRIES = (
    select(
        entry.c.id,
        unit.c.name.label("unit"),
        project.c.name.label("project"),
        entry.c.labour,
        entry.c.work_date,
        entry.c.minutes,
        entry.c.note,
        entry.c.state,
        entry.c.created_at,
        is_me(entry.c.author_id),
        entry.c.reverses_id,
        entry.c.corrects_id,
        entry.c.answered_at,
        entry.c.reason,
    )
    .join(unit, unit.c.id == entry.c.unit_id)
    .join(project, project.c.id == entry.c.project_id)
    .where(entry.c.member_id.in_(IDS))
)

_TIMER = (
    select(project.c.name.label("project"), timer.c.note, timer.c.started_at, timer.c.stopped_at)
    .join(project, project.c.id == timer.c.project_id)
    .where(timer.c.member_id.in_(IDS))
)

_ACCOUNTS = select_in_unit(
    labour_account,
    labour_account.c.labour,
    labour_account.c.balance,
    labour_account.c.savings,
    labour_account.c.cycle_first,
    labour_account.c.cycle_last,
    labour_account.c.due,
    labour_account.c.behind_since,
)

_LINES = select_in_unit(
    labour_line,
    labour_line.c.labour,
    labour_line.c.kind,
    labour_line.c.minutes,
    labour_line.c.cycle_first,
    labour_line.c.cycle_last,
    labour_line.c.reason,
    labour_line.c.created_at,
)

_RELIEFS = select_in_unit(
    relief,
    relief.c.kind,
    relief.c.first_day,
    relief.c.last_day,
    relief.c.quarters,
    relief.c.reason,
    relief.c.state,
    relief.c.asked_at,
    is_me(relief.c.asked_by),
    relief.c.answered_at,
    relief.c.answer,
)

_PLEDGES = (
    select(
        project.c.name.label("project"),
        pledge.c.cycle_first,
        pledge.c.cycle_last,
        pledge.c.minutes,
        pledge.c.made_at,
    )
    .join(project, project.c.id == pledge.c.project_id)
    .where(pledge.c.member_id.in_(IDS))
)

_QUIET = select_in_unit(quiet, quiet.c.cycle_first, quiet.c.word, quiet.c.said_at)

_PARTICIPATIONS = (
    select(project.c.name.label("project"), participation.c.since, participation.c.until)
    .join(project, project.c.id == participation.c.project_id)
    .where(participation.c.member_id.in_(IDS))
)

_PROJECTS = select(
    project.c.name.label("project"),
    project.c.purpose,
    project.c.state,
    project.c.proposed_by.in_(IDS).label("proposed_by_me"),
    project.c.coordinator_id.in_(IDS).label("coordinated_by_me"),
    project.c.created_at,
).where(project.c.proposed_by.in_(IDS) | project.c.coordinator_id.in_(IDS))

TABLES: dict[str, Select[Any]] = {
    "entries": _ENTRIES.order_by(entry.c.id),
    "timer": _TIMER,
    "labour_accounts": _ACCOUNTS.order_by(labour_account.c.unit_id, labour_account.c.labour),
    "labour_lines": _LINES.order_by(labour_line.c.id),
    "reliefs": _RELIEFS.order_by(relief.c.id),
    "pledges": _PLEDGES.order_by(pledge.c.cycle_first, project.c.id),
    "quiet": _QUIET.order_by(quiet.c.said_at),
    "participations": _PARTICIPATIONS.order_by(participation.c.id),
    "projects": _PROJECTS.order_by(project.c.id),
}

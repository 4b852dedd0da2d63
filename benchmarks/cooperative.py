"""A cooperative of a thousand members with as many entries as asked for."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from domain.people import Account, Network, Standing
from domain.projects import Confirmation, Labour, ProjectKind, ProjectState
from services.founding import found
from storage import people, projects
from storage.database import Connection, Database
from storage.memberships import add_membership
from storage.opening import open_database
from storage.tables import entry

MEMBERS, AT_ONCE = 1000, 20_000
NAMES = ("Огород", "Кухня", "Сайт", "Библиотека", "Пекарня", "Мастерская")


async def settled(path: Path, entries: int, now: datetime) -> Database:
    database = await open_database(f"sqlite:///{path}")
    await database.write(_settle, now)
    for first in range(0, entries, AT_ONCE):
        await database.write(_work, first, min(AT_ONCE, entries - first), now)
    return database


def _settle(db: Connection, now: datetime) -> None:
    found(db, "Прогресс", "Europe/Moscow", "ru", now)
    for number in range(1, MEMBERS + 1):
        member = people.add_member(db, f"Участник {number}", "ru", None, now)
        people.add_account(db, Account(Network.TELEGRAM, number), member, now)
        add_membership(db, 1, member, Standing.MEMBER, now, joined_on=date(2020, 1, 1))
    for name in NAMES:
        project = projects.add_project(
            db,
            unit_id=1,
            name=name,
            purpose="для общего дела",
            kind=ProjectKind.FREE,
            state=ProjectState.OPEN,
            confirmation=Confirmation.NONE,
            labour=Labour.OBLIGATORY,
            proposed_by=1,
            now=now,
        )
        for member in range(1, MEMBERS + 1):
            projects.join(db, project, member, now)


def _work(db: Connection, first: int, number: int, now: datetime) -> None:
    rows = [_row(first + one, now) for one in range(number)]
    db.execute(insert(entry), rows)


def _row(number: int, now: datetime) -> dict[str, Any]:
    member = number % MEMBERS + 1
    day = now.date() - timedelta(days=15 + number // MEMBERS)
    return {
        "unit_id": 1,
        "member_id": member,
        "project_id": number % len(NAMES) + 1,
        "labour": "obligatory",
        "work_date": day,
        "minutes": 60,
        "note": "",
        "state": "counted",
        "author_id": member,
        "created_at": now,
        "answered_at": now,
    }

"""Three hundred members in whose lives anything may have happened, by chance."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert, update

from domain.cycles import CycleKind, Cycles
from domain.people import Account, Network, Role, Standing
from domain.projects import Confirmation, Labour, ProjectState
from services.founding import found
from services.norms import Decision
from storage import memberships, people
from storage import tables as t
from tests.beginnings import add_someone, begin_norm, begin_project

FOUNDED = datetime(2026, 11, 18, 12, tzinfo=UTC)
FIRST, LAST, TODAY = date(2026, 11, 23), date(2026, 11, 29), date(2026, 11, 26)
WEEK = Cycles(CycleKind.WEEK).cycle_of(FIRST)
THURSDAY = datetime(2026, 11, 26, 16, tzinfo=UTC)
ZONES = (None, None, "Europe/Moscow", "Asia/Omsk", "Europe/Berlin")
DECIDED = Decision(CycleKind.WEEK, obligatory=480, free=120)


def settle(db, chance):
    found(db, "Прогресс", "Europe/Moscow", "ru", FOUNDED)
    olga = add_someone(db, Account(Network.LOCAL, 1), "О", (Role.COORDINATOR,), FIRST, FOUNDED)
    projects = [_project(db, labour, olga) for labour in Labour]
    ids = [_member(db, number, chance) for number in range(2, 301)]
    begin_norm(db, olga, DECIDED, FOUNDED, THURSDAY)
    for member in ids:
        _live(db, member, projects, chance)


def _project(db, labour, olga):
    kinds = (Confirmation.NONE, labour, ProjectState.OPEN)
    return begin_project(db, f"Проект {labour}", "дело", kinds, [olga], FOUNDED)


def _member(db, number, chance):
    one = people.add_member(db, f"Участник {number}", "ru", chance.choice(ZONES), FOUNDED)
    if chance.random() > 0.05:
        people.add_account(db, Account(Network.LOCAL, number), one, FOUNDED)
        if chance.random() < 0.05:
            people.mark_unreachable(db, Account(Network.LOCAL, number), FOUNDED)
    memberships.add_membership(db, 1, one, Standing.MEMBER, FOUNDED, joined_on=date(2026, 1, 1))
    hours = {"reminder_hour": chance.choice([None, None, 18, 20, 10])}
    chosen = hours | {"reminders": chance.random() > 0.1}
    db.execute(update(t.member).where(t.member.c.id == one).values(**chosen))
    return one


def _live(db, one, projects, chance):
    """Work, promises, leave, words: as they come."""
    for labour, project in zip(Labour, projects, strict=True):
        of = (t.labour_account.c.member_id == one, t.labour_account.c.labour == labour)
        due = {Labour.OBLIGATORY: 480, Labour.FREE: 120}[labour]
        means = {"balance": chance.choice([-60, 0, due - 90, due]), "savings": 0}
        if means["balance"] < 0:
            means["behind_since"] = FIRST - timedelta(days=chance.choice([0, 7, 28, 35, 63]))
        db.execute(update(t.labour_account).where(*of).values(**means))
        if chance.random() < 0.4:
            row = {"member_id": one, "project_id": project, "cycle_first": FIRST, "unit_id": 1}
            rest = {"cycle_last": LAST, "minutes": chance.choice([60, 90]), "made_at": FOUNDED}
            db.execute(insert(t.pledge), row | rest)
        if chance.random() < 0.3:
            db.execute(insert(t.entry), _entry(one, project, labour, chance))
    if chance.random() < 0.1:
        row = {"member_id": one, "unit_id": 1, "cycle_first": FIRST, "word": "cannot"}
        db.execute(insert(t.quiet), row | {"said_at": FOUNDED})
    if chance.random() < 0.2:
        db.execute(insert(t.relief), _relief(one, chance))


def _entry(one, project, labour, chance):
    return {
        "unit_id": 1,
        "member_id": one,
        "project_id": project,
        "labour": labour,
        "work_date": chance.choice([FIRST, date(2026, 11, 22)]),
        "minutes": chance.choice([15, 60, 90]),
        "note": "",
        "state": chance.choice(["counted", "waiting", "rejected"]),
        "author_id": one,
        "created_at": FOUNDED,
    }


def _relief(one, chance):
    first, last = sorted(
        chance.sample([date(2026, 9, 1), date(2026, 11, 1), FIRST, TODAY, LAST], 2)
    )
    return {
        "unit_id": 1,
        "member_id": one,
        "kind": chance.choice(["leave", "exemption", "share", "extension"]),
        "first_day": first,
        "last_day": chance.choice([None, last]),
        "reason": "",
        "state": chance.choice(["granted", "granted", "asked", "refused"]),
        "asked_by": one,
        "asked_at": FOUNDED,
    }

"""What members and the coordinator do on one day of the quarter."""

from datetime import datetime, timedelta
from fractions import Fraction

from domain.cycles import CycleKind, Span
from domain.errors import Refusal
from domain.labour import Draft
from domain.people import Standing
from domain.reliefs import ReliefKind, Wanted
from services import admissions, confirming, hours, leave, leave_answers, norms, unit_leaving
from storage import memberships, units
from storage.database import Connection
from tests.simulation.people import HABITS, Habit
from tests.simulation.quarter import AFTERNOON, FIRST, GARDEN, KITCHEN, LIBRARY, MIDNIGHT, Quarter

NEXT_NORM = norms.Decision(CycleKind.WEEK, 360, 90, 120, savings=True)
DECIDED_AGAIN = 45


def do_all(db: Connection, life: Quarter) -> None:
    now = life.at(AFTERNOON)
    come_and_go(db, life, now)
    ask_for_relief(db, life, now)
    for member in life.habits:
        work(life, member)
    write_down(db, life, now)
    if life.day % 3 == 0:
        confirm(db, life, now)
    if life.day == DECIDED_AGAIN:
        norms.change(db, life.who(db, life.olga, now), NEXT_NORM, "Собрание", now)


def come_and_go(db: Connection, life: Quarter, now: datetime) -> None:
    for number, habit in HABITS:
        for _ in range(number if habit.joins == life.day else 0):
            life.add(db, habit, now)
    for member, habit in life.habits.items():
        if habit.leaves == life.day:
            unit_leaving.leave_cooperative(db, life.who(db, member, now), now)
        if habit.comes_back == life.day:
            memberships.change(db, 1, member, state=Standing.APPLICANT, applied_at=now)
            admissions.admit(db, member, units.get(db, 1), life.olga, now)


def ask_for_relief(db: Connection, life: Quarter, now: datetime) -> None:
    for member, habit in life.habits.items():
        if life.day == 0 and habit.quarters is not None:
            whole = Span(FIRST)
            ease(db, life, member, ReliefKind.SHARE, whole, Fraction(habit.quarters, 4), now)
        if habit.on_leave and life.day == habit.on_leave[0] + 2:
            first, last = (FIRST + timedelta(day) for day in habit.on_leave)
            ease(db, life, member, ReliefKind.LEAVE, Span(first, last), None, now)
        if habit.chance < 10 and life.day % 17 == 4:
            leave.extend(db, life.who(db, member, now), now)


def ease(db, life, member, kind, days, part, now) -> None:
    wanted = Wanted(kind, days, "по семейным делам", part)
    asked = leave.ask(db, life.who(db, member, now), wanted, now)
    leave_answers.grant(db, life.who(db, life.olga, now), asked.id, now)


def work(life: Quarter, member: int) -> None:
    habit, draw = life.habits[member], life.draw
    if life.today.weekday() not in habit.weekdays or draw.randrange(10) >= habit.chance:
        return
    when = life.day + draw.randint(*habit.late)
    minutes = max(10, habit.minutes + draw.choice([-40, -10, 0, 0, 10, 30]))
    place = KITCHEN if habit.kitchen else GARDEN
    life.unwritten.append((when, member, Draft(life.projects[place], minutes, life.today)))
    if habit.free and life.today.weekday() == habit.weekdays[0]:
        free = Draft(life.projects[LIBRARY], habit.free, life.today)
        life.unwritten.append((when, member, free))


def write_down(db: Connection, life: Quarter, now: datetime) -> None:
    """Whoever writes too late, or is no member on that day, is refused: so it is in life."""
    due = [one for one in life.unwritten if one[0] <= life.day]
    life.unwritten = [one for one in life.unwritten if one[0] > life.day]
    for _, member, draft in due:
        with db.begin_nested() as attempt:
            try:
                write_one(db, life, member, draft, now)
            except Refusal:
                attempt.rollback()


def write_one(db: Connection, life: Quarter, member: int, draft: Draft, now: datetime) -> None:
    habit: Habit = life.habits[member]
    author = life.olga if habit.on_paper else member
    receipt = hours.log(db, life.who(db, author, now), draft, now, member)
    if habit.kitchen:
        life.waiting.append(receipt.entry.id)
    if habit.errs and life.draw.random() < 0.3:
        hours.undo(db, life.who(db, member, now), receipt.entry.id, now)


def write_at_night(db: Connection, life: Quarter) -> None:
    """Half an hour after midnight in Moscow, for both days; the cycle is not closed yet."""
    now = life.at(MIDNIGHT) + timedelta(minutes=25)
    for member in (one for one, habit in life.habits.items() if habit.leaves is None):
        for day in (life.today, life.today + timedelta(1)):
            draft = Draft(life.projects[GARDEN], 45, day)
            hours.log(db, life.who(db, member, now), draft, now)


def confirm(db: Connection, life: Quarter, now: datetime) -> None:
    """Some wait for longer."""
    olga = life.who(db, life.olga, now)
    for entry in life.waiting[: 3 + life.draw.randrange(5)]:
        life.waiting.remove(entry)
        with db.begin_nested() as attempt:
            try:
                confirming.confirm(db, olga, entry, now)
            except Refusal:
                attempt.rollback()

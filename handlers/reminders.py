"""Reminders: what is missing, and what can be answered at one press."""

from datetime import date, datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.standing import Quiet
from handlers import weekly_letter
from handlers.commands import Go, GoIn
from handlers.cycles import kind_of
from handlers.days import day_of
from handlers.filters import for_members
from handlers.letters import Facts, Letter
from handlers.pages import Page, Row, button, show
from handlers.standing_buttons import BeQuiet
from handlers.there import there
from locales import Say
from services import leave, reminder_answers
from services.transactions import Act, Look


class Promise(CallbackData, prefix="dp"):
    """The whole pledge to a project for the cycle that begins on a day, and what it was before."""

    project_id: int
    minutes: int
    before: int
    first: int


class TakeBack(CallbackData, prefix="du"):
    """The pledge is again what it was before."""

    project_id: int
    before: int
    first: int


class Extend(CallbackData, prefix="de"):
    """By the norm of a unit."""

    unit: int


def build_router() -> Router:
    router = for_members(__name__)
    router.callback_query.register(promise, Promise.filter())
    router.callback_query.register(take_back, TakeBack.filter())
    router.callback_query.register(extend, Extend.filter())
    return router


async def promise(
    press: CallbackQuery, callback_data: Promise, me: Member, say: Say, now: datetime, act: Act
) -> None:
    """Pressed twice it is promised once."""
    project_id, before, first = callback_data.project_id, callback_data.before, callback_data.first
    minutes = callback_data.minutes
    given = await act(reminder_answers.promise, me, project_id, minutes, day_of(first), now)
    left = max(0, given.minutes - given.worked)
    text = say("reminder-promised", project=given.project.name, minutes=left, day=given.cycle.last)
    undo = TakeBack(project_id=project_id, before=before, first=first)
    back = [button(say("reminder-take-back"), undo)] if given.minutes == minutes else []
    await show(press, Page(text, [[*back, *_log(say)]]))


async def take_back(
    press: CallbackQuery, callback_data: TakeBack, me: Member, say: Say, now: datetime, act: Act
) -> None:
    first = day_of(callback_data.first)
    of = (callback_data.project_id, callback_data.before, first)
    await act(reminder_answers.take_back, me, *of, now)
    await show(press, Page(say("reminder-taken-back"), [_log(say)]))


async def extend(
    press: CallbackQuery, callback_data: Extend, me: Member, say: Say, now: datetime,
    act: Act, look: Look,
) -> None:  # fmt: skip
    """Of right, so at once."""
    # Whoever speaks in a part of it owes by its norm there too.
    if me.unit.norm_unit_id != callback_data.unit:
        me = await there(look, me, callback_data.unit, now)
    given = await act(leave.extend, me, now)
    text = say("reminder-extended", last=given.days.last or given.days.first)
    mine = GoIn(command="leave", unit=me.unit.id)
    await show(press, Page(text, [[button(say("relief-mine-key"), mine)]]))


def letter(say: Say, facts: Facts) -> Page:
    first, last = (date.fromisoformat(facts[name]) for name in ("first", "last"))
    kind = kind_of(first, last)
    lines = [
        f"«{facts['where']}»" if facts.get("where") else "",
        say("reminder", kind=kind, some=_some(say, facts), left=facts["left"]),
        say("reminder-debt", kind=kind, minutes=facts["debt"]) if facts["debt"] else "",
        say("reminder-covered", minutes=facts["covered"]) if facts["covered"] else "",
        _suggested(say, facts),
    ]
    quiet = BeQuiet(word=Quiet.CANNOT, ordinal=first.toordinal())
    rows = [
        _log(say),
        _offer(say, facts, first),
        [button(say("standing-cannot", kind=kind), quiet)],
        [button(say("reminder-extend"), Extend(unit=facts["unit"]))],
    ]
    return Page("\n".join(line for line in lines if line), rows)


def _some(say: Say, facts: Facts) -> str:
    """Which kind is meant goes without saying where there is one."""
    obligatory, free = facts["obligatory"], facts["free"]
    if obligatory and free:
        return say("standing-some-of-both", obligatory=obligatory, free=free)
    if not facts["both"]:
        return say("standing-some", minutes=obligatory or free)
    labour = "obligatory" if obligatory else "free"
    return say("standing-some-of", minutes=obligatory or free, labour=labour)


def _suggested(say: Say, facts: Facts) -> str:
    if "project" not in facts:
        return ""
    return say("reminder-project", project=facts["project"], minutes=facts["unmet"])


def _offer(say: Say, facts: Facts, first: date) -> Row:
    if "project" not in facts:
        return []
    pledge = Promise(
        project_id=facts["project_id"],
        minutes=facts["promise"],
        before=facts["promised"],
        first=first.toordinal(),
    )
    label = say("reminder-promise", project=facts["project"], minutes=facts["offer"])
    return [button(label, pledge)]


def _log(say: Say) -> Row:
    return [button(say("key-log"), Go(command="log"))]


LETTERS: dict[str, Letter] = {"reminder": letter, "weekly-letter": weekly_letter.letter}

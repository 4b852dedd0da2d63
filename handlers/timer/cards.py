"""How the timer looks: what can be timed, what runs, what was stopped."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.people import Member
from handlers.hours.receipt import receipt_page
from handlers.letters import Facts
from handlers.pages import Page, Row, button
from handlers.timer.buttons import Drop, Refresh, Start, Stop, Tell
from locales import Say
from services import projects
from services.timers import Running, Stopped
from services.transactions import Look

OFFERED = 4
LIKELY_HOURS = (4, 8)


async def choice_page(say: Say, me: Member, look: Look) -> Page:
    """One's own first, those worked on last before the others."""
    recent = dict(await look(projects.recent, me, OFFERED))
    names = recent | await look(projects.open_names, me)
    return Page(say("timer-which"), start_rows(dict(list(names.items())[:OFFERED])))


def start_rows(names: dict[int, str]) -> list[Row]:
    return [[button(name, Start(project_id=one))] for one, name in names.items()]


def started_page(say: Say, running: Running, before: Stopped | None, me: Member) -> Page:
    lines = [stopped_words(say, before)] if before else []
    page = running_page(say, running, me)
    return Page("\n".join([*lines, page.text]), page.rows)


def running_page(say: Say, running: Running, me: Member) -> Page:
    begun = running.timer.begun
    if running.waits:
        return waiting_page(say, running.project.name, begun)
    since = running.timer.started_at.astimezone(ZoneInfo(me.time_zone))
    text = say("timer-running", project=running.project.name, minutes=running.minutes, since=since)
    controls = [
        button(say("timer-refresh"), Refresh()),
        button(say("timer-drop"), Drop(begun=begun)),
    ]
    return Page(text, [[button(say("timer-stop"), Stop(begun=begun))], controls])


def waiting_page(say: Say, project: str, begun: int) -> Page:
    hours = [
        button(say("timer-minutes", minutes=hour * 60), Tell(minutes=hour * 60, begun=begun))
        for hour in LIKELY_HOURS
    ]
    other = button(say("timer-other"), Tell(minutes=0, begun=begun))
    return Page(
        say("timer-waits", project=project),
        [[*hours, other], [button(say("timer-write-nothing"), Drop(begun=begun))]],
    )


def stopped_page(say: Say, stopped: Stopped, me: Member, now: datetime) -> Page:
    if stopped.receipt is None:
        return Page(stopped_words(say, stopped))
    return receipt_page(say, stopped.receipt, me, me.unit.today(now))


def stopped_words(say: Say, stopped: Stopped) -> str:
    minutes = stopped.receipt.entry.minutes if stopped.receipt else 0
    return say("timer-logged", project=stopped.project.name, minutes=minutes)


def still_runs(say: Say, facts: Facts) -> Page:
    begun = facts["begun"]
    text = say("timer-still-runs", project=facts["project"], minutes=facts["minutes"])
    stop = button(say("timer-stop"), Stop(begun=begun))
    return Page(text, [[button(say("timer-still"), Refresh()), stop]])


def was_stopped(say: Say, facts: Facts) -> Page:
    return waiting_page(say, facts["project"], facts["begun"])

"""The questions that complete an entry: which project, how long, which day, what note."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import date, timedelta

from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton

from handlers.hours.buttons import Day, InWords, Lasted, NoNote, Onto, Projects, Stop
from handlers.hours.sketch import HoursQuestion, Sketch, keep
from handlers.hours.wording import paragraphs, sketch_in_words
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.talk import Talk
from services import projects, weeks

IN_A_ROW = 2
MOST_RECENT = 4
MOST_DURATIONS = 4


async def ask(talk: Talk, sketch: Sketch, question: State, why: str = "") -> None:
    """Leave the question open; `why` says what was wrong with an earlier answer."""
    page = await QUESTIONS[question](talk, sketch)
    await put(talk, sketch, question, page, why)


async def put(talk: Talk, sketch: Sketch, question: State, page: Page, why: str = "") -> None:
    await keep(talk.state, sketch, question)
    so_far = sketch_in_words(talk.say, sketch, talk.today)
    await talk.answer(Page(paragraphs(why, so_far, page.text), page.rows))


async def which_project(talk: Talk, sketch: Sketch) -> Page:
    """The member's own first, all others a press away."""
    recent = dict(await talk.look(projects.recent, talk.me, MOST_RECENT))
    if not recent:
        return await project_list(talk, sketch, 0)
    rows = [*project_rows(sketch, recent), [other_projects(talk, sketch), stop(talk, sketch)]]
    return Page(talk.say("hours-which-project"), rows)


async def project_list(talk: Talk, sketch: Sketch, page: int) -> Page:
    names = list((await talk.look(projects.open_names, talk.me)).items())
    if not names:
        return Page(talk.say("hours-no-projects"), [[stop(talk, sketch)]])
    last = (len(names) - 1) // ON_A_PAGE
    page = min(max(page, 0), last)
    shown = dict(names[page * ON_A_PAGE : (page + 1) * ON_A_PAGE])
    turns = [
        *([_page_button("‹", sketch, page - 1)] if page else []),
        *([_page_button("›", sketch, page + 1)] if page < last else []),
        stop(talk, sketch),
    ]
    return Page(talk.say("hours-all-projects"), [*project_rows(sketch, shown), turns])


async def how_long(talk: Talk, sketch: Sketch) -> Page:
    worker_id = sketch.worker_id or talk.me.id
    usual = await talk.look(weeks.usual_minutes, worker_id, MOST_DURATIONS)
    return durations(talk, sketch, sorted(usual))


def durations(talk: Talk, sketch: Sketch, offered: Iterable[int]) -> Page:
    row = [lasted(talk, sketch, minutes) for minutes in offered]
    return Page(
        talk.say("hours-how-long"), [row, _otherwise(talk, sketch, "hours-other-duration")]
    )


async def which_day(talk: Talk, sketch: Sketch) -> Page:
    say, today, yesterday = talk.say, talk.today, talk.today - timedelta(days=1)
    row = [
        on_day(sketch, today, say("hours-key-today")),
        on_day(sketch, yesterday, say("hours-key-yesterday")),
    ]
    return Page(say("hours-which-day"), [row, _otherwise(talk, sketch, "hours-other-day")])


async def what_note(talk: Talk, sketch: Sketch) -> Page:
    without = button(talk.say("hours-no-note"), NoNote(draft=sketch.number))
    return Page(talk.say("hours-what-note"), [[without, stop(talk, sketch)]])


QUESTIONS: dict[State, Callable[[Talk, Sketch], Awaitable[Page]]] = {
    HoursQuestion.project: which_project,
    HoursQuestion.minutes: how_long,
    HoursQuestion.day: which_day,
    HoursQuestion.note: what_note,
}


def project_rows(sketch: Sketch, names: dict[int, str]) -> list[Row]:
    keys = [button(name, Onto(draft=sketch.number, project_id=one)) for one, name in names.items()]
    return [keys[at : at + IN_A_ROW] for at in range(0, len(keys), IN_A_ROW)]


def other_projects(talk: Talk, sketch: Sketch) -> InlineKeyboardButton:
    return button(talk.say("hours-other-project"), Projects(draft=sketch.number, page=0))


def lasted(talk: Talk, sketch: Sketch, minutes: int) -> InlineKeyboardButton:
    label = talk.say("hours-duration", minutes=minutes)
    return button(label, Lasted(draft=sketch.number, minutes=minutes))


def stop(talk: Talk, sketch: Sketch) -> InlineKeyboardButton:
    return button(talk.say("hours-stop"), Stop(draft=sketch.number))


def on_day(sketch: Sketch, day: date, label: str) -> InlineKeyboardButton:
    return button(label, Day(draft=sketch.number, ordinal=day.toordinal()))


def _otherwise(talk: Talk, sketch: Sketch, label: str) -> Row:
    return [button(talk.say(label), InWords(draft=sketch.number)), stop(talk, sketch)]


def _page_button(label: str, sketch: Sketch, page: int) -> InlineKeyboardButton:
    return button(label, Projects(draft=sketch.number, page=page))

"""The questions that complete what is asked for: how much, on which days, why."""

from collections.abc import Callable

from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton

from handlers.leave.buttons import Days, Do, Finish, Part, Reading, When
from handlers.leave.plan import LeaveQuestion, Plan, keep
from handlers.leave.wording import days_in_words, kind_in_words, title
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs
from handlers.talk import Talk

PARTS = (3, 2, 1, 0)


async def ask(talk: Talk, plan: Plan, question: State) -> None:
    """Leave the question open."""
    await keep(talk.state, plan, question)
    page = QUESTIONS[question](talk, plan)
    lines = [plan.member, so_far(talk, plan), page.text]
    await talk.answer(Page("\n".join(line for line in lines if line), page.rows))


def so_far(talk: Talk, plan: Plan) -> str:
    """What is known already."""
    if plan.days is None:
        return kind_in_words(talk.say, plan.kind)
    return title(talk.say, plan.wanted(), talk.today)


def which_part(talk: Talk, plan: Plan) -> Page:
    keys = [
        button(talk.say("relief-part", quarters=one), Part(quarters=one, plan=plan.number))
        for one in PARTS
    ]
    return Page(talk.say("relief-which-part"), [keys, [stop(talk, plan)]])


def which_days(talk: Talk, plan: Plan) -> Page:
    if plan.readings:
        return _which_reading(talk, plan)
    keys = [
        button(talk.say(f"relief-key-{when.name.lower().replace('_', '-')}"), days_of(plan, when))
        for when in When
    ]
    return Page(talk.say("relief-which-days"), [*in_pairs(keys), [stop(talk, plan)]])


def in_words(talk: Talk, plan: Plan) -> Page:
    return Page(talk.say("relief-days-in-words"), [[stop(talk, plan)]])


def why(talk: Talk, plan: Plan) -> Page:
    return Page(talk.say("relief-why"), [[stop(talk, plan)]])


def stop(talk: Talk, plan: Plan) -> InlineKeyboardButton:
    return button(talk.say("relief-stop"), Finish(do=Do.STOP, plan=plan.number))


def days_of(plan: Plan, when: When) -> Days:
    return Days(when=when, plan=plan.number)


QUESTIONS: dict[State, Callable[[Talk, Plan], Page]] = {
    LeaveQuestion.part: which_part,
    LeaveQuestion.days: which_days,
    LeaveQuestion.reason: why,
}


def _which_reading(talk: Talk, plan: Plan) -> Page:
    keys = [
        button(days_in_words(talk.say, one, talk.today), Reading(index=index, plan=plan.number))
        for index, one in enumerate(plan.readings[:ON_A_PAGE])
    ]
    other = button(talk.say("relief-key-other"), days_of(plan, When.OTHER))
    return Page(talk.say("relief-which-reading"), [*in_pairs(keys), [other, stop(talk, plan)]])

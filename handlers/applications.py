"""Applications: coordinators read who wants to join, and answer."""

from datetime import datetime
from enum import StrEnum

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.joining import AlreadyAnswered, ApplicationGone
from domain.people import Member
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.joining.buttons import Go, Step
from handlers.letters import Facts, Letter
from handlers.pages import ON_A_PAGE, Page, Row, button, send, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import applications
from services.applications import Application, Waiting
from services.transactions import Act, Look


class Do(StrEnum):
    OPEN = "o"
    ADMIT = "a"
    REFUSE = "r"


class Answer(CallbackData, prefix="ja"):
    do: Do
    member_id: int
    applied: int

    @property
    def application(self) -> Application:
        return Application(self.member_id, self.applied)


class ListFrom(CallbackData, prefix="jl"):
    first: int = 0


class Refusing(StatesGroup):
    reason = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(list_applications, Asked("applications"))
    router.message.register(refuse, Answering(Refusing.reason), F.text)
    router.callback_query.register(turn_page, ListFrom.filter())
    router.callback_query.register(open_application, Answer.filter(F.do == Do.OPEN))
    router.callback_query.register(admit, Answer.filter(F.do == Do.ADMIT))
    router.callback_query.register(ask_reason, Answer.filter(F.do == Do.REFUSE))
    return router


async def list_applications(
    message: Message, me: Member, say: Say, now: datetime, look: Look
) -> None:
    waiting = await look(applications.waiting, me, 0, ON_A_PAGE, now)
    await send(message, list_page(say, waiting, 0, now))


async def turn_page(
    press: CallbackQuery, callback_data: ListFrom, me: Member, say: Say, now: datetime, look: Look
) -> None:
    first = within_reason(callback_data.first)
    waiting = await look(applications.waiting, me, first, ON_A_PAGE, now)
    await show(press, list_page(say, waiting, first, now))


async def open_application(
    press: CallbackQuery,
    callback_data: Answer,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    found = await look(applications.find, me, callback_data.application, now)
    await state.clear()
    text = say("application-card", name=found.name, age=age(say, found.since, now))
    await show(press, Page(text, _answers(say, callback_data)))


async def admit(
    press: CallbackQuery, callback_data: Answer, me: Member, say: Say, now: datetime, act: Act
) -> None:
    member = await act(applications.admit, me, callback_data.application, now)
    await show(press, Page(say("application-admitted", name=member.name), _to_list(say)))


async def ask_reason(
    press: CallbackQuery,
    callback_data: Answer,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    found = await look(applications.find, me, callback_data.application, now)
    await state.set_state(Refusing.reason)
    await state.set_data({"member": found.id, "applied": callback_data.applied})
    back = callback_data.model_copy(update={"do": Do.OPEN})
    page = Page(
        say("application-ask-reason", name=found.name), [[button(say("application-back"), back)]]
    )
    await show(press, page)


async def refuse(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    """The reason is here; where somebody was quicker the question is over as well."""
    known = await state.get_data()
    which = Application(known["member"], known["applied"])
    await state.clear()
    try:
        applicant = await act(applications.refuse, me, which, message.text or "", now)
    except (AlreadyAnswered, ApplicationGone) as late:
        await message.answer(say(late.message_id, **late.facts))
        return
    await send(message, Page(say("application-refused", name=applicant.name), _to_list(say)))


def list_page(say: Say, waiting: Waiting, first: int, now: datetime) -> Page:
    if not waiting.listed:
        return Page(say("applications-none"))
    listed = [
        button(f"{one.name} · {age(say, one.since, now)}", _open(one.id, one.since))
        for one in waiting.listed
    ]
    back, on = turning(lambda at: ListFrom(first=at), first, waiting.total)
    rows = [*in_pairs(listed), [*back, *on]]
    return Page(say("applications-waiting", count=waiting.total), rows)


def age(say: Say, since: datetime, now: datetime) -> str:
    hours = int((now - since).total_seconds()) // 3600
    return say("application-age", days=hours // 24, hours=hours)


def letter(say: Say, facts: Facts) -> Page:
    answer = Answer(do=Do.OPEN, member_id=facts["applicant"], applied=facts["applied"])
    return Page(say("letter-application", name=facts["name"]), _answers(say, answer)[:1])


def refused_letter(say: Say, facts: Facts) -> Page:
    step = Step(go=Go.WELCOME, language="en" if say.language == "en" else "ru")
    again = button(say("joining-apply-again"), step)
    return Page(say("joining-was-refused", reason=facts["reason"]), [[again]])


def _answers(say: Say, answer: Answer) -> list[Row]:
    yes, no = (answer.model_copy(update={"do": do}) for do in (Do.ADMIT, Do.REFUSE))
    both = [button(say("application-admit"), yes), button(say("application-refuse"), no)]
    return [both, *_to_list(say)]


def _to_list(say: Say) -> list[Row]:
    return [[button(say("applications-all"), ListFrom())]]


def _open(member_id: int, since: datetime) -> Answer:
    return Answer(do=Do.OPEN, member_id=member_id, applied=int(since.timestamp()))


LETTERS: dict[str, Letter] = {"application": letter, "refused": refused_letter}

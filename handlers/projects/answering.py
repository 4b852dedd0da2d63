"""A coordinator refuses a proposal with a reason; and the letters that go both ways."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.projects import ProjectState, ProposalAnswered
from handlers.commands import Answering
from handlers.letters import Facts, Letter
from handlers.pages import Page, button, send, show
from handlers.projects.asking import RefusingProject
from handlers.projects.buttons import Do, OpenCard, What, back, do, stop
from handlers.projects.card_pages import card_page
from handlers.projects_buttons import LogTo
from locales import Say
from services import projects, proposals
from services.rights import NotAllowed
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(ask_reason, Do.filter(F.what == What.REFUSE))
    router.message.register(hear_reason, Answering(RefusingProject.reason), F.text)


async def ask_reason(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    card = await look(projects.card, me, callback_data.id, now)
    name, stands = card.project.name, card.project.state
    if stands is not ProjectState.PROPOSED:
        raise ProposalAnswered(project=name, state=stands.value)
    if not card.may_decide:
        raise NotAllowed
    await state.set_state(RefusingProject.reason)
    await state.set_data({"project": callback_data.id})
    page = Page(say("proposal-why-refuse", project=name), [stop(say, callback_data.id)])
    await show(press, page)


async def hear_reason(
    message: Message,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    project_id = (await state.get_data())["project"]
    await state.clear()
    try:
        await act(proposals.refuse, me, project_id, message.text or "", now)
    except ProposalAnswered as answered:
        # Another coordinator was quicker: nothing is left to ask for.
        await message.answer(say(answered.message_id, **answered.facts))
    await send(message, card_page(say, await look(projects.card, me, project_id, now)))


def proposed(say: Say, facts: Facts) -> Page:
    acts = [do(say, what, facts["project_id"]) for what in (What.OPEN, What.REFUSE)]
    return Page(say("letter-project-proposed", **facts), [acts])


def opened(say: Say, facts: Facts) -> Page:
    log = button(say("project-button-log"), LogTo(project_id=facts["project_id"]))
    card = button(say("project-button-card"), OpenCard(id=facts["project_id"]))
    return Page(say("letter-project-opened", **facts), [[log, card]])


def refused(say: Say, facts: Facts) -> Page:
    return Page(say("letter-project-refused", **facts), [back(say)])


def moved(say: Say, facts: Facts) -> Page:
    card = button(say("project-button-card"), OpenCard(id=facts["project_id"]))
    return Page(say("letter-project-moved", **facts), [[card]])


LETTERS: dict[str, Letter] = {
    "project-proposed": proposed,
    "project-opened": opened,
    "project-refused": refused,
    "project-moved": moved,
}

"""Proposing a project: its name, what it is for, and of which kind it is."""

import secrets
from datetime import datetime
from typing import Any

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.project_words import read_name, read_purpose
from domain.projects import ProjectKind
from handlers.commands import Answering
from handlers.pages import Page, Row, button, send, show
from handlers.projects.asking import ProposingProject
from handlers.projects.buttons import ALL, Begin, Step, Stop, stop
from handlers.projects.card_pages import card_page
from locales import Say
from services import projects, proposals
from services.proposals import Proposal
from services.transactions import Act, Look

SIMILAR_SHOWN = 3
DRAFTS = 1_000_000


def add_to(router: Router) -> None:
    router.callback_query.register(ask_name, Begin.filter(F.what == "propose"))
    router.message.register(
        hear_name, Answering(ProposingProject.name, ProposingProject.surely), F.text
    )
    router.callback_query.register(go_on_all_the_same, Step.filter(F.choice == "surely"))
    router.message.register(hear_purpose, Answering(ProposingProject.purpose), F.text)
    router.message.register(kind_by_words, Answering(ProposingProject.kind), F.text)
    router.callback_query.register(hear_kind, Step.filter(F.choice.in_(set(ProjectKind))))


async def ask_name(press: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(ProposingProject.name)
    await state.set_data({"draft": secrets.randbelow(DRAFTS)})
    await show(press, Page(say("propose-name"), [stop(say, ALL)]))


async def hear_name(message: Message, me: Member, state: FSMContext, look: Look, say: Say) -> None:
    name = read_name(message.text or "")
    alike = await look(proposals.clashes, me, name)
    data = await state.update_data(name=name)
    if alike:
        await state.set_state(ProposingProject.surely)
        await send(message, _alike_page(say, data["draft"], alike))
    else:
        await state.set_state(ProposingProject.purpose)
        await send(message, _purpose_page(say, name))


def _alike_page(say: Say, draft: int, alike: dict[int, str]) -> Page:
    shown = list(alike.items())[:SIMILAR_SHOWN]
    existing: list[Row] = [[button(name, Stop(id=one))] for one, name in shown]
    all_the_same = [button(say("propose-surely"), Step(draft=draft, choice="surely"))]
    text = "\n".join([say("propose-alike"), *(f"· {name}" for _, name in shown)])
    return Page(f"{text}\n\n{say('propose-alike-ask')}", [*existing, all_the_same, stop(say, ALL)])


def _purpose_page(say: Say, name: str) -> Page:
    return Page(say("propose-purpose", project=name), [stop(say, ALL)])


async def go_on_all_the_same(
    press: CallbackQuery, callback_data: Step, state: FSMContext, say: Say
) -> None:
    data = await _draft(callback_data, state, ProposingProject.surely)
    await state.set_state(ProposingProject.purpose)
    await show(press, _purpose_page(say, data["name"]))


async def hear_purpose(message: Message, state: FSMContext, say: Say) -> None:
    data = await state.update_data(purpose=read_purpose(message.text or ""))
    await state.set_state(ProposingProject.kind)
    await send(message, _kind_page(say, data["draft"]))


async def kind_by_words(message: Message, state: FSMContext, say: Say) -> None:
    """The two kinds are on the buttons; they are shown once more."""
    await send(message, _kind_page(say, (await state.get_data())["draft"]))


def _kind_page(say: Say, draft: int) -> Page:
    kinds = [
        [button(say(f"propose-kind-{kind}"), Step(draft=draft, choice=kind.value))]
        for kind in ProjectKind
    ]
    return Page(say("propose-kind"), [*kinds, stop(say, ALL)])


async def hear_kind(
    press: CallbackQuery,
    callback_data: Step,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    data = await _draft(callback_data, state, ProposingProject.kind)
    await state.clear()
    proposal = Proposal(data["name"], data["purpose"], ProjectKind(callback_data.choice))
    project_id = await act(proposals.propose, me, proposal, now)
    card = await look(projects.card, me, project_id, now)
    await show(press, card_page(say, card), say("propose-sent", decides=str(card.may_decide)))


async def _draft(step: Step, state: FSMContext, expected: State) -> dict[str, Any]:
    """A button of an older proposal is an old menu."""
    data = await state.get_data()
    if await state.get_state() != expected.state or data.get("draft") != step.draft:
        raise SkipHandler
    return data

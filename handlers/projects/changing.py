"""Changing what a project is called, needs and asks for."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Answering
from handlers.pages import Page, Row, button, send, show
from handlers.projects.asking import ChangingProject, drop_question
from handlers.projects.buttons import (
    Appoint,
    Change,
    Choose,
    Do,
    Setting,
    What,
    stop,
)
from handlers.projects.card_pages import card_page, settings_page
from handlers.projects.cycles import cycle_facts
from locales import Say
from services import project_changes, projects
from services.project_changes import KINDS, READERS
from services.projects import Card
from services.rights import NotAllowed
from services.transactions import Act, Look

NAMES_ON_BUTTONS = 8


def add_to(router: Router) -> None:
    router.callback_query.register(show_settings, Do.filter(F.what == What.CHANGE))
    router.callback_query.register(ask_words, Change.filter(F.setting.in_(set(READERS))))
    router.callback_query.register(ask_choice, Change.filter(F.setting.in_(set(KINDS))))
    router.callback_query.register(ask_whom, Change.filter(F.setting == Setting.COORDINATOR))
    router.message.register(hear_words, Answering(ChangingProject.value), F.text)
    router.callback_query.register(hear_choice, Choose.filter(F.setting.in_(set(KINDS))))
    router.callback_query.register(hear_whom, Appoint.filter())


async def show_settings(
    press: CallbackQuery, callback_data: Do, me: Member, look: Look, say: Say, now: datetime
) -> None:
    card = await _changeable(look, me, callback_data.id, now)
    await show(press, settings_page(say, card.project, all_of_them=card.may_decide))


async def _changeable(look: Look, me: Member, project_id: int, now: datetime) -> Card:
    card = await look(projects.card, me, project_id, now)
    if not card.may_change:
        raise NotAllowed
    return card


async def ask_words(
    press: CallbackQuery,
    callback_data: Change,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    card = await _changeable(look, me, callback_data.id, now)
    await state.set_state(ChangingProject.value)
    await state.set_data({"project": callback_data.id, "setting": callback_data.setting.value})
    facts = {"project": card.project.name, **cycle_facts(card.cycle)}
    text = say(f"project-ask-{callback_data.setting}", **facts)
    await show(press, Page(text, [stop(say, callback_data.id)]))


async def hear_words(
    message: Message,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    data = await state.get_data()
    project_id = data["project"]
    await state.clear()
    if data["setting"] == Setting.COORDINATOR:
        await act(project_changes.appoint_by_name, me, project_id, message.text or "", now)
    else:
        setting, words = data["setting"], message.text or ""
        await act(project_changes.rewrite, me, project_id, setting, words, now)
    await send(message, card_page(say, await look(projects.card, me, project_id, now)))


async def ask_choice(
    press: CallbackQuery, callback_data: Change, me: Member, look: Look, say: Say, now: datetime
) -> None:
    card = await _changeable(look, me, callback_data.id, now)
    setting, project_id = callback_data.setting, callback_data.id
    rows: list[Row] = [
        [
            button(
                say(f"project-choose-{setting}-{choice}"),
                Choose(setting=setting, id=project_id, choice=at),
            )
        ]
        for at, choice in enumerate(KINDS[setting])
    ]
    text = say(f"project-ask-{setting}", project=card.project.name)
    await show(press, Page(text, [*rows, stop(say, project_id)]))


async def hear_choice(
    press: CallbackQuery,
    callback_data: Choose,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    project_id, setting = callback_data.id, callback_data.setting
    choices = list(KINDS[setting])
    if not 0 <= callback_data.choice < len(choices):
        raise SkipHandler
    choice = choices[callback_data.choice]
    await act(project_changes.choose, me, project_id, setting.value, choice, now)
    await _show_changed(press, me, project_id, look, say, now)


async def ask_whom(
    press: CallbackQuery,
    callback_data: Change,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    """Who takes part can be made the project's coordinator, by a button or by name."""
    card = await _changeable(look, me, callback_data.id, now)
    await state.set_state(ChangingProject.value)
    await state.set_data({"project": callback_data.id, "setting": Setting.COORDINATOR.value})
    names = [
        button(name, Appoint(id=card.project.id, member=one)) for one, name in card.participants
    ]
    rows = [names[at : at + 2] for at in range(0, min(len(names), NAMES_ON_BUTTONS), 2)]
    nobody = button(say("project-nobody"), Appoint(id=card.project.id, member=0))
    text = say("project-ask-coordinator", project=card.project.name)
    await show(press, Page(text, [*rows, [nobody], stop(say, card.project.id)]))


async def hear_whom(
    press: CallbackQuery,
    callback_data: Appoint,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    member = callback_data.member or None
    await drop_question(state)
    await act(project_changes.appoint, me, callback_data.id, member, now)
    await _show_changed(press, me, callback_data.id, look, say, now)


async def _show_changed(
    press: CallbackQuery, me: Member, project_id: int, look: Look, say: Say, now: datetime
) -> None:
    page = card_page(say, await look(projects.card, me, project_id, now))
    await show(press, page, say("project-changed"))

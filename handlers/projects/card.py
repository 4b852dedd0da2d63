"""One project: joining, leaving, and what coordinators do at one press."""

from collections.abc import Callable
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.pages import Page, button, show
from handlers.projects.asking import drop_question
from handlers.projects.buttons import ALL, Do, OpenCard, Stop, What, do
from handlers.projects.card_pages import card_page
from handlers.projects.list_pages import list_page
from locales import Say
from services import project_changes, projects, proposals
from services.transactions import Act, Look

AT_ONCE: dict[What, Callable[..., object]] = {
    What.JOIN: projects.join,
    What.LEAVE: projects.leave,
    What.OPEN: proposals.open_proposed,
    What.WITHDRAW: proposals.withdraw,
    What.PAUSE: project_changes.pause,
    What.RESUME: project_changes.resume,
    What.SURELY: project_changes.close,
}


def add_to(router: Router) -> None:
    router.callback_query.register(open_card, OpenCard.filter())
    router.callback_query.register(stop_asking, Stop.filter())
    router.callback_query.register(ask_whether_to_close, Do.filter(F.what == What.CLOSE))
    router.callback_query.register(do_at_once, Do.filter(F.what.in_(set(AT_ONCE))))


async def open_card(
    press: CallbackQuery,
    callback_data: OpenCard,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    page = card_page(say, await look(projects.card, me, callback_data.id, now))
    await drop_question(state)
    await show(press, page)


async def stop_asking(
    press: CallbackQuery,
    callback_data: Stop,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    """The question is dropped, nothing is changed."""
    if callback_data.id == ALL:
        page = list_page(say, await look(projects.listing, me, now), 0)
    else:
        page = card_page(say, await look(projects.card, me, callback_data.id, now))
    await drop_question(state)
    await show(press, page, say("project-stopped"))


async def do_at_once(
    press: CallbackQuery,
    callback_data: Do,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    await act(AT_ONCE[callback_data.what], me, callback_data.id, now)
    page = card_page(say, await look(projects.card, me, callback_data.id, now))
    await show(press, page, say(f"project-done-{callback_data.what}"))


async def ask_whether_to_close(
    press: CallbackQuery, callback_data: Do, me: Member, look: Look, say: Say, now: datetime
) -> None:
    card = await look(projects.card, me, callback_data.id, now)
    text = say("project-surely-close", project=card.project.name, count=len(card.participants))
    surely = do(say, What.SURELY, callback_data.id)
    keep = button(say("project-button-keep"), OpenCard(id=callback_data.id))
    await show(press, Page(text, [[surely, keep]]))

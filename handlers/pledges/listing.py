"""Who has promised a project how much, for who coordinates it."""

from datetime import date, datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.pages import ON_A_PAGE, show
from handlers.pledges.pages import of_project_page
from handlers.pledges_buttons import OfProject
from handlers.rows import within_reason
from locales import Say
from services import pledges
from services.transactions import Look


def add_to(router: Router) -> None:
    router.callback_query.register(show_pledges, OfProject.filter())


async def show_pledges(
    press: CallbackQuery,
    callback_data: OfProject,
    me: Member,
    look: Look,
    say: Say,
    now: datetime,
    today: date,
) -> None:
    first = within_reason(callback_data.first)
    found = await look(pledges.of_project, me, callback_data.project, first, ON_A_PAGE, now)
    await show(press, of_project_page(say, found, first, today))

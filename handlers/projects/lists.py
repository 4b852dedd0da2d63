"""The list of projects, and finding one by its name."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.wording import shorten
from handlers.commands import Answering, Asked
from handlers.pages import Page, send, show
from handlers.projects.asking import FindingProject, drop_question
from handlers.projects.buttons import ALL, Begin, ListPage, stop
from handlers.projects.card_pages import card_page
from handlers.projects.list_pages import likely_page, list_page
from locales import Say
from services import projects
from services.transactions import Look


def add_to(router: Router) -> None:
    router.message.register(show_projects, Asked("projects"))
    router.message.register(hear_words, Answering(FindingProject.words), F.text)
    router.callback_query.register(turn_page, ListPage.filter())
    router.callback_query.register(ask_words, Begin.filter(F.what == "find"))


async def show_projects(
    message: Message, me: Member, arguments: str, look: Look, say: Say, now: datetime
) -> None:
    if arguments:
        await send(message, await found(look, say, me, arguments, now))
    else:
        await send(message, list_page(say, await look(projects.listing, me, now), 0))


async def turn_page(
    press: CallbackQuery,
    callback_data: ListPage,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    listed = await look(projects.listing, me, now)
    await drop_question(state)
    await show(press, list_page(say, listed, callback_data.page))


async def ask_words(press: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(FindingProject.words)
    await show(press, Page(say("projects-ask-words"), [stop(say, ALL)]))


async def hear_words(
    message: Message, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    page = await found(look, say, me, message.text or "", now)
    await state.clear()
    await send(message, page)


async def found(look: Look, say: Say, me: Member, words: str, now: datetime) -> Page:
    """The project's card where it is clear which one is meant."""
    result = await look(projects.search, me, words, now)
    if result.certain is not None:
        return card_page(say, await look(projects.card, me, result.certain, now))
    listed = {one.id: one for one in await look(projects.listing, me, now)}
    likely = [listed[one] for one in result.likely if one in listed]
    return likely_page(say, shorten(words), likely)

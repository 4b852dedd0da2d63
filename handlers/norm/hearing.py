"""What a coordinator types while a decision about the norm is being written down."""

from dataclasses import replace
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from domain.long_durations import parse_hours
from domain.norm_words import check_cap, read_ground
from domain.people import Member
from handlers.commands import Answering
from handlers.norm.asking import DecidingNorm, draft_of, keep
from handlers.norm.going_on import ready, with_minutes
from handlers.norm.steps import ground_page, kind_page, surplus_page
from handlers.pages import Page, send
from locales import Say
from services import norm_history
from services.transactions import Look


def add_to(router: Router) -> None:
    hours = Answering(DecidingNorm.obligatory, DecidingNorm.free)
    router.message.register(hear_minutes, hours, F.text)
    router.message.register(hear_cap, Answering(DecidingNorm.cap), F.text)
    ground = Answering(DecidingNorm.ground, DecidingNorm.ready)
    router.message.register(hear_ground, ground, F.text)
    by_buttons = Answering(DecidingNorm.kind, DecidingNorm.surplus)
    router.message.register(show_again, by_buttons, F.text)


async def hear_minutes(
    message: Message, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    draft, minutes = await draft_of(state), parse_hours(message.text or "")
    free = await state.get_state() == DecidingNorm.free.state
    view = await look(norm_history.view, me, now)
    page = await with_minutes(state, say, draft, view.norm, minutes, free=free)
    await send(message, page)


async def hear_cap(message: Message, state: FSMContext, say: Say) -> None:
    cap = parse_hours(message.text or "")
    check_cap(cap)
    await keep(state, replace(await draft_of(state), cap=cap), DecidingNorm.ground)
    await send(message, ground_page(say))


async def hear_ground(
    message: Message, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    """What is said while the card waits for a yes is another ground."""
    draft = replace(await draft_of(state), ground=read_ground(message.text or ""))
    await send(message, await ready(state, look, say, me, draft, now))


async def show_again(message: Message, state: FSMContext, say: Say) -> None:
    """These answers are on buttons."""
    draft = await draft_of(state)
    by_kind = await state.get_state() == DecidingNorm.kind.state
    page: Page = kind_page(say, draft) if by_kind else surplus_page(say, draft)
    await send(message, page)

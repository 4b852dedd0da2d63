"""Writing a decision about the norm down: its steps by buttons, and what puts it into effect."""

import secrets
from dataclasses import replace
from datetime import datetime

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.cycles import CycleKind
from domain.people import Member
from handlers.norm.asking import DecidingNorm, Draft, draft_at, keep
from handlers.norm.buttons import Above, Below, Decide, Kind, Minutes, Surplus, Write
from handlers.norm.going_on import ready, with_minutes
from handlers.norm.pages import card_page
from handlers.norm.steps import cap_page, ground_page, kind_page, minutes_page
from handlers.pages import show
from locales import Say
from services import norm_history, norms
from services.rights import NotAllowed
from services.transactions import Act, Look

DRAFTS = 1_000_000


def add_to(router: Router) -> None:
    router.callback_query.register(begin, Decide.filter())
    router.callback_query.register(choose_kind, Kind.filter())
    router.callback_query.register(choose_minutes, Minutes.filter())
    router.callback_query.register(choose_surplus, Above.filter())
    router.callback_query.register(choose_below, Below.filter())
    router.callback_query.register(write, Write.filter())


async def begin(
    press: CallbackQuery, me: Member, state: FSMContext, look: Look, say: Say, now: datetime
) -> None:
    if not (await look(norm_history.view, me, now)).may_decide:
        raise NotAllowed
    draft = Draft(secrets.randbelow(DRAFTS))
    await keep(state, draft, DecidingNorm.kind)
    await show(press, kind_page(say, draft))


async def choose_kind(
    press: CallbackQuery,
    callback_data: Kind,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    draft = await draft_at(state, callback_data.draft, DecidingNorm.kind)
    kinds = dict(enumerate(CycleKind))
    if callback_data.kind not in kinds:
        raise SkipHandler
    draft = replace(draft, kind=kinds[callback_data.kind])
    await keep(state, draft, DecidingNorm.obligatory)
    view = await look(norm_history.view, me, now)
    await show(press, minutes_page(say, draft, view.norm, free=False))


async def choose_minutes(
    press: CallbackQuery,
    callback_data: Minutes,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    step = DecidingNorm.free if callback_data.free else DecidingNorm.obligatory
    draft = await draft_at(state, callback_data.draft, step)
    if callback_data.minutes < 0:
        raise SkipHandler
    view = await look(norm_history.view, me, now)
    page = await with_minutes(
        state, say, draft, view.norm, callback_data.minutes, free=callback_data.free
    )
    await show(press, page)


async def choose_surplus(
    press: CallbackQuery, callback_data: Above, state: FSMContext, say: Say
) -> None:
    draft = await draft_at(state, callback_data.draft, DecidingNorm.surplus)
    if callback_data.surplus is Surplus.STAYS:
        await keep(state, replace(draft, cap=None, savings=False), DecidingNorm.ground)
        await show(press, ground_page(say))
        return
    draft = replace(draft, savings=callback_data.surplus is Surplus.SAVED)
    await keep(state, draft, DecidingNorm.cap)
    await show(press, cap_page(say, draft))


async def choose_below(
    press: CallbackQuery,
    callback_data: Below,
    me: Member,
    state: FSMContext,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    draft = await draft_at(state, callback_data.draft, DecidingNorm.ready)
    draft = replace(draft, below=callback_data.counts)
    await show(press, await ready(state, look, say, me, draft, now))


async def write(
    press: CallbackQuery,
    callback_data: Write,
    me: Member,
    state: FSMContext,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    """Only what was shown: where another cycle has begun since, it is shown once more."""
    draft = await draft_at(state, callback_data.draft, DecidingNorm.ready)
    planned = await look(norms.planned, me, draft.decision, now)
    if planned.effective_from.isoformat() != draft.first:
        page = await ready(state, look, say, me, draft, now)
        await show(press, page, say("norm-later"))
        return
    await state.clear()
    await act(norms.change, me, draft.decision, draft.ground, now)
    page = card_page(say, await look(norm_history.view, me, now))
    await show(press, page, say("norm-written"))

"""What follows an answer about a decision on the norm, pressed or typed."""

from dataclasses import replace
from datetime import datetime

from aiogram.fsm.context import FSMContext

from domain.norm_words import check_minutes
from domain.norms import Norm
from domain.people import Member
from handlers.norm.asking import DecidingNorm, Draft, keep
from handlers.norm.steps import minutes_page, ready_page, surplus_page
from handlers.pages import Page
from locales import Say
from services import norm_history, norms
from services.transactions import Look


async def with_minutes(
    state: FSMContext, say: Say, draft: Draft, now: Norm | None, minutes: int, *, free: bool
) -> Page:
    """Refuses what does not fit into a cycle while it can still be said otherwise."""
    check_minutes(draft.kind, minutes + (draft.obligatory if free else 0))
    if free:
        draft = replace(draft, free=minutes)
        await keep(state, draft, DecidingNorm.surplus)
        return surplus_page(say, draft)
    draft = replace(draft, obligatory=minutes)
    await keep(state, draft, DecidingNorm.free)
    return minutes_page(say, draft, now, free=True)


async def ready(
    state: FSMContext, look: Look, say: Say, me: Member, draft: Draft, now: datetime
) -> Page:
    """All of it on one card, before it is written down."""
    planned = await look(norms.planned, me, draft.decision, now)
    view = await look(norm_history.view, me, now)
    draft = replace(draft, first=planned.effective_from.isoformat())
    await keep(state, draft, DecidingNorm.ready)
    return ready_page(say, draft, planned, view)

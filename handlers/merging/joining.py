"""What would be, asked once more because it can't be undone, and then it is done."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.members_buttons import CardOf
from handlers.merging.buttons import Pair, Step
from handlers.merging.pages import preview_text
from handlers.pages import Page, button, show
from locales import Say
from services import merging, merging_preview
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.callback_query.register(preview, Pair.filter(F.step == Step.PREVIEW))
    router.callback_query.register(ask, Pair.filter(F.step == Step.ASK))
    router.callback_query.register(join, Pair.filter(F.step == Step.SURELY))


async def preview(
    press: CallbackQuery,
    callback_data: Pair,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    """It is tried and taken back, which a reader of the database could not do."""
    kept, gone = callback_data.kept, callback_data.gone
    await state.clear()
    found = await act(merging_preview.preview, me, kept, gone, now)
    join = [button(say("merging-join"), Pair(kept=kept, gone=gone, step=Step.ASK))]
    turned = Pair(kept=gone, gone=kept)
    turn = [button(say("merging-turn", name=found.gone.name), turned)]
    back = [button(say("merging-back"), CardOf(member_id=kept))]
    possible = [join, turn] if found.after else []
    await show(press, Page(preview_text(say, found), [*possible, back]))


async def ask(
    press: CallbackQuery, callback_data: Pair, me: Member, say: Say, now: datetime, look: Look
) -> None:
    pair = callback_data.kept, callback_data.gone
    kept, gone = await look(merging.check, me, *pair, now)
    surely = Pair(kept=kept.id, gone=gone.id, step=Step.SURELY)
    rows = [
        [button(say("merging-surely"), surely)],
        [button(say("merging-no"), Pair(kept=kept.id, gone=gone.id))],
    ]
    await show(press, Page(say("merging-ask-surely", name=kept.name, gone=gone.name), rows))


async def join(
    press: CallbackQuery, callback_data: Pair, me: Member, say: Say, now: datetime, act: Act
) -> None:
    pair = callback_data.kept, callback_data.gone
    done = await act(merging.merge, me, *pair, now)
    text = say("merging-done", name=done.kept.name, gone=done.gone.name)
    card = [button(say("merging-card", name=done.kept.name), CardOf(member_id=done.kept.id))]
    await show(press, Page(text, [card]))

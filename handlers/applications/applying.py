"""The applicant's side: a unit's questions one by one, what coordinators ask, withdrawal."""

from collections.abc import Sequence
from datetime import datetime

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, TelegramObject

from domain.applications import mark_of
from domain.people import Member
from handlers.applications.buttons import Applying, ApplyTo, Fill, ReplyTo, Skip, TakeBack
from handlers.commands import Answering
from handlers.pages import Page, Row, button, send, show
from locales import Say
from services import applications, applying
from services.applying import Own
from services.transactions import Act, Look


class IsKnown(Filter):
    """Whoever has applied, a member or not yet."""

    async def __call__(self, _: TelegramObject, me: Member | None) -> bool:
        return me is not None and bool(me.name)


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.filter(IsKnown())
    router.callback_query.filter(IsKnown())
    router.message.register(fill, Answering(Applying.answer), F.text)
    router.message.register(reply, Answering(Applying.reply), F.text)
    router.callback_query.register(apply, ApplyTo.filter())
    router.callback_query.register(skip, Skip.filter())
    router.callback_query.register(go_on, Fill.filter())
    router.callback_query.register(ask_reply, ReplyTo.filter())
    router.callback_query.register(take_back, TakeBack.filter())
    return router


async def apply(
    press: CallbackQuery,
    callback_data: ApplyTo,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    """From the card of a unit; its questions come next."""
    own = await act(applications.apply, me, callback_data.unit_id, now)
    await show(press, await next_page(say, state, own))


async def fill(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    known = await state.get_data()
    text = message.text or ""
    own = await act(applying.fill, me, known["unit"], known["question"], text, now)
    await send(message, await next_page(say, state, own))


async def skip(
    press: CallbackQuery,
    callback_data: Skip,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    own = await act(applying.skip, me, callback_data.unit_id, callback_data.mark, now)
    await show(press, await next_page(say, state, own))


async def go_on(
    press: CallbackQuery,
    callback_data: Fill,
    me: Member,
    state: FSMContext,
    say: Say,
    look: Look,
) -> None:
    own = await look(applying.find, me, callback_data.unit_id)
    await show(press, await next_page(say, state, own))


async def ask_reply(
    press: CallbackQuery,
    callback_data: ReplyTo,
    me: Member,
    state: FSMContext,
    say: Say,
    look: Look,
) -> None:
    _, asked = await look(applying.question, me, callback_data.note_id)
    await state.set_state(Applying.reply)
    await state.set_data({"note": asked.id})
    await show(press, Page(say("application-reply-now", question=asked.text)))


async def reply(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    note = (await state.get_data())["note"]
    await state.clear()
    await act(applying.reply, me, note, message.text or "", now)
    await send(message, Page(say("application-reply-sent")))


async def take_back(
    press: CallbackQuery,
    callback_data: TakeBack,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
) -> None:
    await state.clear()
    await act(applying.withdraw, me, callback_data.unit_id, now)
    await show(press, Page(say("application-taken-back")))


async def next_page(say: Say, state: FSMContext, own: Own, note: str = "") -> Page:
    """The next question of the form, waiting for words; else that all is on its way."""
    if not own.form:
        await state.clear()
        to_root = own.unit.parent_id is None
        sent = "joining-waiting" if to_root else "application-sent-to"
        return Page(say(sent, unit=own.unit.name), take_back_row(say, own))
    question = own.form[0]
    await state.set_state(Applying.answer)
    await state.set_data({"unit": own.unit.id, "question": question})
    text = say("application-form-question", question=question, left=len(own.form))
    skipping = Skip(unit_id=own.unit.id, mark=mark_of(question))
    rows = [[button(say("application-skip"), skipping)]]
    return Page("\n\n".join(part for part in (note, text) if part), rows)


def open_rows(say: Say, own: Own) -> list[Row]:
    """What is asked still, the coordinator's question first."""
    asked = (
        [[button(say("application-reply"), ReplyTo(note_id=own.asked.id))]] if own.asked else []
    )
    form = [[button(say("application-go-on"), Fill(unit_id=own.unit.id))]] if own.form else []
    return [*asked, *form]


def open_words(say: Say, own: Own) -> Sequence[str]:
    asked = [say("application-open-question", question=own.asked.text)] if own.asked else []
    form = [say("application-form-left", left=len(own.form))] if own.form else []
    place = [say("application-your-place", place=own.place)] if own.place else []
    return [*asked, *place, *form]


def take_back_row(say: Say, own: Own) -> list[Row]:
    """Members take an application to a part back here; newcomers have /start for it."""
    if own.unit.parent_id is None:
        return []
    return [[button(say("joining-withdraw"), TakeBack(unit_id=own.unit.id))]]

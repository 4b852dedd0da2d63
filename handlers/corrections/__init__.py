"""A coordinator looks through a member's entries and puts one right, with a reason."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.durations import parse_duration
from domain.people import Member
from handlers.commands import Answering
from handlers.corrections.buttons import Correct, EntryOf, StrikeOut
from handlers.corrections.pages import (
    entry_page,
    letter,
    list_page,
    minutes_page,
    reason_page,
    receipt,
)
from handlers.filters import for_members
from handlers.members_buttons import EntriesOf
from handlers.pages import ON_A_PAGE, send, show
from handlers.rows import within_reason
from locales import Say
from services import corrections
from services.transactions import Act, Look

LETTERS = {"entry-corrected": letter}


class Correcting(StatesGroup):
    minutes = State()
    reason = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.callback_query.register(open_list, EntriesOf.filter())
    router.callback_query.register(open_entry, EntryOf.filter())
    router.callback_query.register(ask_minutes, Correct.filter())
    router.callback_query.register(strike_out, StrikeOut.filter())
    router.message.register(hear_minutes, Answering(Correcting.minutes), F.text)
    router.message.register(hear_reason, Answering(Correcting.reason), F.text)
    return router


async def open_list(
    press: CallbackQuery, callback_data: EntriesOf, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    first = within_reason(callback_data.first)
    of = callback_data.member_id
    found = await look(corrections.listing, me, of, first, ON_A_PAGE, now)
    await state.clear()
    await show(press, list_page(say, found, first))


async def open_entry(
    press: CallbackQuery, callback_data: EntryOf, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    record = await look(corrections.record, me, callback_data.entry_id, now)
    await state.clear()
    first = within_reason(callback_data.first)
    await show(press, entry_page(say, record, first, may_correct=_may_correct(me, record)))


async def ask_minutes(
    press: CallbackQuery, callback_data: Correct, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    record = await look(corrections.check, me, callback_data.entry_id, now)
    first = within_reason(callback_data.first)
    await state.set_state(Correcting.minutes)
    await state.set_data({"entry_id": record.entry.id, "first": first})
    await show(press, minutes_page(say, record, first))


async def strike_out(
    press: CallbackQuery,
    callback_data: StrikeOut,
    state: FSMContext,
    say: Say,
    raw_state: str | None,
) -> None:
    asked = await state.get_data()
    if raw_state != Correcting.minutes.state or asked["entry_id"] != callback_data.entry_id:
        raise SkipHandler
    await state.set_state(Correcting.reason)
    await state.update_data(minutes=0)
    await show(press, reason_page(say, asked["entry_id"], 0, asked["first"]))


async def hear_minutes(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, look: Look
) -> None:
    minutes, asked = parse_duration(message.text or ""), await state.get_data()
    await look(corrections.check_minutes, me, asked["entry_id"], minutes, now)
    await state.set_state(Correcting.reason)
    await state.update_data(minutes=minutes)
    await send(message, reason_page(say, asked["entry_id"], minutes, asked["first"]))


async def hear_reason(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, act: Act
) -> None:
    asked = await state.get_data()
    await state.clear()
    of = asked["entry_id"], asked["minutes"]
    done = await act(corrections.correct, me, *of, message.text or "", now)
    await send(message, receipt(say, done, asked["first"]))


def _may_correct(me: Member, record: corrections.Record) -> bool:
    return record.stands and record.entry.member_id != me.id

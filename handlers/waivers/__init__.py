"""A coordinator lets a member off a deficit: who owes, how much of it, and why."""

from datetime import datetime

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.long_durations import parse_hours
from domain.people import Member
from domain.projects import Labour
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.letters import Letter
from handlers.pages import ON_A_PAGE, Page, send, show
from handlers.rows import within_reason
from handlers.waivers.pages import (
    back_letter,
    back_page,
    kinds_page,
    letter,
    list_page,
    minutes_page,
    reason_page,
    receipt,
)
from handlers.waivers_buttons import OwingFrom, TakeWaiverBack, WaiveAll, WaiveFor, WaiveOf
from locales import Say
from services import waivers
from services.transactions import Act, Look
from services.waivers import Owed

__all__ = ["LETTERS", "build_router"]

LETTERS: dict[str, Letter] = {"norm-waived": letter, "norm-waiver-back": back_letter}


class Waiving(StatesGroup):
    minutes = State()
    reason = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(open_list, Asked("waive"))
    router.message.register(hear_minutes, Answering(Waiving.minutes), F.text)
    router.message.register(hear_reason, Answering(Waiving.reason), F.text)
    router.callback_query.register(turn_list, OwingFrom.filter())
    router.callback_query.register(open_member, WaiveFor.filter())
    router.callback_query.register(ask_minutes, WaiveOf.filter())
    router.callback_query.register(choose_all, WaiveAll.filter())
    router.callback_query.register(take_back, TakeWaiverBack.filter())
    return router


async def open_list(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    await send(message, await _list(me, 0, say, now, look))


async def turn_list(
    press: CallbackQuery, callback_data: OwingFrom, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    await state.clear()
    first = within_reason(callback_data.first)
    await show(press, await _list(me, first, say, now, look))


async def open_member(
    press: CallbackQuery, callback_data: WaiveFor, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    """Who owes labour of both kinds is let off one at a time."""
    found = await look(waivers.of_member, me, callback_data.member_id, now)
    await state.clear()
    if len(found) > 1:
        await show(press, kinds_page(say, found))
    else:
        await show(press, await _ask(state, say, found[0]))


async def ask_minutes(
    press: CallbackQuery, callback_data: WaiveOf, state: FSMContext, me: Member, say: Say,
    now: datetime, look: Look,
) -> None:  # fmt: skip
    of = callback_data.member_id, callback_data.labour
    await show(press, await _ask(state, say, await look(waivers.check, me, *of, now)))


async def choose_all(
    press: CallbackQuery,
    callback_data: WaiveAll,
    state: FSMContext,
    say: Say,
    raw_state: str | None,
) -> None:
    asked = await state.get_data()
    if raw_state != Waiving.minutes.state or asked["member_id"] != callback_data.member_id:
        raise SkipHandler
    await show(press, await _ask_reason(state, say, asked["owed"]))


async def hear_minutes(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, look: Look
) -> None:
    minutes, asked = parse_hours(message.text or ""), await state.get_data()
    of = asked["member_id"], Labour(asked["labour"])
    await look(waivers.check, me, *of, now, minutes)
    await send(message, await _ask_reason(state, say, minutes))


async def hear_reason(
    message: Message, state: FSMContext, me: Member, say: Say, now: datetime, act: Act
) -> None:
    asked = await state.get_data()
    await state.clear()
    of = asked["member_id"], Labour(asked["labour"]), asked["minutes"]
    done = await act(waivers.waive, me, *of, message.text or "", now)
    await send(message, receipt(say, done))


async def take_back(
    press: CallbackQuery, callback_data: TakeWaiverBack, me: Member, say: Say, now: datetime,
    act: Act,
) -> None:  # fmt: skip
    done = await act(waivers.take_back, me, callback_data.line_id, now)
    await show(press, back_page(say, done))


async def _list(me: Member, first: int, say: Say, now: datetime, look: Look) -> Page:
    found = await look(waivers.owing, me, first, ON_A_PAGE + 1, now)
    return list_page(say, found[:ON_A_PAGE], first, more=len(found) > ON_A_PAGE)


async def _ask(state: FSMContext, say: Say, owed: Owed) -> Page:
    of = {"member_id": owed.member_id, "labour": owed.labour.value, "owed": owed.minutes}
    await state.set_state(Waiving.minutes)
    await state.set_data(of)
    return minutes_page(say, owed)


async def _ask_reason(state: FSMContext, say: Say, minutes: int) -> Page:
    asked = await state.update_data(minutes=minutes)
    await state.set_state(Waiving.reason)
    return reason_page(say, asked["member_id"], Labour(asked["labour"]), minutes)

"""Coordinators open an application, ask, and answer; who is second hears who was first."""

from collections.abc import Callable
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.applications import NoPlace
from domain.joining import AlreadyAnswered, ApplicationGone
from domain.people import Member
from handlers.applications import card
from handlers.applications.buttons import Answer, Coordinating, Do
from handlers.applications.card import to_list
from handlers.commands import Answering
from handlers.filters import for_members
from handlers.pages import Page, button, send, show
from locales import Say
from services import applications
from services.applications import Application
from services.transactions import Act, Look, Turn

TOO_LATE = (AlreadyAnswered, ApplicationGone)


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(refuse, Answering(Coordinating.reason), F.text)
    router.message.register(ask, Answering(Coordinating.question), F.text)
    router.callback_query.register(open_application, Answer.filter(F.do == Do.OPEN))
    router.callback_query.register(admit, Answer.filter(F.do == Do.ADMIT))
    router.callback_query.register(put_on_list, Answer.filter(F.do == Do.LIST))
    router.callback_query.register(ask_words, Answer.filter(F.do.in_({Do.REFUSE, Do.ASK})))
    return router


async def open_application(
    press: CallbackQuery,
    callback_data: Answer,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    found = await look(applications.card, me, callback_data.application, now)
    await state.clear()
    await show(press, card.page(say, found, now))


async def admit(
    press: CallbackQuery,
    callback_data: Answer,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    turn: Turn,
) -> None:
    """Where there is no room, the waiting list is offered instead."""
    try:
        member = await act(applications.admit, me, callback_data.application, now)
    except NoPlace as full:
        turn.discard()
        listing = button(say("application-list"), callback_data.to(Do.LIST))
        back = button(say("application-to-card"), callback_data.to(Do.OPEN))
        await show(press, Page(say(full.message_id, **full.facts), [[listing, back]]))
        return
    text = say("application-admitted", name=member.name, unit=member.unit.name)
    await show(press, Page(text, to_list(say)))


async def put_on_list(
    press: CallbackQuery, callback_data: Answer, me: Member, say: Say, now: datetime, act: Act
) -> None:
    place = await act(applications.put_on_list, me, callback_data.application, now)
    await show(press, Page(say("application-now-in-list", place=place), to_list(say)))


async def ask_words(
    press: CallbackQuery,
    callback_data: Answer,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    """A refusal wants a reason, a question its words."""
    found = await look(applications.find, me, callback_data.application, now)
    refuses = callback_data.do is Do.REFUSE
    await state.set_state(Coordinating.reason if refuses else Coordinating.question)
    which = callback_data.application
    await state.set_data(
        {"member": which.member_id, "applied": which.applied, "unit": which.unit_id}
    )
    said, label = ("reason", "back") if refuses else ("question", "to-card")
    back = button(say(f"application-{label}"), callback_data.to(Do.OPEN))
    await show(press, Page(say(f"application-ask-{said}", name=found.name), [[back]]))


async def refuse(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await _write(message, me, state, say, now, act, applications.refuse, "application-refused")


async def ask(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await _write(message, me, state, say, now, act, applications.ask, "application-asked")


async def _write(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act,
    service: Callable[..., Member], done: str,
) -> None:  # fmt: skip
    """The words are here; where somebody was quicker the question is over as well."""
    which = _which(await state.get_data())
    await state.clear()
    try:
        applicant = await act(service, me, which, message.text or "", now)
    except TOO_LATE as late:
        await message.answer(say(late.message_id, **late.facts))
        return
    await send(message, Page(say(done, name=applicant.name), to_list(say)))


def _which(known: dict[str, int]) -> Application:
    return Application(known["member"], known["applied"], known.get("unit", 0))

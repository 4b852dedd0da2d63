"""The two consents, each a separate act. Nothing about a stranger is kept before both."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from domain.joining import DocumentsChanged
from domain.people import Account, Member
from handlers.documents import shown
from handlers.joining.arrivals import Coming, tell_outcome
from handlers.joining.buttons import Go, Joining, Outside, Step
from handlers.joining.cards import (
    ask_name,
    beneath_principles,
    beneath_privacy,
    consent,
    welcome,
)
from handlers.long_texts import open_document
from handlers.pages import Page, button, show
from locales import words
from services import doors, joining
from services.joining import Accepted
from services.transactions import Act, Look, Turn


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.filter(Outside())
    router.callback_query.register(show_welcome, Step.filter(F.go == Go.WELCOME))
    router.callback_query.register(read_principles, Step.filter(F.go == Go.PRINCIPLES))
    router.callback_query.register(accept, Step.filter(F.go == Go.ACCEPT))
    router.callback_query.register(read_privacy, Step.filter(F.go == Go.PRIVACY))
    router.callback_query.register(have_account, Step.filter(F.go == Go.HAVE_ACCOUNT))
    router.callback_query.register(agree, Step.filter(F.go == Go.CONSENT))
    return router


async def show_welcome(press: CallbackQuery, callback_data: Step, look: Look) -> None:
    await show(press, welcome(await look(doors.show, callback_data.language), callback_data))


async def read_principles(press: CallbackQuery, callback_data: Step, look: Look) -> None:
    door = await look(doors.show, callback_data.language)
    step = callback_data.to(Go.PRINCIPLES, principles=door.principles.version)
    rows = beneath_principles(words(step.language), step)
    await open_document(press, shown(door.principles, door.unit), rows)


async def accept(press: CallbackQuery, callback_data: Step, look: Look) -> None:
    """What was accepted must be the newest version."""
    door = await look(doors.show, callback_data.language)
    if callback_data.principles != door.principles.version:
        await ask_anew(press, callback_data, look)
        return
    await show(press, consent(door, callback_data))


async def read_privacy(press: CallbackQuery, callback_data: Step, look: Look) -> None:
    door = await look(doors.show, callback_data.language)
    step = callback_data.to(Go.PRIVACY, privacy=door.privacy.version)
    rows = beneath_privacy(words(step.language), step)
    await open_document(press, shown(door.privacy, door.unit), rows)


async def have_account(press: CallbackQuery, callback_data: Step) -> None:
    say = words(callback_data.language)
    back = button(say("joining-back"), callback_data.to(Go.WELCOME))
    await show(press, Page(say("link-where-to-get-code"), [[back]]))


async def agree(
    press: CallbackQuery,
    callback_data: Step,
    me: Member | None,
    account: Account,
    state: FSMContext,
    now: datetime,
    act: Act,
    look: Look,
    turn: Turn,
) -> None:
    """The second consent: from here on the person is known."""
    step, say = callback_data, words(callback_data.language)
    accepted = Accepted(step.language, step.principles, step.privacy)
    try:
        if me is not None:
            outcome = await act(joining.apply_again, me, accepted, step.known_code, now)
            await tell_outcome(press, say, me, me.name, outcome, Coming(state, now, look))
            return
        await state.set_state(Joining.name)
        await state.set_data({"code": step.known_code})
        await act(joining.begin, account, accepted, now, step.known_code)
        await show(press, ask_name(say, press.from_user))
    except DocumentsChanged:
        turn.discard()
        await ask_anew(press, step, look)


async def ask_anew(press: CallbackQuery, step: Step, look: Look) -> None:
    note = words(step.language)("joining-documents-changed")
    await show(press, welcome(await look(doors.show, step.language), step, note))

"""/start: who are you to the cooperative, and what comes next."""

from dataclasses import replace
from datetime import datetime

from aiogram import Router
from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.codes import Purpose, purpose_of, read_code
from domain.people import Member, Role
from handlers.commands import Asked, keyboard
from handlers.filters import Belongs
from handlers.joining.arrivals import Coming, tell_outcome
from handlers.joining.buttons import (
    Applicant,
    Go,
    HalfMade,
    Joining,
    OpenMenu,
    Outside,
    Step,
    Withdraw,
)
from handlers.joining.cards import ask_name, status, waiting, welcome
from handlers.pages import Page, pop_up, send, show
from locales import Say
from services import applying, doors, founding, joining
from services.transactions import Act, Look


class CodeAlone(Filter):
    """A code that somebody read out is all that is said."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        code = read_code(message.text or "")
        return {"arguments": code} if code and purpose_of(code) is not Purpose.LINK else False


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(start_again, Asked("start"), Belongs())
    router.message.register(go_on, Asked("start"), HalfMade())
    router.message.register(wait, Asked("start"), Applicant())
    router.message.register(knock, Asked("start"), Outside())
    router.message.register(knock, CodeAlone(), Outside())
    router.callback_query.register(open_menu, OpenMenu.filter(), Belongs())
    router.callback_query.register(withdraw, Withdraw.filter(), Applicant())
    return router


async def start_again(
    message: Message, arguments: str, me: Member, say: Say, now: datetime, act: Act
) -> None:
    """A member; with an owner's code a coordinator, by an invitation in one more unit."""
    code = read_code(arguments)
    if code and purpose_of(code) is Purpose.INVITE:
        unit = await act(joining.come, me, code, now)
        said = say("joining-one-more-unit", unit=unit.name) if unit else say("menu")
        await send(message, Page(said), keyboard(say, me))
        return
    if code and purpose_of(code) is Purpose.OWNER:
        is_new = await act(founding.take_office, me, code, now)
        me = replace(me, roles=me.roles | {Role.COORDINATOR})
        said = "joining-now-coordinator" if is_new else "joining-coordinator-already"
        text = say(said, name=me.name, unit=me.unit.name)
        await send(message, Page(text), keyboard(say, me))
        return
    await send(message, Page(say("menu")), keyboard(say, me))


async def go_on(message: Message, arguments: str, state: FSMContext, say: Say) -> None:
    """Both consents are given; a code that comes now counts."""
    await state.set_state(Joining.name)
    await state.set_data({"code": read_code(arguments) or ""})
    await send(message, ask_name(say, message.from_user))


async def wait(
    message: Message,
    arguments: str,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    if code := read_code(arguments):
        outcome = await act(joining.enter, me, code, now)
        await tell_outcome(message, say, me, me.name, outcome, Coming(state, now, look))
        return
    await send(message, waiting(say, await look(applying.mine, me)))


async def knock(
    message: Message, arguments: str, me: Member | None, say: Say, now: datetime, look: Look
) -> None:
    """Nothing is written down about a stranger: what they come with travels in the buttons."""
    code = read_code(arguments) or ""
    unit = await look(doors.opens, code, now)
    works = not code or unit is not None
    if me is None:
        language = "en" if say.language == "en" else "ru"
        step = Step(go=Go.WELCOME, language=language, code=code if works else "")
        note = "" if works else say("joining-code-is-void")
        if unit and unit.parent_id is not None:
            note = say("joining-invited-to", unit=unit.name)
        await send(message, welcome(await look(doors.show, language), step, note))
        return
    membership = await look(doors.membership, me)
    await send(message, status(say, me, membership, code if works else ""))


async def open_menu(press: CallbackQuery, me: Member, say: Say) -> None:
    await pop_up(press)
    if isinstance(press.message, Message):
        await send(press.message, Page(say("menu")), keyboard(say, me))


async def withdraw(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    await state.clear()
    await act(joining.withdraw, me, now)
    await show(press, Page(say("joining-withdrawn")))

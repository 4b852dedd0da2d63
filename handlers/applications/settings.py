"""What a unit asks of newcomers: its questions, its places, a time on trial."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.applications import MOST_QUESTIONS, Probation, mark_of, read_days, read_places
from domain.people import Member
from handlers.applications import buttons
from handlers.applications.buttons import Coordinating, ListFrom, Quarters, Set
from handlers.commands import Answering
from handlers.filters import for_members
from handlers.pages import Page, Row, button, send, show
from locales import Say
from services import intake
from services.intake import Intake
from services.transactions import Act, Look

ASKED: dict[Set, State] = {
    Set.ADD: Coordinating.form_question,
    Set.PLACES: Coordinating.places,
    Set.PROBATION: Coordinating.probation,
}


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(add_question, Answering(Coordinating.form_question), F.text)
    router.message.register(set_places, Answering(Coordinating.places), F.text)
    router.message.register(ask_quarters, Answering(Coordinating.probation), F.text)
    router.callback_query.register(ask_words, buttons.Intake.filter(F.what.in_(set(ASKED))))
    router.callback_query.register(show_intake, buttons.Intake.filter(F.what == Set.SHOW))
    router.callback_query.register(change, buttons.Intake.filter())
    router.callback_query.register(set_probation, Quarters.filter())
    return router


async def show_intake(
    press: CallbackQuery, me: Member, state: FSMContext, say: Say, now: datetime, look: Look
) -> None:
    found = await look(intake.show, me, now)
    await state.clear()
    await show(press, page(say, me, found))


async def ask_words(
    press: CallbackQuery,
    callback_data: buttons.Intake,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    """Whoever may not change it is told so before anything is asked."""
    what = callback_data.what
    found = await look(intake.show, me, now)
    await state.set_state(ASKED[what])
    rows = [[_back(say)]]
    if what is Set.PLACES and found.places:
        rows = [[button(say("intake-no-limit"), buttons.Intake(what=Set.NO_LIMIT))], *rows]
    if what is Set.PROBATION and found.probation.days:
        off = button(say("intake-no-probation"), buttons.Intake(what=Set.NO_PROBATION))
        rows = [[off], *rows]
    await show(press, Page(say(f"intake-ask-{what.name.casefold()}"), rows))


async def change(
    press: CallbackQuery,
    callback_data: buttons.Intake,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await state.clear()
    match callback_data.what:
        case Set.REMOVE:
            await act(intake.remove_question, me, callback_data.mark, now)
        case Set.UP:
            await act(intake.move_question_up, me, callback_data.mark, now)
        case Set.INHERIT:
            await act(intake.inherit_form, me, now)
        case Set.NO_LIMIT:
            await act(intake.set_places, me, None, now)
        case _:
            await act(intake.set_probation, me, Probation(), now)
    await show(press, page(say, me, await look(intake.show, me, now)))


async def add_question(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act, look: Look
) -> None:
    await state.clear()
    await act(intake.add_question, me, message.text or "", now)
    await send(message, page(say, me, await look(intake.show, me, now)))


async def set_places(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act, look: Look
) -> None:
    places = read_places(message.text or "")
    await state.clear()
    await act(intake.set_places, me, places, now)
    await send(message, page(say, me, await look(intake.show, me, now)))


async def ask_quarters(message: Message, say: Say) -> None:
    days = read_days(message.text or "")
    parts = [
        button(say("intake-part", quarters=part), Quarters(days=days, quarters=part))
        for part in (4, 3, 2, 1)
    ]
    await send(message, Page(say("intake-ask-part", days=days), [parts[:2], parts[2:]]))


async def set_probation(
    press: CallbackQuery,
    callback_data: Quarters,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await state.clear()
    wanted = Probation(callback_data.days, callback_data.quarters)
    await act(intake.set_probation, me, wanted, now)
    await show(press, page(say, me, await look(intake.show, me, now)))


def page(say: Say, me: Member, found: Intake) -> Page:
    """Everything on one card: a row for each question, then what is about all of them."""
    lines = [say("intake-title", unit=me.unit.name), _form_words(say, found)]
    lines += [f"{number}. {one}" for number, one in enumerate(found.form, 1)]
    lines += ["", _places_words(say, found), _probation_words(say, found)]
    return Page("\n".join(lines), _rows(say, found))


def _rows(say: Say, found: Intake) -> list[Row]:
    """Ten buttons at most: five to remove, one to bring the last one forward, four about all."""
    removing = [
        button(f"✕ {number}", buttons.Intake(what=Set.REMOVE, mark=mark_of(one)))
        for number, one in enumerate(found.form, 1)
    ]
    last = len(found.form)
    moving = [_up(say, last, found.form[-1])] if last > 1 else []
    more = [button(say("intake-add"), buttons.Intake(what=Set.ADD))]
    more = more if len(found.form) < MOST_QUESTIONS else []
    inherit = [button(say("intake-inherit"), buttons.Intake(what=Set.INHERIT))]
    inherit = inherit if found.may_inherit and len(found.form) < MOST_QUESTIONS else []
    limits = [
        button(say("intake-places"), buttons.Intake(what=Set.PLACES)),
        button(say("intake-probation"), buttons.Intake(what=Set.PROBATION)),
    ]
    return [
        removing,
        [*moving, *more, *inherit],
        limits,
        [button(say("applications-all"), ListFrom())],
    ]


def _up(say: Say, number: int, question: str) -> InlineKeyboardButton:
    label = say("intake-up", number=number)
    return button(label, buttons.Intake(what=Set.UP, mark=mark_of(question)))


def _back(say: Say) -> InlineKeyboardButton:
    return button(say("intake-back"), buttons.Intake(what=Set.SHOW))


def _form_words(say: Say, found: Intake) -> str:
    if not found.form:
        return say("intake-no-form")
    if found.form_of:
        return say("intake-form-of", unit=found.form_of)
    return say("intake-form")


def _places_words(say: Say, found: Intake) -> str:
    if found.places is None:
        return say("intake-unlimited", members=found.members)
    return say("intake-limited", members=found.members, places=found.places)


def _probation_words(say: Say, found: Intake) -> str:
    if not found.probation.days:
        return say("intake-without-probation")
    days, quarters = found.probation.days, found.probation.quarters
    return say("intake-with-probation", days=days, quarters=quarters)

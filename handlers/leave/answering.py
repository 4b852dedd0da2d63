"""Coordinators read who asks for leave, and answer; one card after another."""

from datetime import date

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering, Asked
from handlers.leave.buttons import Grant, OpenAsked, Refuse, Turn
from handlers.leave.mine import show_mine
from handlers.leave.wording import changes_in_words, title
from handlers.pages import Page, Row, button, send, show
from handlers.talk import Talk
from locales import Say
from services import leave_answers
from services.leave_answers import Card, Queue


class Refusing(StatesGroup):
    leave = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(open_queue, Asked("leaves"))
    router.message.register(refuse, Answering(Refusing.leave), F.text)
    router.callback_query.register(turn, Turn.filter())
    router.callback_query.register(open_asked, OpenAsked.filter())
    router.callback_query.register(grant, Grant.filter())
    router.callback_query.register(ask_reason, Refuse.filter())
    return router


async def open_queue(_: Message, talk: Talk) -> None:
    """Who answers nobody means their own."""
    if talk.me.coordinates:
        await talk.answer(await _queue(talk, 0))
    else:
        await show_mine(talk)


async def turn(_: CallbackQuery, callback_data: Turn, talk: Talk) -> None:
    await talk.state.clear()
    await talk.answer(await _queue(talk, callback_data.place))


async def open_asked(_: CallbackQuery, callback_data: OpenAsked, talk: Talk) -> None:
    await talk.state.clear()
    card = await talk.look(leave_answers.card, talk.me, callback_data.relief_id, talk.now)
    await talk.answer(card_page(talk.say, card, talk.today))


async def grant(press: CallbackQuery, callback_data: Grant, talk: Talk) -> None:
    await talk.state.clear()
    await talk.act(leave_answers.grant, talk.me, callback_data.relief_id, talk.now)
    page = await _queue(talk, callback_data.place)
    await show(press, page, talk.say("relief-granted-popup"))


async def ask_reason(_: CallbackQuery, callback_data: Refuse, talk: Talk) -> None:
    asked = await talk.look(leave_answers.check, talk.me, callback_data.relief_id, talk.now)
    await talk.state.set_state(Refusing.leave)
    await talk.state.set_data({"relief": asked.id, "place": callback_data.place})
    back = button(talk.say("relief-do-not-refuse"), OpenAsked(relief_id=asked.id))
    await talk.answer(Page(talk.say("relief-refuse-why"), [[back]]))


async def refuse(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    await talk.act(leave_answers.refuse, talk.me, known["relief"], message.text or "", talk.now)
    page = await _queue(talk, known["place"])
    await send(message, Page(f"{talk.say('relief-refused')}\n\n{page.text}", page.rows))


async def _queue(talk: Talk, place: int) -> Page:
    queue = await talk.look(leave_answers.queue, talk.me, place, talk.now)
    return queue_page(talk.say, queue, talk.today)


def queue_page(say: Say, queue: Queue, today: date) -> Page:
    if queue.card is None:
        return Page(say("relief-none-waiting"))
    card = card_page(say, queue.card, today, queue.place)
    where = say("relief-place", place=queue.place + 1, total=queue.total)
    turns = [
        button(label, Turn(place=place))
        for label, place in (("‹", queue.place - 1), ("›", queue.place + 1))
        if 0 <= place < queue.total
    ]
    return Page(f"{where}\n{card.text}", [*card.rows, turns])


def card_page(say: Say, card: Card, today: date, place: int = 0) -> Page:
    lines = [
        say("relief-card", name=card.name, title=title(say, card.relief, today)),
        say("relief-reason", reason=card.relief.reason),
        say("relief-away", count=card.away),
        "",
        say("relief-if-granted"),
        changes_in_words(say, card.changes),
        *(["", say("relief-is-yours")] if card.is_own else []),
    ]
    return Page("\n".join(lines), [] if card.is_own else [_answers(say, card, place)])


def _answers(say: Say, card: Card, place: int) -> Row:
    which = {"relief_id": card.relief.id, "place": place}
    return [
        button(say("relief-grant"), Grant(**which)),
        button(say("relief-refuse"), Refuse(**which)),
    ]

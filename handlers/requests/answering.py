"""Coordinators answer: all of it at once, less or nothing with a reason."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_amount
from domain.requests import MoreThanAsked, Stage
from handlers.commands import Answering
from handlers.pages import Page, button
from handlers.requests.acting import show_card
from handlers.requests.buttons import Deal, OpenRequest, WithRequest
from handlers.talk import Talk
from services import request_cards, requests_answering

DEALS = (Deal.GRANT, Deal.LESS, Deal.REFUSE)


class Deciding(StatesGroup):
    amount = State()
    words = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(decide, WithRequest.filter(F.deal.in_(DEALS)))
    router.message.register(hear_amount, Answering(Deciding.amount), F.text)
    router.message.register(hear_words, Answering(Deciding.words), F.text)
    return router


async def decide(_: CallbackQuery, callback_data: WithRequest, talk: Talk) -> None:
    """Only what is granted whole by a coordinator needs no words."""
    request_id = callback_data.request_id
    one = await talk.look(requests_answering.check, talk.me, request_id, talk.now)
    if callback_data.deal is Deal.LESS:
        await _ask(talk, Deciding.amount, request_id, 0, "request-how-much-less")
    elif callback_data.deal is Deal.REFUSE:
        await _ask_words(talk, request_id, 0, one.stage)
    elif one.stage is Stage.ASSEMBLY:
        await _ask_words(talk, request_id, one.asked, one.stage)
    else:
        await talk.state.clear()
        await talk.act(requests_answering.answer, talk.me, one.id, one.asked, "", talk.now)
        await show_card(talk, one.id)


async def hear_amount(message: Message, talk: Talk) -> None:
    request_id = (await talk.state.get_data())["request"]
    one = await talk.look(requests_answering.check, talk.me, request_id, talk.now)
    card = await talk.look(request_cards.card, talk.me, request_id, talk.now)
    amount = parse_amount(message.text or "", card.item.measure)
    if amount > one.asked:
        raise MoreThanAsked(amount=one.asked, measure=card.item.measure.value)
    await _ask_words(talk, request_id, amount, one.stage)


async def hear_words(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    said = (known["amount"], message.text or "", talk.now)
    await talk.act(requests_answering.answer, talk.me, known["request"], *said)
    await show_card(talk, known["request"])


async def _ask_words(talk: Talk, request_id: int, amount: int, stage: Stage) -> None:
    asked = "request-which-decision" if stage is Stage.ASSEMBLY else "request-why-less"
    await _ask(talk, Deciding.words, request_id, amount, asked)


async def _ask(talk: Talk, question: State, request_id: int, amount: int, words: str) -> None:
    await talk.state.set_state(question)
    await talk.state.set_data({"request": request_id, "amount": amount})
    back = button(talk.say("request-stop"), OpenRequest(request_id=request_id))
    await talk.answer(Page(talk.say(words), [[back]]))

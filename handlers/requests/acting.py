"""One request: its card, and what its member and its keeper do with it."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering
from handlers.pages import Page, Row, button
from handlers.requests.buttons import Deal, List, OpenRequest, Show, WithRequest
from handlers.requests.wording import card_text
from handlers.talk import Talk
from locales import Say
from services import request_cards, requests, requests_handing
from services.request_cards import Card, Deed


class Noting(StatesGroup):
    text = State()


KEYS: dict[Deed, tuple[Deal, ...]] = {
    Deed.RECEIVED: (Deal.RECEIVED, Deal.NOT_RECEIVED),
    Deed.ANSWER: (Deal.GRANT, Deal.LESS, Deal.REFUSE),
    Deed.HAND_OVER: (Deal.GIVE,),
    Deed.NOTE: (Deal.NOTE,),
    Deed.WITHDRAW: (Deal.WITHDRAW,),
}
DONE = {
    Deal.WITHDRAW: requests.withdraw,
    Deal.RECEIVED: requests_handing.received,
    Deal.NOT_RECEIVED: requests_handing.not_received,
    Deal.GIVE: requests_handing.hand_over,
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_request, OpenRequest.filter())
    router.callback_query.register(do, WithRequest.filter(F.deal.in_(DONE)))
    router.callback_query.register(ask_note, WithRequest.filter(F.deal == Deal.NOTE))
    router.message.register(hear_note, Answering(Noting.text), F.text)
    return router


async def open_request(_: CallbackQuery, callback_data: OpenRequest, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.request_id)


async def do(_: CallbackQuery, callback_data: WithRequest, talk: Talk) -> None:
    await talk.state.clear()
    deed = DONE[callback_data.deal]
    await talk.act(deed, talk.me, callback_data.request_id, talk.now)
    if callback_data.deal is Deal.GIVE:
        back = button(talk.say("request-giving-back"), Show(what=List.GIVING))
        await talk.answer(Page(talk.say("request-given-now"), [[back]]))
    else:
        await show_card(talk, callback_data.request_id)


async def ask_note(_: CallbackQuery, callback_data: WithRequest, talk: Talk) -> None:
    await talk.state.set_state(Noting.text)
    await talk.state.set_data({"request": callback_data.request_id})
    back = button(talk.say("request-stop"), OpenRequest(request_id=callback_data.request_id))
    await talk.answer(Page(talk.say("request-note-ask"), [[back]]))


async def hear_note(message: Message, talk: Talk) -> None:
    known = (await talk.state.get_data())["request"]
    await talk.state.clear()
    await talk.act(request_cards.note, talk.me, known, message.text or "", talk.now)
    await show_card(talk, known)


async def show_card(talk: Talk, request_id: int) -> None:
    card = await talk.look(request_cards.card, talk.me, request_id, talk.now)
    await talk.answer(card_page(talk, card))


def card_page(talk: Talk, card: Card) -> Page:
    rows = [_keys(talk.say, card, deals) for deed, deals in KEYS.items() if deed in card.deeds]
    back = button(talk.say("request-back"), Show(what=List.MINE))
    return Page(card_text(talk.say, card, talk.me), [*rows, [back]])


def _keys(say: Say, card: Card, deals: tuple[Deal, ...]) -> Row:
    one = card.request
    facts = {"amount": one.asked, "measure": card.item.measure.value}
    return [
        button(
            say("request-deal", deal=deal.name.lower().replace("_", "-"), **facts),
            WithRequest(request_id=one.id, deal=deal),
        )
        for deal in deals
    ]

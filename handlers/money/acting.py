"""One request for money or expense: its card, and what its member and those in office do."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.amounts import parse_money
from handlers.commands import Answering
from handlers.money.wording import card_text
from handlers.money_buttons import MoneyDeal, MyMoney, WithMoney
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import money_cards, money_paying, money_requests
from services.money_cards import Card, Deed


class AboutMoney(StatesGroup):
    note = State()
    rest = State()


KEYS: tuple[dict[Deed, tuple[MoneyDeal, ...]], ...] = (
    {Deed.ANSWER: (MoneyDeal.GRANT, MoneyDeal.LESS, MoneyDeal.REFUSE)},
    {Deed.PAY: (MoneyDeal.PAY,)},
    {Deed.RECEIVED: (MoneyDeal.RECEIVED, MoneyDeal.NOT_RECEIVED)},
    {
        Deed.RECEIPT: (MoneyDeal.RECEIPT,),
        Deed.SEE: (MoneyDeal.SEE,),
        Deed.GIVE_BACK: (MoneyDeal.GIVE_BACK,),
    },
    {Deed.NOTE: (MoneyDeal.NOTE,), Deed.WITHDRAW: (MoneyDeal.WITHDRAW,)},
)
DONE = {
    MoneyDeal.WITHDRAW: money_requests.withdraw,
    MoneyDeal.RECEIVED: money_paying.received,
    MoneyDeal.NOT_RECEIVED: money_paying.not_received,
    MoneyDeal.PAY: money_paying.pay_out,
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_card, WithMoney.filter(F.deal == MoneyDeal.OPEN))
    router.callback_query.register(do, WithMoney.filter(F.deal.in_(DONE)))
    router.callback_query.register(ask_note, WithMoney.filter(F.deal == MoneyDeal.NOTE))
    router.callback_query.register(ask_rest, WithMoney.filter(F.deal == MoneyDeal.GIVE_BACK))
    router.message.register(hear_note, Answering(AboutMoney.note), F.text)
    router.message.register(hear_rest, Answering(AboutMoney.rest), F.text)
    return router


async def open_card(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.request_id)


async def do(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    await talk.state.clear()
    await talk.act(DONE[callback_data.deal], talk.me, callback_data.request_id, talk.now)
    await show_card(talk, callback_data.request_id)


async def ask_note(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    await ask_about(talk, AboutMoney.note, callback_data.request_id, "money-note-ask")


async def hear_note(message: Message, talk: Talk) -> None:
    known = (await talk.state.get_data())["request"]
    await talk.state.clear()
    await talk.act(money_cards.note, talk.me, known, message.text or "", talk.now)
    await show_card(talk, known)


async def ask_rest(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    """What the member did not spend and has brought."""
    known = callback_data.request_id
    await talk.look(money_paying.may_give_back, talk.me, known, talk.now)
    await ask_about(talk, AboutMoney.rest, known, "money-how-much-back")


async def hear_rest(message: Message, talk: Talk) -> None:
    known, amount = (await talk.state.get_data())["request"], parse_money(message.text or "")
    await talk.state.clear()
    await talk.act(money_paying.give_back, talk.me, known, amount, talk.now)
    await show_card(talk, known)


async def ask_about(
    talk: Talk, question: State, request_id: int, words: str, **facts: int
) -> None:
    """A question about one request, with the way back to its card."""
    await talk.state.set_state(question)
    await talk.state.set_data({"request": request_id, **facts})
    back = button(talk.say("money-stop"), WithMoney(request_id=request_id))
    await talk.answer(Page(talk.say(words), [[back]]))


async def show_card(talk: Talk, request_id: int) -> None:
    card = await talk.look(money_cards.card, talk.me, request_id, talk.now)
    await talk.answer(card_page(talk, card))


def card_page(talk: Talk, card: Card) -> Page:
    rows: list[Row] = [
        [_key(talk, card, deal) for deed in row if deed in card.deeds for deal in row[deed]]
        for row in KEYS
    ]
    if card.request.is_expense:
        less = WithMoney(request_id=card.request.id, deal=MoneyDeal.LESS).pack()
        rows = [[key for key in row if key.callback_data != less] for row in rows]
    back = button(talk.say("money-back"), MyMoney())
    return Page(card_text(talk.say, card, talk.me), [*rows, [back]])


def _key(talk: Talk, card: Card, deal: MoneyDeal) -> InlineKeyboardButton:
    what = "expense" if card.request.is_expense else "money"
    named = deal.name.lower().replace("_", "-")
    label = talk.say("money-deal", deal=named, what=what, amount=card.request.amount)
    return button(label, WithMoney(request_id=card.request.id, deal=deal))

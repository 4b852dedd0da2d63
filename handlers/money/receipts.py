"""Receipts: sent as a photo after money was paid out, and seen by who answers for it."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering
from handlers.letters import Facts
from handlers.money.acting import ask_about, show_card
from handlers.money_buttons import MoneyDeal, WithMoney
from handlers.pages import Page, button, pop_up, seem_busy, send_picture
from handlers.photos import PHOTO, photo_of
from handlers.talk import Talk
from services import money_cards, money_paying


class ShowingReceipt(StatesGroup):
    receipt = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(ask_receipt, WithMoney.filter(F.deal == MoneyDeal.RECEIPT))
    router.callback_query.register(see, WithMoney.filter(F.deal == MoneyDeal.SEE))
    router.message.register(take_receipt, Answering(ShowingReceipt.receipt), PHOTO)
    router.message.register(ask_again, Answering(ShowingReceipt.receipt), F.text)
    return router


async def ask_receipt(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    known = callback_data.request_id
    await talk.look(money_paying.may_attach, talk.me, known, talk.now)
    await ask_about(talk, ShowingReceipt.receipt, known, "money-attach-receipt")


async def ask_again(_: Message, talk: Talk) -> None:
    known = (await talk.state.get_data())["request"]
    await ask_about(talk, ShowingReceipt.receipt, known, "money-attach-receipt")


async def take_receipt(message: Message, talk: Talk) -> None:
    """A photo that is refused leaves the question open."""
    known = (await talk.state.get_data())["request"]
    receipt = await photo_of(message)
    await talk.state.clear()
    await talk.act(money_paying.attach, talk.me, known, receipt, talk.now)
    await show_card(talk, known)


async def see(press: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    """Beneath the card, which stays as it is."""
    known = callback_data.request_id
    receipt = await talk.look(money_paying.receipt, talk.me, known, talk.now)
    card = await talk.look(money_cards.card, talk.me, known, talk.now)
    facts: Facts = {"fund": card.fund.name, "amount": card.request.amount, "name": card.name}
    text = talk.say("money-receipt-shown" if receipt else "money-receipt-gone", **facts)
    back = button(talk.say("money-open"), WithMoney(request_id=known))
    await pop_up(press)
    await seem_busy(press)
    await send_picture(press, receipt, Page(text, [[back]]))

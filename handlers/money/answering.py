"""One in office answers: all of it at once, less or nothing with a reason."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_money
from domain.money_requests import MoreMoneyThanAsked, Stage
from handlers.commands import Answering
from handlers.money.acting import ask_about, show_card
from handlers.money_buttons import MoneyDeal, WithMoney
from handlers.talk import Talk
from services import money_answering

DEALS = (MoneyDeal.GRANT, MoneyDeal.LESS, MoneyDeal.REFUSE)


class AnsweringForMoney(StatesGroup):
    amount = State()
    words = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(decide, WithMoney.filter(F.deal.in_(DEALS)))
    router.message.register(hear_amount, Answering(AnsweringForMoney.amount), F.text)
    router.message.register(hear_words, Answering(AnsweringForMoney.words), F.text)
    return router


async def decide(_: CallbackQuery, callback_data: WithMoney, talk: Talk) -> None:
    """Only what is given whole by one in office needs no words."""
    known = callback_data.request_id
    one = await talk.look(money_answering.check, talk.me, known, talk.now)
    if callback_data.deal is MoneyDeal.LESS:
        await ask_about(talk, AnsweringForMoney.amount, known, "money-how-much-less")
    elif callback_data.deal is MoneyDeal.REFUSE:
        await _ask_words(talk, known, 0, one.stage)
    elif one.stage is Stage.ASSEMBLY:
        await _ask_words(talk, known, one.asked, one.stage)
    else:
        await talk.state.clear()
        await talk.act(money_answering.answer, talk.me, one.id, one.asked, "", talk.now)
        await show_card(talk, one.id)


async def hear_amount(message: Message, talk: Talk) -> None:
    known = (await talk.state.get_data())["request"]
    one = await talk.look(money_answering.check, talk.me, known, talk.now)
    amount = parse_money(message.text or "")
    if amount > one.asked:
        raise MoreMoneyThanAsked(amount=one.asked)
    await _ask_words(talk, known, amount, one.stage)


async def hear_words(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    said = (known["amount"], message.text or "", talk.now)
    await talk.act(money_answering.answer, talk.me, known["request"], *said)
    await show_card(talk, known["request"])


async def _ask_words(talk: Talk, request_id: int, amount: int, stage: Stage) -> None:
    asked = "money-which-decision" if stage is Stage.ASSEMBLY else "money-why-less"
    await ask_about(talk, AnsweringForMoney.words, request_id, asked, amount=amount)

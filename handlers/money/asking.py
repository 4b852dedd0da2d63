"""Asking a fund for money, and entering what was spent: the sum, what for, the receipt."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.amounts import parse_money
from domain.ledger import Kind
from handlers.commands import Answering
from handlers.letters import Facts
from handlers.money.acting import show_card
from handlers.money.draft import AskingMoney, Do, Draft, Drafted, Finish, keep, new_draft
from handlers.money_buttons import AskMoney, Spend
from handlers.pages import Page, button
from handlers.photos import PHOTO, photo_of
from handlers.talk import Talk
from services import expenses, ledger, money_requests


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, AskMoney.filter())
    router.callback_query.register(begin, Spend.filter())
    router.callback_query.register(ask, Finish.filter(F.do == Do.ASK), Drafted())
    router.callback_query.register(finish, Finish.filter(), Drafted())
    router.message.register(hear_amount, Answering(AskingMoney.amount), F.text, Drafted())
    router.message.register(hear_reason, Answering(AskingMoney.reason), F.text, Drafted())
    router.message.register(take_receipt, Answering(AskingMoney.receipt), PHOTO, Drafted())
    router.message.register(ask_receipt_again, Answering(AskingMoney.receipt), F.text, Drafted())
    router.message.register(hear_why_none, Answering(AskingMoney.why_none), F.text, Drafted())
    return router


async def begin(_: CallbackQuery, callback_data: AskMoney | Spend, talk: Talk) -> None:
    """The fund's card stays above."""
    found = await talk.look(money_requests.may_ask, talk.me, callback_data.fund_id, talk.now)
    draft = new_draft(found.id, is_expense=isinstance(callback_data, Spend))
    await keep(talk.state, draft, AskingMoney.amount)
    have = await talk.look(ledger.balance, found.place(Kind.FUND))
    text = talk.say("money-how-much", what=draft.what, fund=found.name, have=have)
    await talk.below().answer(Page(text, [[_stop(talk, draft)]]))


async def hear_amount(message: Message, draft: Draft, talk: Talk) -> None:
    draft = replace(draft, amount=parse_money(message.text or ""))
    await keep(talk.state, draft, AskingMoney.reason)
    text = talk.say("money-what-for", what=draft.what, amount=draft.amount)
    await talk.answer(Page(text, [[_stop(talk, draft)]]))


async def hear_reason(message: Message, draft: Draft, talk: Talk) -> None:
    draft = replace(draft, reason=money_requests.clean_reason(message.text or ""))
    if draft.is_expense:
        await ask_receipt(talk, draft)
    else:
        await offer(talk, draft)


async def offer(talk: Talk, draft: Draft) -> None:
    """Who may read the reason is chosen before anybody is told."""
    await keep(talk.state, draft, None)
    fund = await talk.look(money_requests.may_ask, talk.me, draft.fund_id, talk.now)
    have = await talk.look(ledger.balance, fund.place(Kind.FUND))
    secret = "yes" if draft.confidential else "no"
    said: Facts = {"fund": fund.name, "amount": draft.amount, "have": have, "reason": draft.reason}
    ask_key = button(talk.say("money-ask"), Finish(draft=draft.number, do=Do.ASK))
    office = Finish(draft=draft.number, do=Do.ONLY_FOR_OFFICE)
    secret_key = button(talk.say("money-secret-key", state=secret), office)
    text = talk.say("money-offer", **said, secret=secret)
    await talk.answer(Page(text, [[ask_key], [secret_key, _stop(talk, draft)]]))


async def ask_receipt(talk: Talk, draft: Draft) -> None:
    await keep(talk.state, draft, AskingMoney.receipt)
    none = button(talk.say("money-no-receipt"), Finish(draft=draft.number, do=Do.NO_RECEIPT))
    await talk.answer(Page(talk.say("money-send-receipt"), [[none, _stop(talk, draft)]]))


async def ask_receipt_again(_: Message, draft: Draft, talk: Talk) -> None:
    await ask_receipt(talk, draft)


async def ask(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    if not draft.reason:
        await talk.answer(Page(talk.say("money-what-for", what=draft.what, amount=draft.amount)))
        return
    await talk.state.clear()
    said = (draft.fund_id, draft.amount, draft.reason, talk.now)
    one = await talk.act(money_requests.ask, talk.me, *said, confidential=draft.confidential)
    await show_card(talk, one.id)


async def finish(_: CallbackQuery, callback_data: Finish, draft: Draft, talk: Talk) -> None:
    match callback_data.do:
        case Do.ONLY_FOR_OFFICE if draft.reason:
            await offer(talk, replace(draft, confidential=not draft.confidential))
        case Do.NO_RECEIPT if draft.reason:
            await keep(talk.state, draft, AskingMoney.why_none)
            stop = _stop(talk, draft)
            await talk.answer(Page(talk.say("money-why-no-receipt"), [[stop]]))
        case _:
            await talk.state.clear()
            await talk.answer(Page(talk.say("money-stopped")))


async def take_receipt(message: Message, draft: Draft, talk: Talk) -> None:
    """A photo that is refused leaves the question open, with all that was said before."""
    receipt = await photo_of(message)
    await _spend(talk, draft, receipt)


async def hear_why_none(message: Message, draft: Draft, talk: Talk) -> None:
    await _spend(talk, draft, None, message.text or "")


async def _spend(talk: Talk, draft: Draft, receipt: bytes | None, why_none: str = "") -> None:
    await talk.state.clear()
    said = (draft.fund_id, draft.amount, draft.reason, receipt, talk.now, why_none)
    one = await talk.act(expenses.spend, talk.me, *said)
    await show_card(talk, one.id)


def _stop(talk: Talk, draft: Draft) -> InlineKeyboardButton:
    return button(talk.say("money-stop"), Finish(draft=draft.number, do=Do.STOP))

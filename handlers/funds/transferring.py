"""By decision money goes over to another fund: shown whole before it is done."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.amounts import parse_money
from domain.funds import Fund, read_words
from handlers.commands import Answering
from handlers.funds.buttons import Choice, Do, WithFund
from handlers.funds.draft import Draft, OfThisDraft, TransferringMoney, keep, kept, new_draft
from handlers.funds.lists import to_card
from handlers.funds.receiving import written_page
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from services import fund_moves, funds
from services.fund_moves import Target


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, WithFund.filter(F.do == Do.TRANSFER))
    where = Choice.filter(F.fund_id == 0)
    router.callback_query.register(turn, TransferringMoney.where, where, OfThisDraft())
    router.callback_query.register(choose, TransferringMoney.where, Choice.filter(), OfThisDraft())
    router.message.register(ask_again, Answering(TransferringMoney.where), F.text)
    router.message.register(hear_amount, Answering(TransferringMoney.amount), F.text)
    words = Answering(TransferringMoney.words, TransferringMoney.sure)
    router.message.register(hear_decision, words, F.text)
    router.callback_query.register(confirm, TransferringMoney.sure, Choice.filter(), OfThisDraft())
    return router


async def begin(_: CallbackQuery, callback_data: WithFund, talk: Talk) -> None:
    fund = await talk.look(funds.kept, talk.me, callback_data.fund_id, talk.now)
    await _ask_where(talk, new_draft(fund.id, name=fund.name), 0)


async def turn(_: CallbackQuery, callback_data: Choice, draft: Draft, talk: Talk) -> None:
    await _ask_where(talk, draft, within_reason(callback_data.first))


async def ask_again(_: Message, talk: Talk) -> None:
    await _ask_where(talk, await kept(talk.state), 0)


async def _ask_where(talk: Talk, draft: Draft, first: int) -> None:
    found = await talk.look(fund_moves.targets, talk.me, draft.fund_id, talk.now)
    if not found:
        await talk.state.clear()
        page = Page(talk.say("fund-no-other"), [to_card(talk, draft.fund_id)])
        await talk.answer(page)
        return
    keys = [_to(talk, draft, one) for one in found[first : first + ON_A_PAGE]]
    back, on = turning(lambda at: Choice(draft=draft.number, first=at), first, len(found))
    text = talk.say("fund-where-to", fund=draft.name)
    await _ask(talk, draft, TransferringMoney.where, text, [*in_pairs(keys), [*back, *on]])


def _to(talk: Talk, draft: Draft, one: Target) -> InlineKeyboardButton:
    label = talk.say("fund-of-unit", fund=one.fund.name, unit=one.unit)
    return button(label, Choice(draft=draft.number, fund_id=one.fund.id))


async def choose(_: CallbackQuery, callback_data: Choice, draft: Draft, talk: Talk) -> None:
    to = await talk.look(funds.kept, talk.me, callback_data.fund_id, talk.now)
    fund = await talk.look(funds.kept, talk.me, draft.fund_id, talk.now)
    free = await talk.look(funds.balance, fund)
    facts: Facts = {"fund": draft.name, "other": to.name, "free": free}
    text = talk.say("fund-how-much-over", **facts)
    await _ask(talk, replace(draft, other_id=to.id), TransferringMoney.amount, text)


async def hear_amount(message: Message, talk: Talk) -> None:
    draft, amount = await kept(talk.state), parse_money(message.text or "")
    await _check(talk, replace(draft, amount=amount))
    text = talk.say("fund-which-decision", amount=amount)
    await _ask(talk, replace(draft, amount=amount), TransferringMoney.words, text)


async def hear_decision(message: Message, talk: Talk) -> None:
    """Shown before it is done; other words may still be said."""
    draft = replace(await kept(talk.state), words=read_words(message.text or ""))
    fund, target = await _check(talk, draft)
    facts: Facts = {"fund": fund.name, "other": target.fund.name, "unit": target.unit}
    sure = button(talk.say("fund-transfer-sure"), Choice(draft=draft.number))
    text = talk.say("fund-transfer-ask", amount=draft.amount, words=draft.words, **facts)
    await _ask(talk, draft, TransferringMoney.sure, text, [[sure]])


async def confirm(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    await talk.state.clear()
    of = (draft.fund_id, draft.other_id, draft.amount, draft.words, talk.now)
    done = await talk.act(fund_moves.transfer, talk.me, *of)
    await talk.answer(written_page(talk, done, "fund-transferred"))


async def _check(talk: Talk, draft: Draft) -> tuple[Fund, Target]:
    of = (draft.fund_id, draft.other_id, draft.amount, talk.now)
    return await talk.look(fund_moves.check_transfer, talk.me, *of)


async def _ask(
    talk: Talk, draft: Draft, question: State, text: str, rows: list[Row] | None = None
) -> None:
    await keep(talk.state, draft, question)
    await talk.answer(Page(text, [*(rows or []), to_card(talk, draft.fund_id, "fund-stop")]))

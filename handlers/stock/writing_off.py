"""Writing off what is spoilt or lost: how much of what is free, and why."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_amount
from domain.labour import clean_note
from handlers.commands import Answering
from handlers.pages import Page, button
from handlers.stock.buttons import Do, WithStock
from handlers.stock.draft import Draft, WritingOff, keep, kept, new_draft
from handlers.stock.receipts import written_off_page
from handlers.stock_buttons import StockOf
from handlers.talk import Talk
from services import stock_keeping, stock_writing_off


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, WithStock.filter(F.do == Do.WRITE_OFF))
    router.message.register(hear_amount, Answering(WritingOff.amount), F.text)
    router.message.register(hear_reason, Answering(WritingOff.reason), F.text)
    return router


async def begin(_: CallbackQuery, callback_data: WithStock, talk: Talk) -> None:
    item = await talk.look(stock_keeping.kept_item, talk.me, callback_data.item_id, talk.now)
    text = talk.say("stock-how-much-off", item=item.name)
    await _ask(talk, new_draft(item.id), WritingOff.amount, text)


async def hear_amount(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    item = await talk.look(stock_keeping.kept_item, talk.me, draft.item_id, talk.now)
    amount = parse_amount(message.text or "", item.measure)
    await talk.look(stock_writing_off.check_free, talk.me, item.id, amount, talk.now)
    await _ask(talk, replace(draft, amount=amount), WritingOff.reason, talk.say("stock-why-off"))


async def hear_reason(message: Message, talk: Talk) -> None:
    draft, reason = await kept(talk.state), message.text or ""
    await talk.state.clear()
    of = (draft.item_id, draft.amount, reason, talk.now)
    off = await talk.act(stock_writing_off.write_off, talk.me, *of)
    await talk.answer(written_off_page(talk.say, off, clean_note(reason)))


async def _ask(talk: Talk, draft: Draft, question: State, text: str) -> None:
    await keep(talk.state, draft, question)
    stop = button(talk.say("stock-stop"), StockOf(item_id=draft.item_id))
    await talk.answer(Page(text, [[stop]]))

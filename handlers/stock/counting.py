"""A count: the difference is shown first, and written down when it is confirmed."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.amounts import read_amount
from domain.labour import clean_note
from domain.stock_words import read_count
from handlers.commands import Answering
from handlers.letters import Facts
from handlers.pages import Page, Row, button
from handlers.stock.buttons import Answer, Do, Said, WithStock
from handlers.stock.draft import Counting, Draft, OfThisDraft, keep, kept, new_draft
from handlers.stock.receipts import counted_page
from handlers.stock_buttons import StockOf
from handlers.talk import Talk
from services import stock_counting, stock_keeping
from services.stock_counting import Count, Held


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, WithStock.filter(F.do == Do.COUNT))
    router.message.register(hear_count, Answering(Counting.amount, Counting.sure), F.text)
    sure = Answer.filter(F.said == Said.COUNTED)
    router.callback_query.register(confirm, Counting.sure, sure, OfThisDraft())
    router.message.register(hear_reason, Answering(Counting.reason), F.text)
    return router


async def begin(_: CallbackQuery, callback_data: WithStock, talk: Talk) -> None:
    item_id = callback_data.item_id
    item = await talk.look(stock_keeping.kept_item, talk.me, item_id, talk.now)
    await keep(talk.state, new_draft(item.id), Counting.amount)
    await talk.answer(Page(talk.say("stock-how-many", item=item.name), [_stop(talk, item_id)]))


async def hear_count(message: Message, talk: Talk) -> None:
    """What is as written is written down at once; less wants a reason, more a press."""
    draft = await kept(talk.state)
    item = await talk.look(stock_keeping.kept_item, talk.me, draft.item_id, talk.now)
    amount = read_count(message.text or "", item.measure)
    held = await talk.look(stock_counting.hold, talk.me, item.id, amount, talk.now)
    draft = new_draft(item.id, amount=amount, written=held.written)
    if held.difference == 0:
        await _write(talk, draft, "")
        return
    await keep(talk.state, draft, Counting.reason if held.difference < 0 else Counting.sure)
    await talk.answer(_difference_page(talk, draft, held))


def _difference_page(talk: Talk, draft: Draft, held: Held) -> Page:
    measure = held.item.measure.value
    facts: Facts = {"item": held.item.name, "written": held.written, "counted": held.counted}
    facts |= {"difference": abs(held.difference), "measure": measure, "freed": held.freed}
    stop = _stop(talk, draft.item_id)
    if held.difference < 0:
        return Page(talk.say("stock-missing", **facts), [stop])
    sure = Answer(draft=draft.number, said=Said.COUNTED)
    key = button(talk.say("stock-write-more", amount=held.difference, measure=measure), sure)
    return Page(talk.say("stock-found", **facts), [[key], stop])


async def confirm(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    await _write(talk, draft, "")


async def hear_reason(message: Message, talk: Talk) -> None:
    """A number is no reason: it is another count."""
    text = message.text or ""
    if read_amount(text):
        await hear_count(message, talk)
    else:
        await _write(talk, await kept(talk.state), text)


async def _write(talk: Talk, draft: Draft, reason: str) -> None:
    await talk.state.clear()
    of = Count(draft.item_id, draft.amount, draft.written)
    counted = await talk.act(stock_counting.count, talk.me, of, reason, talk.now)
    await talk.answer(counted_page(talk.say, counted, clean_note(reason)))


def _stop(talk: Talk, item_id: int) -> Row:
    return [button(talk.say("stock-stop"), StockOf(item_id=item_id))]

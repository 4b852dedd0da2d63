"""Goods come: how much, where from, on what ground; or all of it in one sentence."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_amount
from domain.labour import clean_note
from domain.stock import Way
from domain.stock_words import read_way
from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.letters import Facts
from handlers.pages import Page, Row, button
from handlers.photos import PHOTO, photo_of
from handlers.rows import in_pairs
from handlers.stock.buttons import Answer, Do, Said, Stock, WithStock
from handlers.stock.draft import Draft, OfThisDraft, Receiving, keep, kept, new_draft
from handlers.stock.receipts import received_page
from handlers.stock_buttons import StockOf
from handlers.talk import InTalk, Talk
from services import stock_hearing, stock_keeping, stock_receiving
from services.stock_hearing import HeardComing
from services.stock_receiving import Came

WAYS = {Said.PURCHASE: Way.PURCHASE, Said.PRODUCTION: Way.PRODUCTION, Said.DONATION: Way.DONATION}
LONGEST = 64


class SaysCame(Filter):
    """Something is said to have come, by somebody who keeps goods."""

    def __init__(self, *, alone: bool) -> None:
        self.alone = alone

    async def __call__(
        self, message: Message, talk: Talk, arguments: str = ""
    ) -> bool | dict[str, HeardComing]:
        text = (message.text or "") if self.alone else arguments
        heard = await talk.look(stock_hearing.hear, talk.me, text, talk.now)
        if heard is None or (self.alone and not heard.is_clear):
            return False
        return {"heard": heard}


def build_first_router() -> Router:
    """Said while nothing is asked: приход 50 кг картошки."""
    router = for_members(f"{__name__}.first")
    router.message.filter(InTalk())
    router.message.register(hear_coming, Answering(None), F.text, SaysCame(alone=True))
    return router


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_coming, Asked("stock"), WithArguments(), SaysCame(alone=False))
    router.callback_query.register(begin, WithStock.filter(F.do == Do.RECEIVE))
    router.message.register(hear_amount, Answering(Receiving.amount), F.text)
    router.callback_query.register(choose_way, Answer.filter(F.said.in_(WAYS)), OfThisDraft())
    router.message.register(hear_way, Answering(Receiving.way), F.text)
    router.message.register(hear_ground, Answering(Receiving.ground), F.text)
    router.message.register(hear_photo, Answering(Receiving.ground), PHOTO)
    return router


async def hear_coming(_: Message, heard: HeardComing, talk: Talk) -> None:
    if heard.item is None:
        keys = [button(one.name, StockOf(item_id=one.id)) for one in heard.likely]
        back = [button(talk.say("stock-back"), Stock())]
        name = "stock-which" if keys else "stock-not-found"
        text = talk.say(name, words=heard.words[:LONGEST] or "…")
        await talk.answer(Page(text, [*in_pairs(keys), back]))
        return
    said = {"way": heard.way or "", "ground": heard.ground}
    await go_on(talk, new_draft(heard.item.id, amount=heard.amount, **said))


async def begin(_: CallbackQuery, callback_data: WithStock, talk: Talk) -> None:
    item_id = callback_data.item_id
    item = await talk.look(stock_keeping.kept_item, talk.me, item_id, talk.now)
    await keep(talk.state, new_draft(item.id), Receiving.amount)
    text = talk.say("stock-how-much-came", item=item.name)
    await talk.answer(Page(text, [_stop(talk, item_id)]))


async def hear_amount(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    item = await talk.look(stock_keeping.kept_item, talk.me, draft.item_id, talk.now)
    amount = parse_amount((message.text or "").lstrip(" +"), item.measure)
    await go_on(talk, replace(draft, amount=amount))


async def go_on(talk: Talk, draft: Draft) -> None:
    """The next question, or it is written down."""
    if not draft.way:
        await _ask_way(talk, draft)
    elif not draft.ground:
        await keep(talk.state, draft, Receiving.ground)
        page = Page(talk.say("stock-which-ground", way=draft.way), [_stop(talk, draft.item_id)])
        await talk.answer(page)
    else:
        await _write(talk, draft, None)


async def _ask_way(talk: Talk, draft: Draft) -> None:
    await keep(talk.state, draft, Receiving.way)
    item = await talk.look(stock_keeping.kept_item, talk.me, draft.item_id, talk.now)
    ways = [
        button(talk.say("stock-way-key", way=way.value), Answer(draft=draft.number, said=said))
        for said, way in WAYS.items()
    ]
    facts: Facts = {"item": item.name, "amount": draft.amount, "measure": item.measure.value}
    page = Page(talk.say("stock-where-from", **facts), [ways, _stop(talk, draft.item_id)])
    await talk.answer(page)


async def choose_way(_: CallbackQuery, callback_data: Answer, draft: Draft, talk: Talk) -> None:
    await go_on(talk, replace(draft, way=WAYS[callback_data.said].value))


async def hear_way(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    way, ground = read_way(message.text or "")
    await go_on(talk, replace(draft, way=way or "", ground=ground or draft.ground))


async def hear_ground(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    await _write(talk, replace(draft, ground=message.text or ""), None)


async def hear_photo(message: Message, talk: Talk) -> None:
    """The invoice itself is a ground, though nothing be written beneath it."""
    draft, photo = await kept(talk.state), await photo_of(message)
    words = message.caption or talk.say("stock-photo-ground")
    await _write(talk, replace(draft, ground=words), photo)


async def _write(talk: Talk, draft: Draft, photo: bytes | None) -> None:
    await talk.state.clear()
    ground = clean_note(draft.ground)
    came = Came(draft.item_id, draft.amount, Way(draft.way), ground, photo)
    received = await talk.act(stock_receiving.receive, talk.me, came, talk.now)
    await talk.answer(received_page(talk.say, received))


def _stop(talk: Talk, item_id: int) -> Row:
    return [button(talk.say("stock-stop"), StockOf(item_id=item_id))]

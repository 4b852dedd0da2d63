"""A coordinator enters a new item: what it is, where it is kept, how and why it is shared out."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.amounts import UNITS
from domain.goods import is_same_name, parse_price, read_ground, read_name, read_text
from domain.items import Sharing
from domain.measures import Measure
from domain.wording import fold
from handlers.commands import Answering
from handlers.goods.asking import question
from handlers.goods.buttons import Answer, Do, Goods, NewItemAsked, Step, WithItem
from handlers.goods.draft import Draft, NewGoods, OfThisDraft, keep, kept, new_draft
from handlers.goods.naming import AnsweringName
from handlers.goods_buttons import OpenItem
from handlers.letters import Facts
from handlers.pages import Page, button
from handlers.talk import Talk
from services import goods_adding, store_settings
from services.rights import NotAllowed

BY_TEXT = (
    NewGoods.name,
    NewGoods.measure,
    NewGoods.store_place,
    NewGoods.price,
    NewGoods.ground,
)


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, NewItemAsked.filter())
    router.callback_query.register(stop, Answer.filter(F.step == Step.STOP), OfThisDraft())
    router.callback_query.register(choose, Answer.filter(), OfThisDraft())
    router.message.register(hear, Answering(*BY_TEXT), F.text)
    router.message.register(hear, AnsweringName(NewGoods.store, NewGoods.store_name), F.text)
    router.message.register(ask_again, Answering(NewGoods.unit, NewGoods.sharing), F.text)
    return router


async def begin(_: CallbackQuery, talk: Talk) -> None:
    places = await talk.look(goods_adding.places, talk.me, talk.now)
    if not places:
        raise NotAllowed
    only = places[0].id if len(places) == 1 else 0
    await go_on(talk, await _with_stores(talk, new_draft(unit_id=only)))


async def _with_stores(talk: Talk, draft: Draft) -> Draft:
    """Where there is but one store, nothing is asked about it."""
    if not draft.unit_id:
        return draft
    of = (talk.me, draft.unit_id, talk.now)
    known = await talk.look(goods_adding.stores_of, *of)
    only = known[0].id if len(known) == 1 else 0
    return replace(draft, store_id=only, has_stores=bool(known))


async def go_on(talk: Talk, draft: Draft) -> None:
    """The next question, or it is written down."""
    step = draft.missing
    if step is None:
        await _write(talk, draft)
        return
    await keep(talk.state, draft, step)
    await talk.answer(await question(talk, draft, step))


async def ask_again(_: Message, talk: Talk) -> None:
    """What is to be chosen by a button."""
    await go_on(talk, await kept(talk.state))


async def choose(_: CallbackQuery, callback_data: Answer, draft: Draft, talk: Talk) -> None:
    said = callback_data.said
    match callback_data.step:
        case Step.UNIT if said.isdecimal():
            draft = replace(draft, unit_id=int(said), store_name="", store_place="")
            draft = await _with_stores(talk, draft)
        case Step.MEASURE if said in set(Measure):
            draft = replace(draft, measure=said)
        case Step.STORE if said == "0":
            draft = replace(draft, store_id=0, has_stores=False)
        case Step.STORE if said.isdecimal():
            draft = replace(draft, store_id=int(said))
        case Step.SHARING if said in set(Sharing):
            draft = replace(draft, sharing=said, price=0)
    await go_on(talk, draft)


async def hear(message: Message, talk: Talk) -> None:
    draft, text = await kept(talk.state), message.text or ""
    match draft.missing:
        case Step.NAME:
            await _hear_name(talk, draft, text)
            return
        case Step.MEASURE:
            unit = UNITS.get(fold(text).strip(" ."))
            draft = replace(draft, measure=unit[0].value) if unit else draft
        case Step.STORE:
            draft = replace(draft, store_id=await _store_called(talk, draft, text))
        case Step.STORE_NAME:
            of = (talk.me, draft.unit_id, text, talk.now)
            draft = replace(draft, store_name=await talk.look(store_settings.check_new, *of))
        case Step.STORE_PLACE:
            draft = replace(draft, store_place=read_text(text))
        case Step.PRICE:
            draft = replace(draft, price=parse_price(text))
        case Step.GROUND:
            draft = replace(draft, ground=read_ground(text))
    await go_on(talk, draft)


async def _store_called(talk: Talk, draft: Draft, text: str) -> int:
    """0 for none of them."""
    known = await talk.look(goods_adding.stores_of, talk.me, draft.unit_id, talk.now)
    return next((one.id for one in known if is_same_name(one.name, text.strip())), 0)


async def _hear_name(talk: Talk, draft: Draft, text: str) -> None:
    """An item of that name is offered instead of a second one; the question stays."""
    of = (talk.me, draft.unit_id, text, talk.now)
    known = await talk.look(goods_adding.check_name, *of)
    if known is None:
        await go_on(talk, replace(draft, name=read_name(text)))
        return
    there = button(talk.say("goods-open-that", item=known.name), OpenItem(item_id=known.id))
    no = button(talk.say("goods-stop"), Answer(draft=draft.number, step=Step.STOP))
    await talk.answer(Page(talk.say("goods-name-known", item=known.name), [[there], [no]]))


async def _write(talk: Talk, draft: Draft) -> None:
    await talk.state.clear()
    item = await talk.act(goods_adding.add, talk.me, draft.as_item(), talk.now)
    say = talk.say
    keys = [
        button(say("goods-undo"), WithItem(item_id=item.id, do=Do.RETIRE)),
        button(say("goods-change-key"), WithItem(item_id=item.id, do=Do.SETTINGS)),
        button(say("goods-card-key"), OpenItem(item_id=item.id)),
    ]
    facts: Facts = {"item": item.name, "price": item.price or 0, "measure": item.measure.value}
    text = say("goods-added", **facts, sharing=item.sharing.value, ground=item.ground)
    await talk.answer(Page(text, [keys]))


async def stop(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    await talk.state.clear()
    back = button(talk.say("goods-back"), Goods())
    await talk.answer(Page(talk.say("goods-not-added"), [[back]]))

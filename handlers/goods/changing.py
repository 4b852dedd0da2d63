"""One setting of an item is changed: asked for, heard, decided on a ground where it needs one."""

from collections.abc import Callable
from typing import Any

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.amounts import parse_amount
from domain.goods import Setting, parse_price
from domain.items import Item, Rule, Sharing
from handlers.commands import Answering
from handlers.goods.buttons import CLEAR, Change, Do, WithItem
from handlers.goods.settings import HOW, show
from handlers.pages import Page, Row, button
from handlers.photos import PHOTO, photo_of
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import goods_adding, goods_settings
from services.goods_settings import AMOUNTS, DECIDED

MOST_STORES = 6
MAY_BE_CLEARED = (
    Setting.ABOUT,
    Setting.PHOTO,
    Setting.LIMIT,
    Setting.COORDINATOR,
    Setting.ASSEMBLY,
    Setting.LOW,
)


class ChangingGoods(StatesGroup):
    words = State()
    photo = State()
    ground = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(ask, Change.filter(F.said == ""))
    router.callback_query.register(choose, Change.filter())
    router.message.register(hear, Answering(ChangingGoods.words), F.text)
    router.message.register(hear_photo, Answering(ChangingGoods.photo), PHOTO)
    router.message.register(ask_photo, Answering(ChangingGoods.photo), F.text)
    router.message.register(hear_ground, Answering(ChangingGoods.ground), F.text)
    return router


async def ask(_: CallbackQuery, callback_data: Change, talk: Talk) -> None:
    of = (talk.me, callback_data.item_id, talk.now)
    item = await talk.look(goods_settings.to_change, *of)
    what = callback_data.what
    question = ChangingGoods.photo if what is Setting.PHOTO else ChangingGoods.words
    await _keep(talk, question, item, what)
    await talk.answer(await _question(talk, item, what))


async def _question(talk: Talk, item: Item, what: Setting) -> Page:
    rows: list[Row] = []
    if what is Setting.RULE:
        rows = in_pairs([_said(talk, item, what, "goods-rule-key", rule.value) for rule in Rule])
    elif what is Setting.SHARING:
        rows = [[_said(talk, item, what, "goods-sharing-key", one.value) for one in Sharing]]
    elif what is Setting.STORE:
        rows = await _stores(talk, item)
    elif what in MAY_BE_CLEARED:
        rows = [[_said(talk, item, what, "goods-clear", CLEAR)]]
    facts = {"item": item.name, "measure": item.measure.value}
    return Page(
        talk.say("goods-change-ask", what=what.value, **facts), [*rows, _stop(talk, item, what)]
    )


async def _stores(talk: Talk, item: Item) -> list[Row]:
    known = await talk.look(goods_adding.stores_of, talk.me, item.unit_id, talk.now)
    return in_pairs(
        [
            button(one.name, Change(item_id=item.id, what=Setting.STORE, said=str(one.id)))
            for one in known[:MOST_STORES]
        ]
    )


def _said(talk: Talk, item: Item, what: Setting, words: str, said: str) -> InlineKeyboardButton:
    return button(talk.say(words, value=said), Change(item_id=item.id, what=what, said=said))


def _stop(talk: Talk, item: Item, what: Setting) -> Row:
    card = Do.SETTINGS if what in HOW else Do.MORE
    return [button(talk.say("goods-stop"), WithItem(item_id=item.id, do=card))]


async def choose(_: CallbackQuery, callback_data: Change, talk: Talk) -> None:
    """By a button: nothing, a rule, a store, by need or by labour."""
    of = (talk.me, callback_data.item_id, talk.now)
    item = await talk.look(goods_settings.to_change, *of)
    what, said = callback_data.what, callback_data.said
    if what is Setting.SHARING and said == Sharing.LABOUR:
        await _keep(talk, ChangingGoods.words, item, Setting.PRICE)
        await talk.answer(await _question(talk, item, Setting.PRICE))
    elif said == CLEAR and what in MAY_BE_CLEARED:
        await _take(talk, item, what, None)
    elif what is Setting.RULE and said in set(Rule):
        await _take(talk, item, what, said)
    elif what is Setting.STORE and said.isdecimal():
        await _take(talk, item, what, int(said))
    elif what is Setting.SHARING and said == Sharing.NEED:
        await _take(talk, item, what, None)
    else:
        await show(talk, item.id, what)


async def hear(message: Message, talk: Talk) -> None:
    known, text = await talk.state.get_data(), message.text or ""
    what = Setting(known["what"])
    item = await talk.look(goods_settings.to_change, talk.me, known["item"], talk.now)
    if what in AMOUNTS:
        await _take(talk, item, what, parse_amount(text, item.measure))
    elif what is Setting.PRICE:
        await _take(talk, item, what, parse_price(text))
    elif what in (Setting.NAME, Setting.ABOUT):
        await _take(talk, item, what, text)
    else:
        await talk.answer(await _question(talk, item, what))


async def hear_photo(message: Message, talk: Talk) -> None:
    item_id, content = (await talk.state.get_data())["item"], await photo_of(message)
    await talk.state.clear()
    await talk.act(goods_settings.show_photo, talk.me, item_id, content, talk.now)
    await show(talk, item_id, Setting.PHOTO)


async def ask_photo(_: Message, talk: Talk) -> None:
    item_id = (await talk.state.get_data())["item"]
    item = await talk.look(goods_settings.to_change, talk.me, item_id, talk.now)
    await talk.answer(await _question(talk, item, Setting.PHOTO))


async def _take(talk: Talk, item: Item, what: Setting, value: Any) -> None:
    """What an assembly decides needs its decision first."""
    if what is Setting.ASSEMBLY:
        of = (talk.me, item.id, what, value, talk.now)
        await talk.look(goods_settings.check_amount, *of)
    if what in DECIDED:
        await _keep(talk, ChangingGoods.ground, item, what, value)
        text = talk.say("goods-ask-ground", item=item.name, measure=item.measure.value)
        await talk.answer(Page(text, [_stop(talk, item, what)]))
    else:
        await talk.state.clear()
        await _change(talk, item.id, what, value)
        await show(talk, item.id, what)


async def hear_ground(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    what = Setting(known["what"])
    await _change(talk, known["item"], what, known["value"], message.text or "")
    await show(talk, known["item"], what)


async def _change(talk: Talk, item_id: int, what: Setting, value: Any, ground: str = "") -> None:
    act, of = talk.act, (talk.me, item_id)
    if what in AMOUNTS:
        await act(goods_settings.set_amount, *of, what, value, talk.now, ground)
    elif what in (Setting.SHARING, Setting.PRICE):
        by = Sharing.LABOUR if what is Setting.PRICE else Sharing.NEED
        await act(goods_settings.share_by, *of, by, value, ground, talk.now)
    elif what is Setting.RULE:
        await act(goods_settings.set_rule, *of, Rule(value), talk.now)
    else:
        await act(PLAIN[what], *of, value, talk.now)


PLAIN: dict[Setting, Callable[..., Item]] = {
    Setting.NAME: goods_settings.rename,
    Setting.ABOUT: goods_settings.describe,
    Setting.STORE: goods_settings.keep_in,
    Setting.PHOTO: goods_settings.show_photo,
}


async def _keep(talk: Talk, question: State, item: Item, what: Setting, value: Any = None) -> None:
    await talk.state.set_state(question)
    await talk.state.set_data({"item": item.id, "what": what.value, "value": value})

"""The settings of an item on two cards: how it is shared out; what it is and where it is kept."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from domain.goods import Setting
from domain.items import Item, Sharing
from handlers.goods.buttons import Change, Do, WithItem
from handlers.goods.wording import terms
from handlers.goods_buttons import OpenItem
from handlers.pages import Page, Row, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import goods_catalogue, goods_settings
from services.goods_catalogue import ItemCard

HOW = (
    Setting.SHARING,
    Setting.PRICE,
    Setting.LIMIT,
    Setting.COORDINATOR,
    Setting.ASSEMBLY,
    Setting.RULE,
    Setting.PORTION,
)
WHAT = (Setting.NAME, Setting.ABOUT, Setting.PHOTO, Setting.STORE, Setting.LOW)


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_how, WithItem.filter(F.do == Do.SETTINGS))
    router.callback_query.register(open_what, WithItem.filter(F.do == Do.MORE))
    return router


async def open_how(_: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    await talk.state.clear()
    await show(talk, callback_data.item_id, Setting.SHARING)


async def open_what(_: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    await talk.state.clear()
    await show(talk, callback_data.item_id, Setting.NAME)


async def show(talk: Talk, item_id: int, after: Setting) -> None:
    """The card on which this setting stands."""
    await talk.look(goods_settings.to_change, talk.me, item_id, talk.now)
    card = await talk.look(goods_catalogue.card, talk.me, item_id, talk.now)
    await talk.answer(_how(talk, card.item) if after in HOW else _what(talk, card))


def _how(talk: Talk, item: Item) -> Page:
    say = talk.say
    lines = [say("goods-settings-how", item=item.name), *terms(say, item)]
    facts = {"portion": item.portion, "measure": item.measure.value}
    lines.append(say("goods-settings-rule", rule=item.rule.value, **facts))
    lines.append(say("goods-card-ground", ground=item.ground))
    by_need = item.sharing is Sharing.NEED
    keys = [_key(talk, item, one) for one in HOW if not (by_need and one is Setting.PRICE)]
    more = button(say("goods-settings-what-key"), WithItem(item_id=item.id, do=Do.MORE))
    return Page("\n".join(lines), [*in_pairs(keys), [more, _back(talk, item)]])


def _what(talk: Talk, card: ItemCard) -> Page:
    item, say = card.item, talk.say
    lines = [say("goods-settings-what", item=item.name)]
    lines.append(item.about or say("goods-settings-no-about"))
    lines.append(say("goods-settings-photo", has="yes" if item.picture_id else "no"))
    store = card.store.name if card.store else ""
    facts = {"low": item.low or 0, "measure": item.measure.value}
    lines.append(say("goods-settings-kept", store=store, **facts))
    retire = button(say("goods-retire-key"), WithItem(item_id=item.id, do=Do.RETIRE))
    how = button(say("goods-settings-how-key"), WithItem(item_id=item.id, do=Do.SETTINGS))
    keys: list[InlineKeyboardButton] = [_key(talk, item, one) for one in WHAT]
    last: Row = [how, _back(talk, item)]
    return Page("\n".join(lines), [*in_pairs([*keys, retire]), last])


def _key(talk: Talk, item: Item, what: Setting) -> InlineKeyboardButton:
    return button(talk.say("goods-setting", what=what.value), Change(item_id=item.id, what=what))


def _back(talk: Talk, item: Item) -> InlineKeyboardButton:
    return button(talk.say("goods-to-card"), OpenItem(item_id=item.id))

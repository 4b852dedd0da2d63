"""/goods: pages of what there is, a search by name, the card of an item, its photo."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.arguments import WithArguments
from handlers.commands import Asked
from handlers.goods.buttons import Do, Goods, InStores, NewItemAsked, Stores, WithItem
from handlers.goods.wording import card_text, line
from handlers.goods_buttons import OpenItem
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, Row, button, pop_up, seem_busy, send_picture
from handlers.requests_buttons import AskFor
from handlers.rounds_buttons import RoundsOf
from handlers.rows import in_pairs, turning, within_reason
from handlers.stock_buttons import StockOf
from handlers.talk import Talk
from services import goods_catalogue
from services.goods_catalogue import Catalogue, ItemCard

LONGEST = 64


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(search, Asked("goods"), WithArguments())
    router.message.register(open_goods, Asked("goods"))
    router.callback_query.register(turn_page, Goods.filter())
    router.callback_query.register(open_item, OpenItem.filter())
    router.callback_query.register(show_photo, WithItem.filter(F.do == Do.PHOTO))
    return router


async def open_goods(_: Message, talk: Talk) -> None:
    await show_list(talk, 0)


async def turn_page(_: CallbackQuery, callback_data: Goods, talk: Talk) -> None:
    await talk.state.clear()
    await show_list(talk, within_reason(callback_data.first))


async def show_list(talk: Talk, first: int) -> None:
    found = await talk.look(goods_catalogue.catalogue, talk.me, first, ON_A_PAGE, talk.now)
    text = talk.say("goods-title" if found.total else "goods-empty", count=found.total)
    back, on = turning(lambda at: Goods(first=at), first, found.total)
    await talk.answer(_listed(talk, text, found, [*back, *on]))


async def search(_: Message, arguments: str, talk: Talk) -> None:
    """One alone is opened at once."""
    found = await talk.look(goods_catalogue.search, talk.me, arguments, ON_A_PAGE, talk.now)
    if found.total == 1:
        await show_card(talk, found.offered[0].item.id)
        return
    more = found.total - len(found.offered)
    said: Facts = {"words": arguments[:LONGEST], "more": max(0, more)}
    text = talk.say("goods-found" if found.total else "goods-not-found", **said)
    await talk.answer(_listed(talk, text, found, [button(talk.say("goods-back"), Goods())]))


def _listed(talk: Talk, title: str, found: Catalogue, controls: Row) -> Page:
    lines = [line(talk.say, one, talk.today) for one in found.offered]
    keys = [button(one.label, OpenItem(item_id=one.item.id)) for one in found.offered]
    return Page("\n".join([title, *lines]), [*in_pairs(keys), controls + _office(talk, found)])


def _office(talk: Talk, found: Catalogue) -> Row:
    """For coordinators alone."""
    if not found.may_add:
        return []
    new = button(talk.say("goods-new-key"), NewItemAsked())
    return [new, button(talk.say("goods-stores-key"), Stores(do=InStores.LIST))]


async def open_item(_: CallbackQuery, callback_data: OpenItem, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.item_id)


async def show_card(talk: Talk, item_id: int) -> None:
    card = await talk.look(goods_catalogue.card, talk.me, item_id, talk.now)
    await talk.answer(Page(card_text(talk.say, card, talk.today), _deeds(talk, card)))


def _deeds(talk: Talk, card: ItemCard) -> list[Row]:
    item, say = card.item, talk.say
    ask = button(say("goods-ask"), AskFor(item_id=item.id))
    rounds = button(say("goods-rounds"), RoundsOf(item_id=item.id))
    seen = [button(say("goods-history-key"), WithItem(item_id=item.id, do=Do.HISTORY))]
    if item.picture_id:
        seen.append(button(say("goods-photo-key"), WithItem(item_id=item.id, do=Do.PHOTO)))
    office = [button(say("goods-stock"), StockOf(item_id=item.id))] if card.may_keep else []
    if card.may_change:
        settings = WithItem(item_id=item.id, do=Do.SETTINGS)
        office.append(button(say("goods-change-key"), settings))
    return [[ask, rounds], seen, office, [button(say("goods-back"), Goods())]]


async def show_photo(press: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    """Beneath the card, which stays as it is."""
    of = (talk.me, callback_data.item_id, talk.now)
    item, content = await talk.look(goods_catalogue.photo, *of)
    text = item.name if content else talk.say("goods-no-photo", item=item.name)
    await pop_up(press)
    if content:
        await seem_busy(press)
    await send_picture(press, content, Page(text))

"""Where goods are kept, for coordinators: the list of stores, the card of one."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers.goods.buttons import Goods, InStores, Stores
from handlers.pages import ON_A_PAGE, Page, button, shortened
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from services import store_cards, store_settings
from services.store_cards import StoreCard

CHANGES = (InStores.NAME, InStores.PLACE, InStores.KEEPER, InStores.CLOSE)
MOST_NAMED, LONGEST_PLACE = 6, 200


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_list, Stores.filter(F.do == InStores.LIST))
    router.callback_query.register(open_store, Stores.filter(F.do == InStores.CARD))
    router.callback_query.register(close, Stores.filter(F.do == InStores.CLOSE))
    router.callback_query.register(reopen, Stores.filter(F.do == InStores.REOPEN))
    return router


async def open_list(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.state.clear()
    first = within_reason(callback_data.about)
    found = await talk.look(store_cards.listing, talk.me, talk.now)
    shown = found[first : first + ON_A_PAGE]
    lines = [
        talk.say("stores-title" if found else "stores-none"),
        *(_line(talk, one) for one in shown),
    ]
    keys = [
        button(one.store.name, Stores(do=InStores.CARD, store_id=one.store.id)) for one in shown
    ]
    back, on = turning(lambda at: Stores(do=InStores.LIST, about=at), first, len(found))
    new = button(talk.say("stores-add-key"), Stores(do=InStores.ADD))
    goods = button(talk.say("goods-back"), Goods())
    await talk.answer(Page("\n".join(lines), [*in_pairs(keys), [*back, new, *on], [goods]]))


def _line(talk: Talk, one: StoreCard) -> str:
    place = ", ".join(filter(None, (one.store.name, one.store.place, one.unit)))
    place = shortened(place, LONGEST_PLACE)
    return talk.say("stores-line", place=place, count=len(one.kept), **_keeper(one))


async def open_store(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.state.clear()
    await show_store(talk, callback_data.store_id)


async def show_store(talk: Talk, store_id: int) -> None:
    one = await talk.look(store_cards.card, talk.me, store_id, talk.now)
    lines = [", ".join(filter(None, (one.store.name, one.unit))), one.store.place]
    lines.append(talk.say("stores-keeper", **_keeper(one)))
    named = ", ".join(one.kept[:MOST_NAMED])
    more = max(0, len(one.kept) - MOST_NAMED)
    lines.append(talk.say("stores-kept", items=named, count=len(one.kept), more=more))
    keys = [
        button(talk.say("stores-change", do=do.name.lower()), Stores(do=do, store_id=store_id))
        for do in CHANGES
    ]
    await talk.answer(Page("\n".join(lines), [*in_pairs(keys), [to_list(talk)]]))


def _keeper(one: StoreCard) -> dict[str, str]:
    return {"kept": "yes" if one.keeper else "no", "keeper": one.keeper}


def to_list(talk: Talk) -> InlineKeyboardButton:
    return button(talk.say("stores-back"), Stores(do=InStores.LIST))


async def close(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.state.clear()
    one = await talk.act(store_settings.close, talk.me, callback_data.store_id, talk.now)
    undo = button(talk.say("goods-undo"), Stores(do=InStores.REOPEN, store_id=one.id))
    await talk.answer(Page(talk.say("stores-closed", store=one.name), [[undo, to_list(talk)]]))


async def reopen(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.state.clear()
    one = await talk.act(store_settings.reopen, talk.me, callback_data.store_id, talk.now)
    await show_store(talk, one.id)

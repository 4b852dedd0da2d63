"""A store is begun, named, placed, and entrusted to a keeper."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering
from handlers.goods.buttons import InStores, Stores
from handlers.goods.naming import AnsweringName
from handlers.goods.stores import show_store, to_list
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import goods_adding, store_cards, store_settings
from services.rights import NotAllowed


class Storing(StatesGroup):
    new_name = State()
    new_place = State()
    name = State()
    place = State()
    keeper = State()


ASKED = {
    InStores.NAME: (Storing.name, "stores-ask-name"),
    InStores.PLACE: (Storing.place, "stores-ask-place"),
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, Stores.filter(F.do == InStores.ADD))
    router.callback_query.register(begin_in, Stores.filter(F.do == InStores.IN_UNIT))
    router.callback_query.register(ask, Stores.filter(F.do.in_(ASKED)))
    router.callback_query.register(ask_keeper, Stores.filter(F.do == InStores.KEEPER))
    router.callback_query.register(entrust, Stores.filter(F.do == InStores.ENTRUST))
    router.message.register(hear_new_name, AnsweringName(Storing.new_name), F.text)
    router.message.register(hear_new_place, Answering(Storing.new_place), F.text)
    router.message.register(hear, AnsweringName(Storing.name, Storing.place), F.text)
    router.message.register(hear_keeper, Answering(Storing.keeper), F.text)
    return router


async def begin(_: CallbackQuery, talk: Talk) -> None:
    places = await talk.look(goods_adding.places, talk.me, talk.now)
    if not places:
        raise NotAllowed
    if len(places) == 1:
        await _ask_new(talk, places[0].id)
        return
    keys = [
        button(one.name, Stores(do=InStores.IN_UNIT, about=one.id)) for one in places[:ON_A_PAGE]
    ]
    await talk.answer(Page(talk.say("stores-ask-unit"), [*in_pairs(keys), [to_list(talk)]]))


async def begin_in(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.look(goods_adding.stores_of, talk.me, callback_data.about, talk.now)
    await _ask_new(talk, callback_data.about)


async def _ask_new(talk: Talk, unit_id: int) -> None:
    await talk.state.set_state(Storing.new_name)
    await talk.state.set_data({"unit": unit_id})
    await talk.answer(Page(talk.say("stores-ask-name"), [[to_list(talk)]]))


async def hear_new_name(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    of = (talk.me, known["unit"], message.text or "", talk.now)
    name = await talk.look(store_settings.check_new, *of)
    await talk.state.set_state(Storing.new_place)
    await talk.state.set_data(known | {"name": name})
    await talk.answer(Page(talk.say("stores-ask-place"), [[to_list(talk)]]))


async def hear_new_place(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    new = (known["unit"], known["name"], message.text or "", talk.now)
    one = await talk.act(store_settings.add, talk.me, *new)
    await show_store(talk, one.id)


async def ask(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    one = await talk.look(store_settings.to_change, talk.me, callback_data.store_id, talk.now)
    question, words = ASKED[callback_data.do]
    await _keep(talk, question, one.id)
    await talk.answer(Page(talk.say(words), [_back(talk, one.id)]))


async def hear(message: Message, talk: Talk) -> None:
    store_id = (await talk.state.get_data())["store"]
    is_name = await talk.state.get_state() == Storing.name.state
    await talk.state.clear()
    change = store_settings.rename if is_name else store_settings.place
    await talk.act(change, talk.me, store_id, message.text or "", talk.now)
    await show_store(talk, store_id)


async def ask_keeper(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    """Who has the role is offered; anybody else is found by name."""
    store_id = callback_data.store_id
    found = await talk.look(store_cards.may_keep, talk.me, store_id, talk.now)
    await _keep(talk, Storing.keeper, store_id)
    await talk.answer(_choice(talk, store_id, "stores-ask-keeper", found))


async def hear_keeper(message: Message, talk: Talk) -> None:
    store_id = (await talk.state.get_data())["store"]
    of = (talk.me, store_id, message.text or "", talk.now)
    found = await talk.look(store_cards.search, *of)
    words = "stores-which-keeper" if found else "stores-no-such-member"
    await talk.answer(_choice(talk, store_id, words, found))


def _choice(talk: Talk, store_id: int, words: str, found: dict[int, str]) -> Page:
    keys = [
        button(name, Stores(do=InStores.ENTRUST, store_id=store_id, about=one))
        for one, name in found.items()
    ]
    anyone = Stores(do=InStores.ENTRUST, store_id=store_id)
    rows = [*in_pairs(keys), [button(talk.say("stores-any-keeper"), anyone)]]
    return Page(talk.say(words), [*rows, _back(talk, store_id)])


async def entrust(_: CallbackQuery, callback_data: Stores, talk: Talk) -> None:
    await talk.state.clear()
    store_id, keeper_id = callback_data.store_id, callback_data.about
    await talk.act(store_settings.entrust, talk.me, store_id, keeper_id, talk.now)
    await show_store(talk, store_id)


async def _keep(talk: Talk, question: State, store_id: int) -> None:
    await talk.state.set_state(question)
    await talk.state.set_data({"store": store_id})


def _back(talk: Talk, store_id: int) -> Row:
    return [button(talk.say("goods-stop"), Stores(do=InStores.CARD, store_id=store_id))]

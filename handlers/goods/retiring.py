"""An item is given out no more; the same button's opposite takes it up again."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.goods.buttons import Do, Goods, WithItem
from handlers.goods.catalogue import show_card
from handlers.pages import Page, button
from handlers.talk import Talk
from services import goods_retiring


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(retire, WithItem.filter(F.do == Do.RETIRE))
    router.callback_query.register(reopen, WithItem.filter(F.do == Do.REOPEN))
    return router


async def retire(_: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    await talk.state.clear()
    item = await talk.act(goods_retiring.retire, talk.me, callback_data.item_id, talk.now)
    undo = button(talk.say("goods-undo"), WithItem(item_id=item.id, do=Do.REOPEN))
    back = button(talk.say("goods-back"), Goods())
    await talk.answer(Page(talk.say("goods-retired", item=item.name), [[undo, back]]))


async def reopen(_: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    await talk.state.clear()
    item = await talk.act(goods_retiring.reopen, talk.me, callback_data.item_id, talk.now)
    await show_card(talk, item.id)

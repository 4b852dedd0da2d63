"""Goods in one sentence, whenever nothing else is being asked: 3 кг картошки и молоко 2."""

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.requests.lists import show_mine
from handlers.requests.order import of_heard
from handlers.requests.ordering import go_on
from handlers.talk import InTalk, Talk
from services import goods_hearing
from services.goods_hearing import HeardGoods


class AboutGoods(Filter):
    """Goods are clearly named; whatever may be about hours is left to them."""

    async def __call__(self, message: Message, talk: Talk) -> bool | dict[str, HeardGoods]:
        text = message.text or ""
        heard = await talk.look(goods_hearing.hear_if_goods, talk.me, text, talk.now)
        return {"heard": heard} if heard else False


def build_first_router() -> Router:
    """Said while nothing is asked; heard before the sentences about hours."""
    router = for_members(f"{__name__}.first")
    router.message.filter(InTalk())
    router.message.register(ask_in_a_sentence, Answering(None), F.text, AboutGoods())
    return router


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(ask_what_follows, Asked("requests"), WithArguments())
    router.message.register(open_requests, Asked("requests"))
    return router


async def ask_in_a_sentence(_: Message, heard: HeardGoods, talk: Talk) -> None:
    await go_on(talk, of_heard(heard))


async def ask_what_follows(_: Message, arguments: str, talk: Talk) -> None:
    heard = await talk.look(goods_hearing.hear, talk.me, arguments, talk.now)
    await go_on(talk, of_heard(heard))


async def open_requests(_: Message, talk: Talk) -> None:
    await show_mine(talk)

"""Where it went: every movement of an item in a sentence, for any member of its unit."""

from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery

from domain.ledger import Basis, Kind, Moved, Movement
from domain.people import Member
from handlers.goods.buttons import Do, WithItem
from handlers.goods_buttons import OpenItem
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, button, shortened
from handlers.rows import turning, within_reason
from handlers.talk import Talk
from locales import Say
from services import goods_catalogue, stock_history
from services.stock_history import Told

LONGEST_GROUND, LONGEST_NAME = 120, 64
INSIDE = (Kind.STOCK, Kind.RESERVED)


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_history, WithItem.filter(F.do == Do.HISTORY))
    return router


async def show_history(_: CallbackQuery, callback_data: WithItem, talk: Talk) -> None:
    await talk.state.clear()
    item_id, first = callback_data.item_id, within_reason(callback_data.first)
    found = await talk.look(stock_history.history, talk.me, item_id, first, ON_A_PAGE, talk.now)
    card = await talk.look(goods_catalogue.card, talk.me, item_id, talk.now)
    level, measure = card.offered.level, found.item.measure.value
    facts: Facts = {"item": found.item.name, "free": level.free, "aside": level.reserved}
    title = talk.say(
        "goods-history" if found.total else "goods-history-none", **facts, measure=measure
    )
    lines = [sentence(talk.say, one, measure, talk.me) for one in found.told]
    back, on = turning(
        lambda at: WithItem(item_id=item_id, do=Do.HISTORY, first=at), first, found.total
    )
    to_card = button(talk.say("goods-to-card"), OpenItem(item_id=item_id))
    await talk.answer(Page("\n".join([title, *lines]), [[*back, *on], [to_card]]))


def sentence(say: Say, told: Told, measure: str, me: Member) -> str:
    """When, what, how much, for whom, on what ground, by whom."""
    moved = told.moved
    facts: Facts = {"amount": moved.amount, "measure": measure, "whose": told.whose}
    what = say(f"goods-moved-{_kind(moved)}", **facts, basis=_basis(told), way=_way(moved))
    words = moved.ground.words
    ground = say("goods-moved-ground", words=shortened(words, LONGEST_GROUND)) if words else ""
    who = say("goods-by-rules")
    if told.author:
        name = shortened(told.author, LONGEST_NAME)
        who = say("goods-moved-by", who=name, kind=moved.kind.value)
    day = moved.at.astimezone(ZoneInfo(me.unit.time_zone)).date()
    return say("goods-moved", day=day, what=what + ground, who=who)


def _kind(moved: Moved) -> str:
    """A count finds too much or too little."""
    if moved.kind is Movement.COUNT:
        return "found" if moved.source.kind is Kind.OUTSIDE else "missing"
    return moved.kind.value


def _basis(told: Told) -> str:
    if told.whose:
        return "request"
    return "round" if told.moved.ground.basis is Basis.ROUND else "words"


def _way(moved: Moved) -> str:
    """Of all that there is, free or set aside."""
    ends = moved.source.kind in INSIDE, moved.destination.kind in INSIDE
    return {(False, True): "in", (True, False): "out"}.get(ends, "within")

"""The questions about a new item, each with the buttons that answer it."""

from aiogram.types import InlineKeyboardButton

from domain.items import Sharing
from domain.measures import Measure
from handlers.goods.buttons import Answer, Step
from handlers.goods.draft import Draft
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import goods_adding

MOST_STORES = 8
MEASURES = (Measure.KILOGRAM, Measure.LITRE, Measure.METRE, Measure.PIECE, Measure.PACK)


async def question(talk: Talk, draft: Draft, step: Step) -> Page:
    match step:
        case Step.UNIT:
            rows = await _units(talk, draft)
        case Step.STORE:
            rows = await _stores(talk, draft)
        case Step.MEASURE:
            rows = [_choices(talk, draft, step, "goods-measure", *MEASURES)]
        case Step.SHARING:
            rows = [_choices(talk, draft, step, "goods-sharing-key", *Sharing)]
        case _:
            rows = []
    name = step.name.lower().replace("_", "-")
    text = talk.say(f"goods-ask-{name}", item=draft.name, measure=draft.measure or "piece")
    stop = button(talk.say("goods-stop"), Answer(draft=draft.number, step=Step.STOP))
    return Page(text, [*rows, [stop]])


def _choices(talk: Talk, draft: Draft, step: Step, words: str, *values: Measure | Sharing) -> Row:
    return [_key(draft, step, talk.say(words, value=one.value), one.value) for one in values]


async def _units(talk: Talk, draft: Draft) -> list[Row]:
    places = await talk.look(goods_adding.places, talk.me, talk.now)
    keys = [_key(draft, Step.UNIT, one.name, str(one.id)) for one in places[:ON_A_PAGE]]
    return in_pairs(keys)


async def _stores(talk: Talk, draft: Draft) -> list[Row]:
    """Those there are, or another one."""
    of = (talk.me, draft.unit_id, talk.now)
    known = await talk.look(goods_adding.stores_of, *of)
    keys = [_key(draft, Step.STORE, one.name, str(one.id)) for one in known[:MOST_STORES]]
    other = _key(draft, Step.STORE, talk.say("goods-other-store"), "0")
    return [*in_pairs(keys), [other]]


def _key(draft: Draft, step: Step, label: str, said: str) -> InlineKeyboardButton:
    return button(label, Answer(draft=draft.number, step=step, said=said))

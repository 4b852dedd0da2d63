"""From an item or a sentence to a request: what is unclear is asked, then all of it is shown."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_amount
from domain.labour import clean_note
from domain.requests import REASON, RequestReason
from domain.standing_requests import Every
from handlers.commands import Answering
from handlers.pages import Page, button
from handlers.requests.buttons import Do, Finish, HowMuch, Which
from handlers.requests.order import (
    Line,
    OfThisOrder,
    Order,
    Ordering,
    keep,
    kept,
    new_order,
    of_heard,
)
from handlers.requests.pages import how_much_page, offer_page, placed_page, which_page
from handlers.requests_buttons import AskFor
from handlers.talk import Talk
from services import goods_asking, goods_hearing, items, standing_requests
from services.requests import Wanted


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(ask_for, AskFor.filter())
    router.callback_query.register(choose_amount, HowMuch.filter(), OfThisOrder())
    router.callback_query.register(choose_item, Which.filter(), OfThisOrder())
    router.callback_query.register(place, Finish.filter(F.do == Do.ASK), OfThisOrder())
    router.callback_query.register(finish, Finish.filter(), OfThisOrder())
    router.message.register(hear_amount, Answering(Ordering.amount), F.text)
    router.message.register(hear_anew, Answering(Ordering.item, Ordering.sentence), F.text)
    router.message.register(hear_reason, Answering(Ordering.reason), F.text)
    return router


async def ask_for(_: CallbackQuery, callback_data: AskFor, talk: Talk) -> None:
    await go_on(talk.below(), new_order(Line(item_id=callback_data.item_id)))


async def go_on(talk: Talk, order: Order) -> None:
    """The next question, or what it would be."""
    unclear = order.unclear
    if unclear is None:
        await offer(talk, order)
    elif unclear.item_id:
        await keep(talk.state, order, Ordering.amount)
        item = await talk.look(items.visible_to, talk.me.id, unclear.item_id)
        shown = await talk.look(goods_asking.offer, talk.me, Wanted(item.id, 0), talk.now)
        await talk.answer(how_much_page(talk.say, order, shown))
    else:
        await keep(talk.state, order, Ordering.item)
        known = await talk.look(items.visible, talk.me.id)
        likely = [one for one in known if one.id in unclear.likely]
        await talk.answer(which_page(talk.say, order, unclear.words, likely))


async def offer(talk: Talk, order: Order) -> None:
    """Nothing is asked for before it is seen what was understood."""
    offers = await talk.look(goods_asking.offers, talk.me, order.wanted(), talk.now)
    await keep(talk.state, order, None)
    await talk.answer(offer_page(talk.say, order, offers, talk.me))


async def choose_amount(
    press: CallbackQuery, callback_data: HowMuch, order: Order, talk: Talk
) -> None:
    if callback_data.amount > 0 and order.unclear:
        await go_on(talk, order.cleared(amount=callback_data.amount))
    else:
        await keep(talk.state, order, Ordering.amount)
        stop = button(talk.say("request-stop"), Finish(order=order.number, do=Do.STOP))
        await talk.answer(Page(talk.say("request-amount-in-words"), [[stop]]))


async def choose_item(_: CallbackQuery, callback_data: Which, order: Order, talk: Talk) -> None:
    if callback_data.item_id and order.unclear:
        item = await talk.look(items.visible_to, talk.me.id, callback_data.item_id)
        await go_on(talk, order.cleared(item_id=item.id, amount=0))
    else:
        await say_anew(talk, order)


async def place(_: CallbackQuery, order: Order, talk: Talk) -> None:
    """A standing one is written down, and is asked for from its first day on."""
    wanted, every = order.wanted(), order.every
    if order.unclear or not wanted:
        await go_on(talk, order)
        return
    await talk.state.clear()
    if every:
        made = await talk.act(standing_requests.add, talk.me, wanted, Every(every), talk.now)
        text = talk.say("request-standing-made", every=every, day=made[-1].next_on)
        await talk.answer(Page(text))
        return
    said = (wanted, talk.now, order.reason)
    secret = order.confidential
    placed = await talk.act(goods_asking.place, talk.me, *said, confidential=secret)
    await talk.answer(placed_page(talk.say, placed, talk.me))


async def finish(_: CallbackQuery, callback_data: Finish, order: Order, talk: Talk) -> None:
    match callback_data.do:
        case Do.CHANGE:
            await say_anew(talk, order)
        case Do.REASON:
            await keep(talk.state, order, Ordering.reason)
            stop = button(talk.say("request-stop"), Finish(order=order.number, do=Do.STOP))
            await talk.answer(Page(talk.say("request-why"), [[stop]]))
        case Do.ONLY_FOR_OFFICE:
            await offer(talk, replace(order, confidential=not order.confidential))
        case _:
            await talk.state.clear()
            await talk.answer(Page(talk.say("request-stopped")))


async def say_anew(talk: Talk, order: Order) -> None:
    await keep(talk.state, order, Ordering.sentence)
    stop = button(talk.say("request-stop"), Finish(order=order.number, do=Do.STOP))
    await talk.answer(Page(talk.say("request-say-anew"), [[stop]]))


async def hear_anew(message: Message, talk: Talk) -> None:
    """The whole of it, said in other words; the reason stays."""
    before = await kept(talk.state)
    heard = await talk.look(goods_hearing.hear, talk.me, message.text or "", talk.now)
    order = of_heard(heard)
    if before:
        order = replace(order, reason=before.reason, confidential=before.confidential)
    if order.lines:
        await go_on(talk, order)
    else:
        await say_anew(talk, order)


async def hear_amount(message: Message, talk: Talk) -> None:
    order = await kept(talk.state)
    assert order is not None
    unclear = order.unclear
    if unclear is None or not unclear.item_id:
        await go_on(talk, order)
        return
    item = await talk.look(items.visible_to, talk.me.id, unclear.item_id)
    await go_on(talk, order.cleared(amount=parse_amount(message.text or "", item.measure)))


async def hear_reason(message: Message, talk: Talk) -> None:
    order = await kept(talk.state)
    assert order is not None
    reason = clean_note(message.text or "")
    if not 0 < len(reason) <= REASON:
        raise RequestReason(most=REASON)
    await offer(talk, replace(order, reason=reason))

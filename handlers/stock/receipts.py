"""What was written down about the stock, with the button that takes it back."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers.letters import Facts
from handlers.pages import Page, Row, button
from handlers.rounds_buttons import RoundsOf
from handlers.stock.buttons import Undo
from handlers.stock_buttons import StockOf
from handlers.talk import Talk
from locales import Say
from services import stock_undoing
from services.stock_counting import Counted
from services.stock_receiving import Received
from services.stock_writing_off import WrittenOff


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(undo, Undo.filter())
    return router


async def undo(_: CallbackQuery, callback_data: Undo, talk: Talk) -> None:
    await talk.state.clear()
    undone = await talk.act(stock_undoing.undo, talk.me, callback_data.movement_id, talk.now)
    item, moved = undone.item, undone.moved
    facts: Facts = {"item": item.name, "amount": moved.amount, "measure": item.measure.value}
    facts |= {"way": moved.kind.value, "free": undone.free}
    text = talk.say("stock-undone", **facts) + _served(talk.say, undone.served)
    await talk.answer(Page(text, [[_to_card(talk.say, item.id)]]))


def received_page(say: Say, received: Received) -> Page:
    item, came = received.item, received.came
    facts: Facts = {"item": item.name, "amount": came.amount, "measure": item.measure.value}
    facts |= {"way": came.way.value, "ground": came.ground, "free": received.free}
    waits = "\n" + say("stock-round-waits") if received.round_waits else ""
    photo = "yes" if came.photo else "no"
    text = say("stock-received", **facts, photo=photo) + _served(say, received.served) + waits
    rounds = button(say("stock-rounds"), RoundsOf(item_id=item.id))
    keys = _keys(say, received.movement_id, item.id)
    return Page(text, [keys, [rounds] if received.round_waits else []])


def counted_page(say: Say, counted: Counted, reason: str) -> Page:
    held = counted.held
    item, difference = held.item, held.difference
    facts: Facts = {"item": item.name, "counted": held.counted, "measure": item.measure.value}
    facts |= {"difference": abs(difference), "free": counted.free, "freed": held.freed}
    said = "less" if difference < 0 else "more" if difference else "same"
    text = say("stock-counted", **facts, said=said, reason=reason) + _served(say, counted.served)
    return Page(text, [_keys(say, counted.movement_id, item.id)])


def written_off_page(say: Say, off: WrittenOff, reason: str) -> Page:
    item = off.item
    facts: Facts = {"item": item.name, "amount": off.amount, "measure": item.measure.value}
    text = say("stock-written-off", **facts, free=off.free, reason=reason)
    return Page(text, [_keys(say, off.movement_id, item.id)])


def _served(say: Say, count: int) -> str:
    return "\n" + say("stock-served", count=count) if count else ""


def _keys(say: Say, movement_id: int | None, item_id: int) -> Row:
    undo_key = [button(say("stock-undo"), Undo(movement_id=movement_id))] if movement_id else []
    return [*undo_key, _to_card(say, item_id)]


def _to_card(say: Say, item_id: int) -> InlineKeyboardButton:
    return button(say("stock-to-card"), StockOf(item_id=item_id))

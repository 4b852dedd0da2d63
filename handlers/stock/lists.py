"""/stock: what one keeps, what of it runs low, the card of one item."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.arguments import WithArguments
from handlers.commands import Asked
from handlers.goods.buttons import Do as WithGoods
from handlers.goods.buttons import WithItem
from handlers.goods_buttons import OpenItem
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, Row, button, send_picture, shortened
from handlers.rounds_buttons import RoundsOf
from handlers.rows import in_pairs, turning, within_reason
from handlers.stock.buttons import Do, ShowInvoice, Stock, WithStock
from handlers.stock.wording import card_text, label, line
from handlers.stock_buttons import StockOf
from handlers.talk import Talk
from services import stock_cards, stock_photos
from services.stock_cards import Kept, StockCard

LONGEST, LONGEST_GROUND = 64, 300
DEEDS = {
    Do.RECEIVE: "stock-do-receive",
    Do.COUNT: "stock-do-count",
    Do.WRITE_OFF: "stock-do-write-off",
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(search, Asked("stock"), WithArguments())
    router.message.register(open_stock, Asked("stock"))
    router.callback_query.register(turn_page, Stock.filter())
    router.callback_query.register(open_card, StockOf.filter())
    router.callback_query.register(show_invoice, ShowInvoice.filter())
    return router


async def open_stock(_: Message, talk: Talk) -> None:
    await show_list(talk, 0)


async def turn_page(_: CallbackQuery, callback_data: Stock, talk: Talk) -> None:
    await talk.state.clear()
    await show_list(talk, within_reason(callback_data.first))


async def show_list(talk: Talk, first: int) -> None:
    shelf = await talk.look(stock_cards.listing, talk.me, first, ON_A_PAGE, talk.now)
    back, on = turning(lambda at: Stock(first=at), first, shelf.total)
    title = "stock-title" if shelf.total else "stock-empty"
    text = talk.say(title, count=shelf.total, low=shelf.low)
    await talk.answer(_listed(talk, text, shelf.kept, [*back, *on]))


async def search(_: Message, arguments: str, talk: Talk) -> None:
    """One that is meant is opened at once."""
    found = await talk.look(stock_cards.search, talk.me, arguments, ON_A_PAGE, talk.now)
    if len(found) == 1:
        await show_card(talk, found[0].item.id)
        return
    text = talk.say("stock-which" if found else "stock-not-found", words=arguments[:LONGEST])
    await talk.answer(_listed(talk, text, found, [_to_list(talk)]))


def _listed(talk: Talk, title: str, shown: list[Kept], controls: Row) -> Page:
    keys = [button(label(talk.say, one), StockOf(item_id=one.item.id)) for one in shown]
    lines = [line(talk.say, one) for one in shown]
    return Page("\n".join([title, *lines]), [*in_pairs(keys), controls])


async def open_card(_: CallbackQuery, callback_data: StockOf, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.item_id)


async def show_invoice(press: CallbackQuery, callback_data: ShowInvoice, talk: Talk) -> None:
    """Beneath the card, which stays as it is."""
    of = (talk.me, callback_data.movement_id, talk.now)
    found = await talk.look(stock_photos.invoice, *of)
    await press.answer()
    facts: Facts = {"amount": found.moved.amount, "measure": found.item.measure.value}
    words = shortened(found.moved.ground.words, LONGEST_GROUND)
    text = talk.say("stock-invoice", item=found.item.name, ground=words, **facts)
    await send_picture(press, found.content, Page(text))


async def show_card(talk: Talk, item_id: int) -> None:
    card = await talk.look(stock_cards.card, talk.me, item_id, talk.now)
    below = [_elsewhere(talk, card), _invoices(talk, card), [_to_list(talk)]]
    rows = [*_deeds(talk, card), *below]
    await talk.answer(Page(card_text(talk.say, card), rows))


def _deeds(talk: Talk, card: StockCard) -> list[Row]:
    item_id = card.kept.item.id
    keys = [
        button(
            talk.say(f"stock-do-{do.name.lower().replace('_', '-')}"),
            WithStock(item_id=item_id, do=do),
        )
        for do in (DEEDS if card.may_change else ())
    ]
    rounds = button(talk.say("stock-rounds"), RoundsOf(item_id=item_id))
    return [keys, [rounds] if card.round_waits else []]


def _elsewhere(talk: Talk, card: StockCard) -> Row:
    item_id = card.kept.item.id
    history = button(
        talk.say("stock-history-key"), WithItem(item_id=item_id, do=WithGoods.HISTORY)
    )
    return [history, button(talk.say("stock-item-key"), OpenItem(item_id=item_id))]


def _invoices(talk: Talk, card: StockCard) -> Row:
    measure = card.kept.item.measure.value
    return [
        button(
            talk.say("stock-invoice-key", amount=one.amount, measure=measure),
            ShowInvoice(movement_id=one.movement_id),
        )
        for one in card.invoices
    ]


def _to_list(talk: Talk) -> InlineKeyboardButton:
    return button(talk.say("stock-back"), Stock())

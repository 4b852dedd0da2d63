"""Where a fund's money came from and went: sentence by sentence, with the receipts."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from domain.ledger import Moved, Movement
from handlers.funds.buttons import Deed, ShowFunds, View, WithMoved
from handlers.funds.lists import to_card
from handlers.funds.wording import told_line
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, button, pop_up, seem_busy, send_picture
from handlers.rows import turning, within_reason
from handlers.talk import Talk
from services import fund_history, fund_moves
from services.fund_history import Told

A_ROW = 3


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_history, ShowFunds.filter(F.view == View.HISTORY))
    router.callback_query.register(show_receipt, WithMoved.filter(F.deed == Deed.RECEIPT))
    router.callback_query.register(ask_undo, WithMoved.filter(F.deed == Deed.ASK))
    router.callback_query.register(undo, WithMoved.filter(F.deed == Deed.UNDO))
    return router


async def show_history(_: CallbackQuery, callback_data: ShowFunds, talk: Talk) -> None:
    await talk.state.clear()
    fund_id, first = callback_data.fund_id, within_reason(callback_data.first)
    about = (talk.me, fund_id, first, ON_A_PAGE, talk.now)
    found = await talk.look(fund_history.history, *about)
    title = "fund-history" if found.total else "fund-history-none"
    numbered = list(enumerate(found.told, first + 1))
    lines = [told_line(talk.say, told, number) for number, told in numbered]
    keys = [key for number, told in numbered for key in _keys(talk, told, number)]
    back, on = turning(
        lambda at: ShowFunds(view=View.HISTORY, fund_id=fund_id, first=at), first, found.total
    )
    rows = [keys[at : at + A_ROW] for at in range(0, len(keys), A_ROW)]
    text = "\n".join([talk.say(title, fund=found.fund.name), *lines])
    await talk.answer(Page(text, [*rows, [*back, *to_card(talk, fund_id), *on]]))


def _keys(talk: Talk, told: Told, number: int) -> list[InlineKeyboardButton]:
    """What has a receipt was asked for, and so is not taken back here."""
    of = told.moved.id
    if told.has_receipt:
        label = talk.say("fund-receipt-key", number=str(number))
        return [button(label, WithMoved(movement_id=of, deed=Deed.RECEIPT))]
    if told.may_undo:
        label = talk.say("fund-undo-number-key", number=str(number))
        return [button(label, WithMoved(movement_id=of, deed=Deed.ASK))]
    return []


async def show_receipt(press: CallbackQuery, callback_data: WithMoved, talk: Talk) -> None:
    """Beneath the list, which stays as it is."""
    of = callback_data.movement_id
    told, content = await talk.look(fund_history.receipt, talk.me, of, talk.now)
    await pop_up(press)
    await seem_busy(press)
    text = talk.say("fund-receipt", line=told_line(talk.say, told))
    await send_picture(press, content, Page(text))


async def ask_undo(_: CallbackQuery, callback_data: WithMoved, talk: Talk) -> None:
    of = callback_data.movement_id
    moved, fund = await talk.look(fund_moves.to_undo, talk.me, of, talk.now)
    sure = button(talk.say("fund-undo-sure"), WithMoved(movement_id=of, deed=Deed.UNDO))
    back = to_card(talk, fund.id, "fund-stop")
    facts: Facts = {"amount": moved.amount, "words": moved.ground.words, "fund": fund.name}
    text = talk.say("fund-undo-ask", way=_way(moved), **facts)
    await talk.answer(Page(text, [[sure], back]))


async def undo(_: CallbackQuery, callback_data: WithMoved, talk: Talk) -> None:
    await talk.state.clear()
    done = await talk.act(fund_moves.undo, talk.me, callback_data.movement_id, talk.now)
    facts: Facts = {"amount": done.amount, "free": done.free, "fund": done.fund.name}
    text = talk.say("fund-undone", way="transfer" if done.other else "income", **facts)
    await talk.answer(Page(text, [to_card(talk, done.fund.id)]))


def _way(moved: Moved) -> str:
    return "transfer" if moved.kind is Movement.TRANSFER else "income"

"""/funds: all funds one may look up, the card of one, and of those that are closed."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.funds import FundState
from handlers.arguments import WithArguments
from handlers.commands import Asked
from handlers.funds.buttons import Do, ShowFunds, View, WithFund
from handlers.funds.wording import card_text, line
from handlers.funds_buttons import OpenFund
from handlers.money_buttons import AskMoney, MyMoney, Spend
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from services import fund_cards
from services.fund_cards import Card, Listed, Purse

LONGEST = 64
STATES = {View.OPEN: FundState.OPEN, View.CLOSED: FundState.CLOSED}


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(search, Asked("funds"), WithArguments())
    router.message.register(open_funds, Asked("funds"))
    router.callback_query.register(turn_page, ShowFunds.filter(F.view.in_(STATES)))
    router.callback_query.register(open_card, OpenFund.filter())
    return router


async def open_funds(_: Message, talk: Talk) -> None:
    await show_list(talk, View.OPEN, 0)


async def turn_page(_: CallbackQuery, callback_data: ShowFunds, talk: Talk) -> None:
    await talk.state.clear()
    await show_list(talk, callback_data.view, within_reason(callback_data.first))


async def show_list(talk: Talk, view: View, first: int) -> None:
    about = (talk.me, STATES[view], first, ON_A_PAGE, talk.now)
    purse = await talk.look(fund_cards.listing, *about)
    title = f"fund-{'title' if view is View.OPEN else 'closed-title'}"
    text = talk.say(
        title if purse.total else f"{title}-none", count=purse.total, money=purse.money
    )
    back, on = turning(lambda at: ShowFunds(view=view, first=at), first, purse.total)
    rows = (
        _below(talk, purse, [*back, *on]) if view is View.OPEN else [[*back, to_list(talk), *on]]
    )
    await talk.answer(_listed(talk, text, purse.listed, rows))


def _below(talk: Talk, purse: Purse, turns: Row) -> list[Row]:
    """No more buttons than a card may have: the rarer ones give way to turning pages."""
    keys = [button(talk.say("fund-my-money"), MyMoney())]
    if purse.may_add:
        keys.append(button(talk.say("fund-new-key"), WithFund(do=Do.ADD)))
    if purse.closed and not turns:
        keys.append(button(talk.say("fund-closed-key"), ShowFunds(view=View.CLOSED)))
    return [keys, turns]


async def search(_: Message, arguments: str, talk: Talk) -> None:
    """One that is meant is opened at once."""
    found = await talk.look(fund_cards.search, talk.me, arguments, ON_A_PAGE, talk.now)
    if len(found) == 1:
        await show_card(talk, found[0].fund.id)
        return
    await talk.answer(which_page(talk, arguments, found))


def which_page(talk: Talk, words: str, found: list[Listed]) -> Page:
    text = talk.say("fund-which" if found else "fund-not-found", words=words[:LONGEST])
    return _listed(talk, text, found, [[to_list(talk)]])


def _listed(talk: Talk, title: str, shown: list[Listed], below: list[Row]) -> Page:
    keys = [button(one.fund.name, OpenFund(fund_id=one.fund.id)) for one in shown]
    lines = [line(talk.say, one) for one in shown]
    return Page("\n".join([title, *lines]), [*in_pairs(keys), *below])


async def open_card(_: CallbackQuery, callback_data: OpenFund, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.fund_id)


async def show_card(talk: Talk, fund_id: int) -> None:
    card = await talk.look(fund_cards.card, talk.me, fund_id, talk.now)
    await talk.answer(Page(card_text(talk.say, card), _card_rows(talk, card)))


def _card_rows(talk: Talk, card: Card) -> list[Row]:
    """A closed one is only looked at, or opened again."""
    say, fund_id = talk.say, card.fund.id
    ask = button(say("fund-ask-key"), AskMoney(fund_id=fund_id))
    spend = button(say("fund-spend-key"), Spend(fund_id=fund_id))
    history = button(say("fund-history-key"), ShowFunds(view=View.HISTORY, fund_id=fund_id))
    picture = button(say("fund-picture-key"), ShowFunds(view=View.PICTURE, fund_id=fund_id))
    deeds = (Do.RECEIVE, Do.TRANSFER, Do.CHANGE) if card.fund.is_open else (Do.REOPEN,)
    own = [_deed(talk, do, fund_id) for do in deeds] if card.may_change else []
    asked = [ask, spend] if card.fund.is_open else []
    return [asked, [history, picture], own, [to_list(talk)]]


def _deed(talk: Talk, do: Do, fund_id: int) -> InlineKeyboardButton:
    key = f"fund-do-{do.name.lower()}"
    return button(talk.say(key), WithFund(do=do, fund_id=fund_id))


def to_list(talk: Talk) -> InlineKeyboardButton:
    return button(talk.say("fund-back"), ShowFunds())


def to_card(talk: Talk, fund_id: int, key: str = "fund-to-card") -> Row:
    return [button(talk.say(key), OpenFund(fund_id=fund_id))]

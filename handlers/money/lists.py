"""Lists: one's own requests for money, those that wait for an answer, those without a receipt."""

from collections.abc import Callable, Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.commands import Go
from handlers.money.wording import line, line_with_name
from handlers.money_buttons import MoneyList, MyMoney, WithMoney
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import turning, within_reason
from handlers.talk import Talk
from locales import Say
from services import money_answering, money_cards, money_paying
from services.money_cards import Listed

# Six rows at most: so many requests, the row that turns them, and one beneath.
MOST = min(4, ON_A_PAGE)


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_list, MyMoney.filter())
    return router


async def show_list(_: CallbackQuery, callback_data: MyMoney, talk: Talk) -> None:
    await talk.state.clear()
    page = await PAGES[callback_data.what](talk, within_reason(callback_data.first))
    await talk.answer(page)


async def mine(talk: Talk, first: int) -> Page:
    """Whoever is in office sees how much waits for them."""
    say = talk.say
    own = await talk.look(money_cards.mine, talk.me, talk.now)
    waiting = await talk.look(money_answering.waiting, talk.me, talk.now)
    unseen = await talk.look(money_paying.without_receipt, talk.me, talk.now)
    keys = [button(say("money-funds-key"), Go(command="funds"))]
    if waiting:
        told = say("money-waiting-key", count=len(waiting))
        keys.append(button(told, MyMoney(what=MoneyList.WAITING)))
    if unseen:
        told = say("money-unseen-key", count=len(unseen))
        keys.append(button(told, MyMoney(what=MoneyList.NO_RECEIPT)))
    return _listed(say, "money-mine-title", own, first, MoneyList.MINE, line, keys)


async def waiting(talk: Talk, first: int) -> Page:
    found = await talk.look(money_answering.waiting, talk.me, talk.now)
    what = ("money-waiting-title", found, first, MoneyList.WAITING, line_with_name)
    return _listed(talk.say, *what, _back(talk))


async def without_receipt(talk: Talk, first: int) -> Page:
    found = await talk.look(money_paying.without_receipt, talk.me, talk.now)
    what = ("money-unseen-title", found, first, MoneyList.NO_RECEIPT, line_with_name)
    return _listed(talk.say, *what, _back(talk))


def _listed(
    say: Say,
    title: str,
    found: Sequence[Listed],
    first: int,
    what: MoneyList,
    words: Callable[[Say, Listed], str],
    below: Row,
) -> Page:
    shown = found[first : first + MOST]
    keys = [[button(words(say, one), WithMoney(request_id=one.request.id))] for one in shown]
    back, on = turning(lambda at: MyMoney(what=what, first=at), first, len(found), MOST)
    text = say(title, count=len(found)) if found else say(f"{title}-none")
    return Page(text, [*keys, [*back, *on], below])


def _back(talk: Talk) -> Row:
    return [button(talk.say("money-back"), MyMoney())]


PAGES = {
    MoneyList.MINE: mine,
    MoneyList.WAITING: waiting,
    MoneyList.NO_RECEIPT: without_receipt,
}

"""Lists of requests: one's own, those that wait for an answer, those to be handed over."""

from collections.abc import Callable, Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.requests.buttons import EndStanding, List, OpenRequest, Show
from handlers.requests.wording import line, line_with_name
from handlers.requests_buttons import AskFor
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from locales import Say
from services import items, request_cards, requests_answering, requests_handing, standing_requests
from services.request_cards import Listed

A_COLUMN = 2
# With the keys beneath, no more buttons than a card may have.
MOST_OWN = 4


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_list, Show.filter())
    router.callback_query.register(end_standing, EndStanding.filter())
    return router


async def show_mine(talk: Talk) -> None:
    await talk.answer(await mine(talk, 0))


async def show_list(_: CallbackQuery, callback_data: Show, talk: Talk) -> None:
    await talk.state.clear()
    page = await PAGES[callback_data.what](talk, within_reason(callback_data.first))
    await talk.answer(page)


async def end_standing(_: CallbackQuery, callback_data: EndStanding, talk: Talk) -> None:
    await talk.act(standing_requests.end, talk.me, callback_data.standing_id, talk.now)
    await talk.answer(await standing(talk, 0))


async def mine(talk: Talk, first: int) -> Page:
    """Whoever answers or hands over sees how much waits for them."""
    say = talk.say
    own = await talk.look(request_cards.mine, talk.me, talk.now)
    waiting = await talk.look(requests_answering.waiting, talk.me, talk.now)
    giving = await talk.look(requests_handing.to_hand_over, talk.me, talk.now)
    keys = [button(say("request-new"), Show(what=List.NEW))]
    keys.append(button(say("request-standing-key"), Show(what=List.STANDING)))
    if waiting:
        told = say("request-waiting-key", count=len(waiting))
        keys.append(button(told, Show(what=List.WAITING)))
    if giving:
        keys.append(button(say("request-giving-key", count=len(giving)), Show(what=List.GIVING)))
    what = ("request-mine-title", own, first, List.MINE, line)
    return _listed(say, *what, keys[:2], keys[2:], most=MOST_OWN)


async def ended(talk: Talk, first: int) -> Page:
    found = await talk.look(request_cards.ended, talk.me, talk.now)
    return _listed(talk.say, "request-ended-title", found, first, List.ENDED, line, _back(talk))


async def waiting(talk: Talk, first: int) -> Page:
    found = await talk.look(requests_answering.waiting, talk.me, talk.now)
    what = ("request-waiting-title", found, first, List.WAITING, line_with_name)
    return _listed(talk.say, *what, _back(talk))


async def giving(talk: Talk, first: int) -> Page:
    found = await talk.look(requests_handing.to_hand_over, talk.me, talk.now)
    what = ("request-giving-title", found, first, List.GIVING, line_with_name)
    return _listed(talk.say, *what, _back(talk))


async def new(talk: Talk, first: int) -> Page:
    """Of what there is; a sentence does it too."""
    found = await talk.look(items.visible, talk.me.id)
    keys = [button(one.name, AskFor(item_id=one.id)) for one in found[first : first + ON_A_PAGE]]
    text = talk.say("request-new-title" if found else "request-nothing-there")
    return Page(text, [*in_pairs(keys), _turns(List.NEW, first, len(found)), _back(talk)])


async def standing(talk: Talk, first: int) -> Page:
    found = await talk.look(standing_requests.of_member, talk.me, talk.now)
    shown = found[first : first + ON_A_PAGE]
    facts = [
        {"item": name, "amount": one.amount, "measure": measure, "every": one.every.value}
        for one, name, measure in shown
    ]
    lines = [
        talk.say("request-standing-line", **about, day=one.next_on)
        for (one, _, _), about in zip(shown, facts, strict=True)
    ]
    keys = [
        button(talk.say("request-standing-end", item=name), EndStanding(standing_id=one.id))
        for one, name, _ in shown
    ]
    title = talk.say("request-standing-title" if found else "request-no-standing")
    ended = button(talk.say("request-ended-key"), Show(what=List.ENDED))
    turns = _turns(List.STANDING, first, len(found))
    rows = [*in_pairs(keys), [*turns, ended, *_back(talk)]]
    return Page("\n".join([title, *lines]), rows)


def _listed(
    say: Say,
    title: str,
    found: Sequence[Listed],
    first: int,
    what: List,
    words: Callable[[Say, Listed], str],
    *rows: Row,
    most: int = ON_A_PAGE,
) -> Page:
    shown = found[first : first + most]
    keys = [button(words(say, one), OpenRequest(request_id=one.request.id)) for one in shown]
    text = say(title, count=len(found)) if found else say(f"{title}-none")
    opened = [[key] for key in keys] if len(keys) <= A_COLUMN else in_pairs(keys)
    return Page(text, [*opened, _turns(what, first, len(found), most), *rows])


def _turns(what: List, first: int, total: int, most: int = ON_A_PAGE) -> Row:
    back, on = turning(lambda at: Show(what=what, first=at), first, total, most)
    return [*back, *on]


def _back(talk: Talk) -> Row:
    return [button(talk.say("request-back"), Show(what=List.MINE))]


PAGES: dict[List, Callable[[Talk, int], Any]] = {
    List.MINE: mine,
    List.ENDED: ended,
    List.NEW: new,
    List.STANDING: standing,
    List.WAITING: waiting,
    List.GIVING: giving,
}

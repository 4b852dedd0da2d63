"""One card of the desk: where in the queue it is, what it tells, what can be answered."""

from domain.desk import Item, Kind
from handlers.applications.buttons import Answer as ApplicationAnswer
from handlers.applications.buttons import Do
from handlers.desk.buttons import Answer, Turn
from handlers.desk.cards import LABELS, TEXTS, Reading
from handlers.money_buttons import WithMoney
from handlers.pages import Page, Row, button
from handlers.requests.buttons import OpenRequest
from locales import Say
from services.desk import Desk


def desk_page(read: Reading, desk: Desk) -> Page:
    if desk.item is None:
        return Page(read.say("review-empty"))
    text = TEXTS[desk.item.kind](read, desk.card)
    return Page(
        f"{heading(read.say, desk)}\n{text}",
        [_answers(read, desk), _more(read.say, desk.item), turns(read.say, desk)],
    )


def heading(say: Say, desk: Desk) -> str:
    """Where only one kind waits it is called by its name."""
    place = {"place": desk.place + 1, "total": desk.total}
    if len(desk.counts) == 1:
        [kind] = desk.counts
        return say("desk-place-of-kind", **place, kind=kind.value)
    parts = [say(f"desk-count-{kind}", count=count) for kind, count in desk.counts.items()]
    return say("desk-place", **place, list=", ".join(parts))


def turns(say: Say, desk: Desk) -> Row:
    back = [button("‹", Turn(place=desk.place - 1))] if desk.place else []
    more = desk.place + 1 < desk.total
    return [*back, *([button(say("desk-later"), Turn(place=desk.place + 1))] if more else [])]


def _more(say: Say, item: Item) -> Row:
    """An applicant may be asked something, or given a place in the waiting list."""
    if item.kind is Kind.REQUEST:
        return [button(say("desk-r-more"), OpenRequest(request_id=item.id))]
    if item.kind is Kind.MONEY:
        return [button(say("desk-m-more"), WithMoney(request_id=item.id))]
    if item.kind is not Kind.APPLICATION:
        return []
    card = ApplicationAnswer(do=Do.OPEN, member_id=item.id, applied=item.since)
    return [button(say("desk-more"), card)]


def _answers(read: Reading, desk: Desk) -> Row:
    item = desk.item
    assert item is not None
    return [
        button(
            label(read),
            Answer(kind=item.kind, verb=verb, id=item.id, since=item.since, place=desk.place),
        )
        for verb, label in LABELS[item.kind].items()
    ]

"""What is being asked for, in words: questions, what was understood, what came of it."""

from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from domain.items import Item
from domain.people import Member
from domain.requests import KEPT
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.requests.buttons import Deal, Do, Finish, HowMuch, List, Show, Which, WithRequest
from handlers.requests.order import Order
from handlers.requests.wording import place_of
from handlers.rows import in_pairs
from locales import Say
from services.goods_asking import Offer, Placed

PORTIONS = (1, 2, 3, 5)


def how_much_page(say: Say, order: Order, shown: Offer) -> Page:
    item = shown.item
    measure = item.measure.value
    keys = [
        button(
            say("request-amount", amount=item.portion * times, measure=measure),
            HowMuch(order=order.number, amount=item.portion * times),
        )
        for times in PORTIONS
    ]
    other = button(say("request-other-amount"), HowMuch(order=order.number))
    facts: Facts = {"item": item.name, "stock": shown.stock, "measure": measure}
    text = say("request-how-much", **facts, sharing=item.sharing.value, price=item.price or 0)
    return Page(text, [keys, [other, _stop(say, order)]])


def which_page(say: Say, order: Order, words: str, likely: list[Item]) -> Page:
    keys = [
        button(one.name, Which(order=order.number, item_id=one.id)) for one in likely[:ON_A_PAGE]
    ]
    other = button(say("request-other-item"), Which(order=order.number))
    text = say("request-which-item" if likely else "request-no-such-words", words=words or "…")
    return Page(text, [*in_pairs(keys), [other, _stop(say, order)]])


def offer_page(say: Say, order: Order, offers: list[Offer], me: Member) -> Page:
    lines = [_offered(say, one, me) for one in offers]
    if order.every:
        lines.append(say("request-every", every=order.every))
    if order.reason:
        secret = "yes" if order.confidential else "no"
        lines.append(say("request-reason-line", reason=order.reason, secret=secret))
    number = order.number
    first = [
        button(say("request-ask"), Finish(order=number, do=Do.ASK)),
        button(say("request-change"), Finish(order=number, do=Do.CHANGE)),
    ]
    return Page("\n".join(lines), [first, _reasons(say, order), [_stop(say, order)]])


def _reasons(say: Say, order: Order) -> Row:
    if order.every:
        return []
    reason = button(say("request-reason-key"), Finish(order=order.number, do=Do.REASON))
    state = "yes" if order.confidential else "no"
    secret = button(
        say("request-secret-key", state=state), Finish(order=order.number, do=Do.ONLY_FOR_OFFICE)
    )
    return [reason, *([secret] if order.reason else [])]


def _offered(say: Say, one: Offer, me: Member) -> str:
    facts: Facts = {"item": one.item.name, "amount": one.amount, "measure": one.item.measure.value}
    if one.round:
        day = one.round.deadline.astimezone(ZoneInfo(me.unit.time_zone)).date()
        return say(
            "request-offer-round",
            **facts,
            day=day,
            wished=one.round.totals.firm,
            expected=one.round.round.expected or 0,
        )
    if one.item.price is not None and one.cost:
        more: Facts = {"cost": one.cost, "credit": one.credit, "stock": one.stock}
        return say("request-offer-labour", **facts, **more)
    return say("request-offer-need", **facts, stock=one.stock)


def placed_page(say: Say, placed: list[Placed], me: Member) -> Page:
    lines = [_placed(say, one, me) for one in placed]
    own = [one.request for one in placed if one.request]
    back = (
        [button(say("request-undo"), WithRequest(request_id=own[0].id, deal=Deal.WITHDRAW))]
        if len(placed) == len(own) == 1
        else []
    )
    return Page("\n".join(lines), [[*back, button(say("request-mine"), Show(what=List.MINE))]])


def _placed(say: Say, one: Placed, me: Member) -> str:
    facts: Facts = {"item": one.item.name, "amount": one.amount, "measure": one.item.measure.value}
    zone = ZoneInfo(me.unit.time_zone)
    if one.request is None:
        assert one.round is not None
        return say("request-placed-round", **facts, day=one.round.deadline.astimezone(zone).date())
    until = ((one.request.ready_at or one.request.created_at) + KEPT).astimezone(zone).date()
    stage = one.request.stage.value
    more: Facts = {"until": until, "place": place_of(one.store), "queue": one.queue + 1}
    return say("request-placed", **facts, **more, stage=stage)


def _stop(say: Say, order: Order) -> InlineKeyboardButton:
    return button(say("request-stop"), Finish(order=order.number, do=Do.STOP))

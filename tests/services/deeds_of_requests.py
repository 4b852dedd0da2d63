"""What can be done about requests for goods, and who may: `s` is the scene, `me` who tries."""

from domain.standing_requests import Every
from services import (
    goods_asking,
    goods_hearing,
    request_cards,
    requests,
    requests_answering,
    requests_handing,
    standing_requests,
)
from services.requests import Wanted
from tests.services.asked import apples, ask
from tests.services.cooperative import NOW, member
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY

KEEPERS = IN_OFFICE | {"keeper"}


def annas(db, s):
    """Waits for a coordinator."""
    return ask(db, s.coop.anna, apples(db, stock=9, coordinator_above=1), 2).id


def ready(db, s):
    return ask(db, s.coop.anna, apples(db, stock=9), 2).id


def given(db, s):
    one = ready(db, s)
    requests_handing.hand_over(db, member(db, s.coop.olga), one, NOW)
    return one


def standing(db, s):
    wanted = Wanted(apples(db).id, 1)
    return standing_requests.add(db, member(db, s.coop.anna), [wanted], Every.WEEK, NOW)[0].id


def wanted(db):
    return [Wanted(apples(db, stock=9).id, 1)]


REQUESTS = [
    ("ask for goods", MEMBERS, lambda db, s, me: goods_asking.place(db, me, wanted(db), NOW)),
    (
        "see what asking would mean",
        MEMBERS,
        lambda db, s, me: goods_asking.offers(db, me, wanted(db), NOW),
    ),
    (
        "ask every week",
        MEMBERS,
        lambda db, s, me: standing_requests.add(db, me, wanted(db), Every.WEEK, NOW),
    ),
    (
        "end another's standing request",
        NOBODY,
        lambda db, s, me: standing_requests.end(db, me, standing(db, s), NOW),
    ),
    (
        "withdraw another's request",
        NOBODY,
        lambda db, s, me: requests.withdraw(db, me, annas(db, s), NOW),
    ),
    (
        "grant a request",
        IN_OFFICE,
        lambda db, s, me: requests_answering.answer(db, me, annas(db, s), 2, "", NOW),
    ),
    (
        "see another's request",
        IN_OFFICE,
        lambda db, s, me: request_cards.card(db, me, annas(db, s), NOW),
    ),
    (
        "write about another's request",
        IN_OFFICE,
        lambda db, s, me: request_cards.note(db, me, annas(db, s), "зачем?", NOW),
    ),
    (
        "hand goods over",
        KEEPERS,
        lambda db, s, me: requests_handing.hand_over(db, me, ready(db, s), NOW),
    ),
    (
        "look at what is to be answered",
        MEMBERS,
        lambda db, s, me: requests_answering.waiting(db, me, NOW),
    ),
    (
        "check a request before answering",
        IN_OFFICE,
        lambda db, s, me: requests_answering.check(db, me, annas(db, s), NOW),
    ),
    (
        "look at what is to be handed over",
        MEMBERS,
        lambda db, s, me: requests_handing.to_hand_over(db, me, NOW),
    ),
    ("see one's own requests", MEMBERS, lambda db, s, me: request_cards.mine(db, me, NOW)),
    ("see earlier requests", MEMBERS, lambda db, s, me: request_cards.ended(db, me, NOW)),
    (
        "see one's standing requests",
        MEMBERS,
        lambda db, s, me: standing_requests.of_member(db, me, NOW),
    ),
    (
        "look at another's standing request",
        NOBODY,
        lambda db, s, me: standing_requests.own(db, me, standing(db, s), NOW),
    ),
    (
        "ask for one item",
        MEMBERS,
        lambda db, s, me: requests.ask(db, me, wanted(db)[0], NOW),
    ),
    (
        "see what asking for one item would mean",
        MEMBERS,
        lambda db, s, me: goods_asking.offer(db, me, wanted(db)[0], NOW),
    ),
    (
        "say what is wanted",
        MEMBERS,
        lambda db, s, me: goods_hearing.hear(db, me, "2 кг муки", NOW),
    ),
    (
        "say something perhaps about goods",
        MEMBERS,
        lambda db, s, me: goods_hearing.hear_if_goods(db, me, "2 кг муки", NOW),
    ),
    (
        "confirm what another received",
        NOBODY,
        lambda db, s, me: requests_handing.received(db, me, given(db, s), NOW),
    ),
    (
        "deny what another received",
        NOBODY,
        lambda db, s, me: requests_handing.not_received(db, me, given(db, s), NOW),
    ),
]

"""What can be done about money of a fund, and who may: `s` is the scene, `me` who tries."""

from domain.desk import Item, Kind, Verb
from services import (
    desk,
    expenses,
    money_answering,
    money_cards,
    money_paying,
    money_requests,
)
from tests.services import funded
from tests.services.cooperative import NOW, member
from tests.services.funded import PHOTO
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY, READERS


def fund(db):
    return funded.fund(db, money=1000)


def annas(db, s):
    """Waits for a coordinator."""
    return funded.ask(db, s.coop.anna, fund(db), 500).id


def spent(db, s):
    return funded.spend(db, s.coop.anna, fund(db), 500).id


def ready(db, s):
    one = annas(db, s)
    money_answering.answer(db, member(db, s.coop.olga), one, 500, "", NOW)
    return one


def paid(db, s):
    one = ready(db, s)
    money_paying.pay_out(db, member(db, s.coop.olga), one, NOW)
    return one


def at_the_desk(verb):
    def deed(db, s, me):
        item = Item(Kind.MONEY, annas(db, s), int(NOW.timestamp()))
        return desk.answer(db, me, item, verb, NOW, "рано")

    return deed


MONEY = [
    (
        "begin to ask for money",
        MEMBERS,
        lambda db, s, me: money_requests.may_ask(db, me, fund(db).id, NOW),
    ),
    (
        "ask for money",
        MEMBERS,
        lambda db, s, me: money_requests.ask(db, me, fund(db).id, 500, "семена", NOW),
    ),
    (
        "enter an expense",
        MEMBERS,
        lambda db, s, me: expenses.spend(db, me, fund(db).id, 500, "гвозди", PHOTO, NOW),
    ),
    (
        "withdraw another's request for money",
        NOBODY,
        lambda db, s, me: money_requests.withdraw(db, me, annas(db, s), NOW),
    ),
    (
        "check a request for money before answering",
        IN_OFFICE,
        lambda db, s, me: money_answering.check(db, me, annas(db, s), NOW),
    ),
    (
        "give money",
        IN_OFFICE,
        lambda db, s, me: money_answering.answer(db, me, annas(db, s), 500, "", NOW),
    ),
    (
        "approve an expense",
        IN_OFFICE,
        lambda db, s, me: money_answering.answer(db, me, spent(db, s), 500, "", NOW),
    ),
    ("give money at the desk", IN_OFFICE, at_the_desk(Verb.YES)),
    ("refuse money at the desk", IN_OFFICE, at_the_desk(Verb.NO)),
    (
        "look at what waits for money",
        MEMBERS,
        lambda db, s, me: money_answering.waiting(db, me, NOW),
    ),
    (
        "pay out",
        IN_OFFICE,
        lambda db, s, me: money_paying.pay_out(db, me, ready(db, s), NOW),
    ),
    (
        "confirm money that another received",
        NOBODY,
        lambda db, s, me: money_paying.received(db, me, paid(db, s), NOW),
    ),
    (
        "deny money that another received",
        NOBODY,
        lambda db, s, me: money_paying.not_received(db, me, paid(db, s), NOW),
    ),
    (
        "begin to attach a receipt to another's",
        NOBODY,
        lambda db, s, me: money_paying.may_attach(db, me, paid(db, s), NOW),
    ),
    (
        "attach a receipt to another's",
        NOBODY,
        lambda db, s, me: money_paying.attach(db, me, paid(db, s), PHOTO, NOW),
    ),
    (
        "see another's receipt",
        READERS,
        lambda db, s, me: money_paying.receipt(db, me, spent(db, s), NOW),
    ),
    (
        "begin to take back what was not spent",
        IN_OFFICE,
        lambda db, s, me: money_paying.may_give_back(db, me, paid(db, s), NOW),
    ),
    (
        "take back what was not spent",
        IN_OFFICE,
        lambda db, s, me: money_paying.give_back(db, me, paid(db, s), 100, NOW),
    ),
    (
        "look at what has no receipt",
        MEMBERS,
        lambda db, s, me: money_paying.without_receipt(db, me, NOW),
    ),
    (
        "see another's request for money",
        READERS,
        lambda db, s, me: money_cards.card(db, me, annas(db, s), NOW),
    ),
    ("see one's own requests for money", MEMBERS, lambda db, s, me: money_cards.mine(db, me, NOW)),
    (
        "write about another's request for money",
        IN_OFFICE,
        lambda db, s, me: money_cards.note(db, me, annas(db, s), "зачем?", NOW),
    ),
]

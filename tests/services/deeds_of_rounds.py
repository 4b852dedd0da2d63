"""What can be done about rounds, and who may do it: `s` is the scene, `me` who tries."""

from domain.items import Rule
from services import rounds, rounds_card, rounds_sharing, rounds_wishes
from tests.services.cooperative import NOW, member
from tests.services.scarce import DEADLINE, begin, close, milk, wish
from tests.services.whose import IN_OFFICE, MEMBERS

KEEPERS = IN_OFFICE | {"keeper"}


def opened(db, s):
    return begin(db, s.coop.olga, milk(db))


def wished(db, s):
    """Anna has wished; the deadline is over, the goods have not come."""
    one = begin(db, s.coop.olga, milk(db))
    wish(db, s.coop.anna, one, 2)
    close(db)
    return one


def shared(db, s):
    one = wished(db, s)
    rounds_sharing.arrived(db, member(db, s.coop.olga), one.id, 2, DEADLINE, receive=True)
    return one


def own(db, s, me):
    """A round in which the one who tries has wished."""
    one = opened(db, s)
    rounds_wishes.wish(db, me, one.id, 1, 0, NOW)
    return one


ROUNDS = [
    ("see rounds", MEMBERS, lambda db, s, me: rounds_card.card(db, me, opened(db, s).id, NOW)),
    (
        "see rounds in a list",
        MEMBERS,
        lambda db, s, me: rounds_card.listed_wishes(db, me, opened(db, s).id, 0, 6, NOW),
    ),
    (
        "say how urgent a wish is",
        MEMBERS,
        lambda db, s, me: rounds_wishes.say_urgency(db, me, own(db, s, me).id, 1, "так", NOW),
    ),
    (
        "keep a reason to coordinators",
        MEMBERS,
        lambda db, s, me: rounds_wishes.keep_to_coordinators(db, me, own(db, s, me).id, True, NOW),
    ),
    (
        "see what a round can be opened for",
        MEMBERS,
        lambda db, _, me: rounds.may_open(db, me, NOW),
    ),
    (
        "begin to open a round",
        IN_OFFICE,
        lambda db, _, me: rounds.zone_to_open(db, me, milk(db).id, NOW),
    ),
    (
        "ask whether a round may be shared out once more",
        KEEPERS,
        lambda db, s, me: rounds_sharing.may_again(db, me, shared(db, s).id, 1, DEADLINE),
    ),
    (
        "wish in a round",
        MEMBERS,
        lambda db, s, me: rounds_wishes.wish(db, me, opened(db, s).id, 1, 1, NOW),
    ),
    (
        "withdraw a wish",
        MEMBERS,
        lambda db, s, me: rounds_wishes.withdraw(db, me, opened(db, s).id, NOW),
    ),
    (
        "see how a round was reckoned",
        MEMBERS,
        lambda db, s, me: rounds_card.calculation(db, me, shared(db, s).id, 0, 0, 6, NOW),
    ),
    (
        "open a round",
        IN_OFFICE,
        lambda db, _, me: rounds.open_round(
            db, me, rounds.Opening(milk(db).id, None, DEADLINE), NOW
        ),
    ),
    (
        "choose the rule of a round",
        IN_OFFICE,
        lambda db, s, me: rounds.change_rule(db, me, opened(db, s).id, Rule.EVEN, NOW),
    ),
    (
        "call a round off",
        IN_OFFICE,
        lambda db, s, me: rounds.cancel(db, me, opened(db, s).id, "не будет", NOW),
    ),
    (
        "say what came for a round",
        KEEPERS,
        lambda db, s, me: rounds_sharing.arrived(
            db, me, wished(db, s).id, 1, DEADLINE, receive=True
        ),
    ),
    (
        "share a round out once more",
        KEEPERS,
        lambda db, s, me: rounds_sharing.again(db, me, shared(db, s).id, 1, "мало", DEADLINE),
    ),
]

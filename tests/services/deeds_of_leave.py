"""What can be done about leave, and who may do it: `s` is the scene, `me` who tries."""

from services import giving_back, leave, leave_answers, leave_effects, members
from tests.services.cooperative import NOW, member
from tests.services.leaves import asked, wanted
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY


def annas(db, s):
    """What Anna has asked for."""
    return asked(db, s.coop.anna).id


def granted(db, s):
    one = annas(db, s)
    leave_answers.grant(db, member(db, s.coop.olga), one, NOW)
    return one


def on_paper(db, s):
    """Somebody whom no messenger reaches."""
    return members.add(db, member(db, s.coop.olga), "Глеб", NOW)


LEAVE = [
    ("ask for leave", MEMBERS, lambda db, _, me: leave.ask(db, me, wanted(), NOW)),
    (
        "see what leave changes",
        MEMBERS,
        lambda db, _, me: leave_effects.what_if(db, me, wanted(), NOW),
    ),
    ("see one's own leave", MEMBERS, lambda db, _, me: leave.mine(db, me, NOW)),
    ("extend", MEMBERS, lambda db, _, me: leave.extend(db, me, NOW)),
    (
        "ask for leave for who has no messenger",
        IN_OFFICE,
        lambda db, s, me: leave.ask(db, me, wanted(), NOW, on_behalf_of=on_paper(db, s)),
    ),
    (
        "ask for leave for who has one",
        NOBODY,
        lambda db, s, me: leave.ask(db, me, wanted(), NOW, on_behalf_of=s.coop.anna),
    ),
    (
        "take back another's request for leave",
        NOBODY,
        lambda db, s, me: giving_back.withdraw(db, me, annas(db, s), NOW),
    ),
    (
        "give back another's leave",
        NOBODY,
        lambda db, s, me: giving_back.withdraw(db, me, granted(db, s), NOW),
    ),
    (
        "see what another's leave given back changes",
        NOBODY,
        lambda db, s, me: leave_effects.if_given_back(db, me, granted(db, s), NOW),
    ),
    (
        "see who asks for leave",
        IN_OFFICE,
        lambda db, _, me: leave_answers.queue(db, me, 0, NOW),
    ),
    (
        "see why leave is asked for",
        IN_OFFICE,
        lambda db, s, me: leave_answers.card(db, me, annas(db, s), NOW),
    ),
    (
        "grant leave",
        IN_OFFICE,
        lambda db, s, me: leave_answers.grant(db, me, annas(db, s), NOW),
    ),
    (
        "refuse leave",
        IN_OFFICE,
        lambda db, s, me: leave_answers.refuse(db, me, annas(db, s), "рано", NOW),
    ),
]

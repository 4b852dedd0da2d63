"""What can be done about personal data, and who may do it: `s` is the scene, `me` who tries."""

from domain.personal_data import Kept
from services import forgetting, members, personal_data, retention
from tests.services.cooperative import NOW, member
from tests.services.whose import HEAD, IN_OFFICE, KNOWN, NOBODY


def on_paper(db, s):
    """Somebody whom no messenger reaches."""
    return members.add(db, member(db, s.coop.olga), "Глеб", NOW)


def asked_on_paper(db, s):
    gleb = on_paper(db, s)
    forgetting.ask_for(db, member(db, s.coop.olga), gleb, NOW)
    return gleb


def take_out(db, me):
    personal_data.collect(db, me, NOW)
    personal_data.record(db, me, NOW)


PERSONAL = [
    (
        "take one's own data out",
        KNOWN,
        lambda db, _, me: take_out(db, me),
    ),
    ("ask to be forgotten", KNOWN, lambda db, _, me: forgetting.ask(db, me, NOW)),
    (
        "have somebody forgotten who has no messenger",
        IN_OFFICE,
        lambda db, s, me: forgetting.ask_for(db, me, on_paper(db, s), NOW),
    ),
    (
        "have somebody forgotten who has one",
        NOBODY,
        lambda db, s, me: forgetting.ask_for(db, me, s.coop.anna, NOW),
    ),
    (
        "see whether somebody is to be forgotten",
        IN_OFFICE,
        lambda db, s, me: forgetting.of_other(db, me, asked_on_paper(db, s), NOW),
    ),
    (
        "call off that somebody is forgotten who has no messenger",
        IN_OFFICE,
        lambda db, s, me: forgetting.call_off_for(db, me, asked_on_paper(db, s), NOW),
    ),
    (
        "call off that somebody is forgotten who has one",
        NOBODY,
        lambda db, s, me: (
            forgetting.ask(db, member(db, s.coop.boris), NOW),
            forgetting.call_off_for(db, me, s.coop.boris, NOW),
        ),
    ),
    (
        "choose how long letters are kept",
        HEAD,
        lambda db, _, me: retention.change(db, me, Kept.LETTERS, 30, NOW),
    ),
]

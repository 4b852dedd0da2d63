"""What concerns nobody but who does it: `s` is the scene, `me` who tries."""

from datetime import date

from domain.people import Account, Network
from domain.standing import Quiet
from services import (
    applying,
    documents,
    founding,
    joining,
    linking,
    quiet,
    reminder_answers,
    timers,
)
from services.documents import PRINCIPLES, PRIVACY
from services.joining import Accepted
from storage import codes
from tests.services.cooperative import NOW, TODAY, member
from tests.services.deeds_of_applications import QUESTION, with_question
from tests.services.deeds_of_waivers import LATER, behind
from tests.services.whose import MEMBERS, NOBODY

APPLICANT, FORMER = {"applicant"}, {"former"}
ANOTHERS = Account(Network.LOCAL, 1)


def agreed(db):
    versions = [documents.read(db, name, "ru").version for name in (PRINCIPLES, PRIVACY)]
    return Accepted("ru", *versions)


def this_week(db, s):
    """It runs in the accounts of all."""
    behind(db, s)
    return date(2026, 12, 7)


def claimed(db, s):
    """Anna's code, which somebody has given on another account."""
    code = linking.start(db, member(db, s.coop.anna), NOW)
    found = codes.find(db, code, NOW)
    assert found
    linking.give(db, Account(Network.LOCAL, 99), code, "Кто-то", NOW)
    return found.id


ONESELF = [
    (
        "answer a question of the form",
        APPLICANT,
        lambda db, s, me: (with_question(db, s), applying.fill(db, me, 1, QUESTION, "Всё", NOW)),
    ),
    (
        "skip a question of the form",
        APPLICANT,
        lambda db, s, me: applying.skip(db, me, 1, with_question(db, s), NOW),
    ),
    (
        "apply again",
        FORMER,
        lambda db, _, me: joining.apply_again(db, me, agreed(db), "", NOW),
    ),
    (
        "complete an application that is complete",
        NOBODY,
        lambda db, _, me: joining.complete(db, me, "Глеб", None, "", NOW),
    ),
    (
        "enter by the owner's code",
        APPLICANT,
        lambda db, _, me: joining.enter(db, me, founding.owner_code(db, NOW), NOW),
    ),
    ("take one's application back", APPLICANT, lambda db, _, me: joining.withdraw(db, me, NOW)),
    (
        "link another's account",
        NOBODY,
        lambda db, s, me: linking.answer(db, me, claimed(db, s), True, NOW),
    ),
    (
        "let another's account go",
        NOBODY,
        lambda db, _, me: linking.unlink(db, me, ANOTHERS, NOW),
    ),
    (
        "be reminded of nothing this week",
        MEMBERS,
        lambda db, s, me: quiet.set(db, me, this_week(db, s), Quiet.CANNOT, LATER),
    ),
    (
        "be reminded again",
        MEMBERS,
        lambda db, s, me: quiet.clear(db, me, this_week(db, s), LATER),
    ),
    (
        "promise what a reminder offers",
        MEMBERS,
        lambda db, s, me: reminder_answers.promise(db, me, s.coop.garden, 60, TODAY, NOW),
    ),
    (
        "have less promised again",
        MEMBERS,
        lambda db, s, me: reminder_answers.take_back(db, me, s.coop.garden, 60, TODAY, NOW),
    ),
    ("log by another's timer", NOBODY, lambda db, _, me: timers.tell(db, me, 60, NOW)),
]

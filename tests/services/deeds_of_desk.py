"""What can be done at the desk and announced, and who may: `s` is the scene, `me` who tries."""

from domain.desk import Item, Kind, Verb
from services import announcements, desk, unit_proposals
from storage import people
from storage.announcements import Whom
from storage.tables import outbox
from tests.services.cooperative import NOW, member
from tests.services.leaves import asked
from tests.services.whose import HEAD, IN_OFFICE, MEMBERS, OF_GARDEN

SINCE = int(NOW.timestamp())


def lose_letter(db, s):
    """One to Anna, who can be reached by now."""
    row = {"kind": "x", "cause": "1", "member_id": s.coop.anna, "facts": "{}", "priority": 1}
    db.execute(outbox.insert(), row | {"created_at": NOW, "due_at": NOW, "state": "dead"})
    return Item(Kind.LETTERS, s.coop.anna, SINCE)


def lose_anna(db, s):
    [account] = people.accounts(db, s.coop.anna)
    people.mark_unreachable(db, account, NOW)
    return Item(Kind.UNREACHED, s.coop.anna, SINCE)


def application(_, s):
    return Item(Kind.APPLICATION, s.applicant, SINCE)


def leave(db, s):
    return Item(Kind.LEAVE, asked(db, s.coop.anna).id, SINCE)


def unit(db, s):
    anna = member(db, s.coop.anna)
    return Item(Kind.UNIT, unit_proposals.propose(db, anna, 1, "Пекарня", "Хлеб", NOW), SINCE)


def answered(item, verb=Verb.YES):
    """With a reason, where one is wanted."""
    return lambda db, s, me: desk.answer(db, me, item(db, s), verb, NOW, "рано")


def whom(me, project_id=None):
    return Whom(1, me.id, project_id=project_id)


def make(db, s):
    """Olga's announcement."""
    olga = member(db, s.coop.olga)
    return announcements.send(db, olga, whom(olga), "Новость", False, NOW).id


DESK = [
    ("look at the desk", MEMBERS, lambda db, _, me: desk.at(db, me, 0, NOW)),
    (
        "confirm an entry at the desk",
        IN_OFFICE,
        answered(lambda _, s: Item(Kind.ENTRY, s.waiting, SINCE)),
    ),
    (
        "reject an entry at the desk",
        IN_OFFICE,
        answered(lambda _, s: Item(Kind.ENTRY, s.waiting, SINCE), Verb.NO),
    ),
    ("admit at the desk", IN_OFFICE, answered(application)),
    ("refuse to admit at the desk", IN_OFFICE, answered(application, Verb.NO)),
    ("grant leave at the desk", IN_OFFICE, answered(leave)),
    ("refuse leave at the desk", IN_OFFICE, answered(leave, Verb.NO)),
    (
        "open a project at the desk",
        IN_OFFICE,
        answered(lambda _, s: Item(Kind.PROJECT, s.proposed, SINCE)),
    ),
    (
        "refuse a project at the desk",
        IN_OFFICE,
        answered(lambda _, s: Item(Kind.PROJECT, s.proposed, SINCE), Verb.NO),
    ),
    ("open a unit at the desk", HEAD, answered(unit)),
    ("refuse a unit at the desk", HEAD, answered(unit, Verb.NO)),
    ("send lost letters again", IN_OFFICE, answered(lose_letter)),
    ("settle lost letters", IN_OFFICE, answered(lose_letter, Verb.NO)),
    ("put aside who is not reached", IN_OFFICE, answered(lose_anna)),
    (
        "announce to the unit",
        IN_OFFICE,
        lambda db, _, me: announcements.send(db, me, whom(me), "Новость", True, NOW),
    ),
    (
        "announce to a project",
        OF_GARDEN,
        lambda db, s, me: announcements.send(
            db, me, whom(me, s.coop.garden), "Новость", False, NOW
        ),
    ),
    ("choose whom to tell", OF_GARDEN, lambda db, _, me: announcements.choices(db, me, NOW)),
    (
        "see how another's announcement goes",
        IN_OFFICE,
        lambda db, s, me: announcements.progress(db, me, make(db, s), NOW),
    ),
    (
        "stop another's announcement",
        IN_OFFICE,
        lambda db, s, me: announcements.stop(db, me, make(db, s), NOW),
    ),
]

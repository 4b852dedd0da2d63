"""What can be done about roles and read of members: `s` is the scene, `me` who tries."""

from domain.people import Role
from domain.projects import Labour
from services import journals, member_cards, members, office, roles
from tests.services.cooperative import NOW
from tests.services.whose import HEAD, MEMBERS, NOBODY, READERS

ROLES = [
    *(
        (
            f"appoint: {role}",
            HEAD,
            lambda db, s, me, role=role: roles.appoint(
                db, me, s.coop.boris, role, None, "собрание", NOW
            ),
        )
        for role in Role
    ),
    (
        "appoint oneself",
        NOBODY,
        lambda db, _, me: roles.appoint(db, me, me.id, Role.AUDITOR, None, "", NOW),
    ),
    (
        "dismiss a coordinator",
        HEAD,
        lambda db, s, me: roles.dismiss(db, me, s.coop.olga, Role.COORDINATOR, "срок", NOW),
    ),
    (
        "dismiss who has no such role",
        NOBODY,
        lambda db, s, me: roles.dismiss(db, me, s.coop.olga, Role.KEEPER, "срок", NOW),
    ),
    (
        "resign as coordinator",
        HEAD,
        lambda db, _, me: roles.resign(db, me, Role.COORDINATOR, NOW),
    ),
    ("resign as auditor", {"auditor"}, lambda db, _, me: roles.resign(db, me, Role.AUDITOR, NOW)),
    (
        "hand an office over",
        HEAD,
        lambda db, s, me: roles.hand_over(db, me, s.coop.anna, None, NOW),
    ),
    ("see who answers for what", MEMBERS, lambda db, _, me: office.office(db, me, NOW)),
    ("see one's own roles", MEMBERS, lambda db, _, me: office.of_member(db, me, me.id, NOW)),
    (
        "see what roles another can be given",
        HEAD,
        lambda db, s, me: office.of_member(db, me, s.coop.anna, NOW),
    ),
    (
        "see who can be appointed",
        HEAD,
        lambda db, _, me: office.candidates(db, me, 1, 0, 6, NOW),
    ),
    ("read the journal", MEMBERS, lambda db, _, me: journals.page(db, me, None, 0, 6, NOW)),
    ("search the journal", MEMBERS, lambda db, _, me: journals.search(db, me, "Анна", NOW)),
    ("see members", READERS, lambda db, _, me: members.page(db, me, 0, 6, NOW)),
    ("find a member", READERS, lambda db, _, me: members.search(db, me, "Анна", NOW)),
    ("see a card", READERS, lambda db, s, me: member_cards.card(db, me, s.coop.anna, NOW)),
    (
        "see another's history",
        READERS,
        lambda db, s, me: member_cards.entries(db, me, s.coop.anna, 0, 6, NOW),
    ),
    (
        "see another's account",
        READERS,
        lambda db, s, me: member_cards.account(db, me, s.coop.anna, Labour.FREE, 0, NOW),
    ),
    (
        "see when another is excused",
        READERS,
        lambda db, s, me: member_cards.excused(db, me, s.coop.anna, NOW),
    ),
]

"""What can be done with group chats, and who may do it: `s` is the scene, `me` who tries."""

from domain.people import Account, Network
from services import group_presence, groups
from tests.services.cooperative import NOW, member
from tests.services.whose import IN_OFFICE

PLACE = Account(Network.LOCAL, -5001)


def there(db):
    """A chat that the bot was added to."""
    group = group_presence.arrive(db, PLACE, "Общий чат", NOW)
    assert group is not None
    return group.id


def bound(db, s):
    """One that Olga has bound."""
    group_id = there(db)
    groups.bind(db, member(db, s.coop.olga), group_id, "Общий чат", NOW)
    return group_id


GROUPS = [
    ("bind a chat", IN_OFFICE, lambda db, _, me: groups.bind(db, me, there(db), "Чат", NOW)),
    ("unbind a chat", IN_OFFICE, lambda db, s, me: groups.unbind(db, me, bound(db, s), NOW)),
    (
        "switch a chat's announcements",
        IN_OFFICE,
        lambda db, s, me: groups.tell_here(db, me, bound(db, s), False, NOW),
    ),
    (
        "choose a chat's topic",
        IN_OFFICE,
        lambda db, s, me: groups.write_into(db, me, bound(db, s), 7, NOW),
    ),
    (
        "see a chat's settings",
        IN_OFFICE,
        lambda db, s, me: groups.settings(db, me, bound(db, s), NOW),
    ),
    ("see a unit's chats", IN_OFFICE, lambda db, _, me: groups.of_unit(db, me, NOW)),
]

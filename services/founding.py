"""The beginning: the root unit, and the first coordinator, whom only the operator can make."""

from datetime import datetime, timedelta

from domain.codes import Purpose, new_code
from domain.joining import InviteSpent
from domain.people import Member, Role
from services.rights import require_member
from storage import codes, journal, keepsakes, people, units
from storage.database import Connection

OWNER_CODE_LASTS = timedelta(minutes=15)
FOUNDED_WITH = "founded with"  # the zone and language that the settings said last


def found(db: Connection, name: str, time_zone: str, language: str, now: datetime) -> None:
    """Make the cooperative where there is none; its zone and language follow the settings.

    What its head has changed since holds until the settings say something new.
    """
    root, said = units.root(db), f"{time_zone} {language}"
    if root is None:
        units.add(db, name, None, time_zone, language, now)
    elif keepsakes.get(db, FOUNDED_WITH) != said:
        units.change(db, root.id, time_zone=time_zone, language=language)
    keepsakes.put(db, FOUNDED_WITH, said)


def owner_code(db: Connection, now: datetime) -> str:
    """A new code that makes a coordinator of the root; those given out before are void."""
    root = units.root(db)
    assert root is not None, "the cooperative is founded at start"
    codes.forget_all(db, Purpose.OWNER)
    code = new_code(Purpose.OWNER)
    codes.add(db, code, now, OWNER_CODE_LASTS, unit_id=root.id)
    return code


def take_office(db: Connection, me: Member, code: str, now: datetime) -> bool:
    """A member gave an owner's code; False for who is a coordinator anyway, else InviteSpent.

    It makes a coordinator of the whole cooperative, wherever they speak.
    """
    root = units.root(db)
    me = require_member(db, me.id, now, root.id if root else None)
    if Role.COORDINATOR in me.roles:
        return False
    if codes.use(db, code, now, Purpose.OWNER) is None:
        raise InviteSpent
    people.add_role(db, me.unit.id, me.id, Role.COORDINATOR, now)
    journal.note(db, me.unit.id, None, "member.by-owner", "member", me.id, now)
    return True

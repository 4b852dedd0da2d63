"""People for the tests of services: a cooperative, its documents, and who is what in it."""

from datetime import UTC, date, datetime
from itertools import count

from domain.people import Account, Member, Network, Role, Standing
from services import documents, joining
from services.founding import found
from services.joining import Accepted
from storage import memberships, outbox, people
from storage.database import Connection, Database

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TEXTS = {
    ("about", "ru"): "о нас",
    ("principles", "ru"): "принципы",
    ("privacy", "ru"): "данные",
}
AGREED = Accepted("ru", 1, 1)
_numbers = count(1)


def account(network: Network = Network.TELEGRAM) -> Account:
    return Account(network, next(_numbers))


async def settle(database: Database) -> Member:
    """A cooperative with one coordinator."""
    await database.write(found, "Прогресс", "Europe/Moscow", "ru", NOW)
    await database.write(documents.sync, TEXTS, NOW)
    return await database.write(add, "Ольга", Role.COORDINATOR)


def add(db: Connection, name: str, *roles: Role, who: Account | None = None) -> Member:
    member_id = people.add_member(db, name, None, None, NOW)
    people.add_account(db, who or account(), member_id, NOW)
    day = date(2026, 1, 12)
    memberships.add_membership(db, 1, member_id, Standing.MEMBER, NOW, joined_on=day)
    for role in roles:
        people.add_role(db, 1, member_id, role, NOW)
    member = people.by_id(db, member_id, NOW)
    assert member is not None
    return member


def half_made(db: Connection, who: Account | None = None) -> Member:
    return joining.begin(db, who or account(), AGREED, NOW)


def applicant(db: Connection, name: str = "Иван") -> Member:
    me = half_made(db)
    joining.complete(db, me, name, None, "", NOW)
    return known(db, me)


def known(db: Connection, who: Member) -> Member:
    member = people.by_id(db, who.id, NOW)
    assert member is not None
    return member


async def letters(database, now=NOW):
    """What waits to be sent, and to whom."""
    found = await database.write(outbox.claim, now, 50)
    return [(one.kind, one.member_id) for one in found]

"""A small cooperative without any chat, to try services in."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from domain.people import Role, Standing
from domain.projects import ProjectKind
from services import projects, proposals
from services.proposals import Proposal
from storage import memberships, outbox, people, units
from storage.tables import journal

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)  # a Wednesday
TODAY = date(2026, 11, 25)
GARDEN = Proposal("Огород", "Овощи для столовой", ProjectKind.FREE)


class Coop:
    """Two units; Anna, Peter and the coordinator Olga in one, Zoya coordinates the other."""

    def __init__(self, database):
        self.database = database

    async def begin(self):
        unit = await self.ask(units.add, "Прогресс", None, "Europe/Moscow", "ru", NOW)
        other = await self.ask(units.add, "Другие", unit, "Europe/Moscow", "ru", NOW)
        self.anna, self.peter = await self.member("Анна", unit), await self.member("Пётр", unit)
        self.olga = await self.member("Ольга", unit, Role.COORDINATOR)
        self.ivan = await self.member("Иван", unit, Role.COORDINATOR)
        self.zoya = await self.member("Зоя", other, Role.COORDINATOR)
        return self

    async def member(self, name, unit, *roles):
        return await self.ask(settle, name, unit, roles)

    async def ask(self, service, *args):
        return await self.database.write(service, *args)

    async def open(self, proposal=GARDEN, proposer=None):
        one = await self.ask(proposals.propose, proposer or self.anna, proposal, NOW)
        await self.ask(proposals.open_proposed, self.olga, one, NOW)
        return one

    async def card(self, one, me=None):
        return await self.ask(projects.card, me or self.anna, one, NOW)

    async def letters(self):
        """(reader, kind) of those waiting."""
        found = await self.ask(outbox.claim, NOW, 100)
        return [(letter.member_id, letter.kind) for letter in found]

    async def acts(self):
        return await self.ask(lambda db: list(db.scalars(select(journal.c.act).order_by("id"))))


def settle(db, name, unit, roles):
    one = people.add_member(db, name, None, None, NOW)
    joined = TODAY - timedelta(days=90)
    memberships.add_membership(db, unit, one, Standing.MEMBER, NOW, joined_on=joined)
    for role in roles:
        people.add_role(db, unit, one, role, NOW)
    return people.by_id(db, one, NOW)

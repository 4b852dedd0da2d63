"""What tests of services ask for by name."""

import pytest

from domain.people import Role, Standing
from storage import memberships, people
from tests.beginnings import add_unit
from tests.services import cooperative
from tests.services.people import NOW, add, known


@pytest.fixture
async def ask(database):
    """Runs a story about the small cooperative in one transaction."""

    async def run(story):
        return await database.write(lambda db: story(db, cooperative.begin(db)))

    return run


@pytest.fixture
async def bakery(database, olga):
    return await database.write(add_unit, "Пекарня", NOW)


@pytest.fixture
async def baker(database, bakery):
    """Coordinates the bakery, where she speaks."""

    def begin(db):
        maria = add(db, "Мария")
        memberships.add_membership(
            db, bakery, maria.id, Standing.MEMBER, NOW, joined_on=maria.joined_on
        )
        people.add_role(db, bakery, maria.id, Role.COORDINATOR, NOW)
        people.change_member(db, maria.id, unit_id=bakery)
        return known(db, maria)

    return await database.write(begin)

"""What tests of services ask for by name."""

import pytest

from tests.services.cooperative import begin


@pytest.fixture
async def ask(database):
    """Runs a story about the small cooperative in one transaction."""

    async def run(story):
        return await database.write(lambda db: story(db, begin(db)))

    return run

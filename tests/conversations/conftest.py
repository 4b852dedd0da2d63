"""Who takes part in most conversations; a file whose people have more to them makes its own."""

import pytest


@pytest.fixture
async def olga(world):
    return await world.coordinator("Ольга")


@pytest.fixture
async def anna(world):
    return await world.member("Анна")


@pytest.fixture
async def boris(world):
    return await world.member("Борис")

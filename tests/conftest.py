"""The worlds that transcripts run in: each network, and both databases."""

import gc
import ssl
from collections import Counter
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

import pytest

from domain.people import Network
from tests.chat import World, open_world

pytest_plugins = ["tests.databases"]

# Each conversation on each network; PostgreSQL beneath one of them.
WORLDS = [
    pytest.param((Network.TELEGRAM, "sqlite_url"), id="telegram"),
    pytest.param((Network.VK, "sqlite_url"), id="vk"),
    pytest.param((Network.LOCAL, "sqlite_url"), id="local"),
    pytest.param((Network.TELEGRAM, "postgres_url"), id="telegram-postgres"),
]


ON_POSTGRES, FIRST = "[telegram-postgres]", 1

# What the local page has nothing of: presses that expire, a network that tells who forbids.
FAR_WORLDS = [WORLDS[0], WORLDS[1], WORLDS[3]]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """PostgreSQL beneath the first conversation of each file; services know it throughout."""
    kept, seen = [], Counter[Path]()
    for item in items:
        if item.name.endswith(ON_POSTGRES):
            seen[item.path] += 1
        if not item.name.endswith(ON_POSTGRES) or seen[item.path] <= FIRST:
            kept.append(item)
    left = set(items) - set(kept)
    config.hook.pytest_deselected(items=list(left))
    # The longest first, so that no worker is left with them at the end.
    items[:] = sorted(kept, key=lambda item: "system" not in item.path.parts)


def pytest_collection_finish() -> None:
    """What is imported stays: the collector need not go through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    # Each session of aiogram's reads all the certificates, which none of the doubles needs.
    once = cache(ssl.create_default_context)
    pytest.MonkeyPatch().setattr(ssl, "create_default_context", once)


@pytest.fixture(params=WORLDS)
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    network, url = request.param
    async with open_world(network, request.getfixturevalue(url)) as opened:
        yield opened

"""Members who hear nothing of us, for the coordinator."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.people import Account, Network, Standing
from services.founding import found
from storage import people
from storage.memberships import add_membership
from storage.unreached import count, unreachable

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ANNA, BORIS = 1, 2


@pytest.fixture
async def ask(database):
    """Anna has two accounts, Boris one, Olga none; a guest has only applied."""
    await database.write(settle)
    return database.write


def settle(db):
    found(db, "Прогресс", "Europe/Moscow", "ru", NOW)
    for name in ("Анна", "Борис", "Ольга", "Гость"):
        member = people.add_member(db, name, None, None, NOW)
        standing = Standing.APPLICANT if name == "Гость" else Standing.MEMBER
        add_membership(db, 1, member, standing, NOW)
    for member, network in [(ANNA, "telegram"), (ANNA, "vk"), (BORIS, "vk")]:
        people.add_account(db, Account(Network(network), member), member, NOW)


async def test_who_has_one_account_that_works_is_reached(ask):
    await ask(people.mark_unreachable, Account(Network.TELEGRAM, ANNA), NOW)
    assert await ask(unreachable, 1, 9, NOW) == []


async def test_who_can_be_written_to_nowhere_is_told_of_the_longest_silence_first(ask):
    later = NOW + timedelta(days=1)
    await ask(people.mark_unreachable, Account(Network.TELEGRAM, ANNA), NOW)
    await ask(people.mark_unreachable, Account(Network.VK, ANNA), later)
    await ask(people.mark_unreachable, Account(Network.VK, BORIS), NOW)
    told = [(BORIS, "Борис", NOW), (ANNA, "Анна", later)]
    assert await ask(unreachable, 1, 9, NOW) == told
    assert await ask(unreachable, 1, 1, NOW) == told[:1]
    assert await ask(unreachable, 2, 9, NOW) == []
    assert [await ask(count, 1, NOW), await ask(count, 2, NOW)] == [2, 0]

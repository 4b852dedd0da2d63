"""A second account, on both databases."""

from datetime import timedelta

import pytest

from domain.linking import (
    AccountTaken,
    ApplicationUnderway,
    LastAccount,
    LinkGone,
    LinkingLocked,
    OwnCode,
)
from domain.people import Network
from services import linking
from storage import outbox, people
from tests.services.people import NOW, account, add, half_made, settle
from tests.services.rows import counts

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
def second():
    return account(Network.VK)


async def ask(database, olga, second):
    """The code is given; returns the number of the question that the first account got."""
    code = await database.write(linking.start, olga, NOW)
    assert (await database.write(linking.give, second, code, "Оля", NOW)).is_right
    [letter] = await database.write(outbox.claim, NOW, 9)
    assert letter.facts["name"] == "Оля"
    return letter.facts["code"]


async def test_the_first_account_says_yes(database, olga, second):
    code = await ask(database, olga, second)
    assert await database.write(linking.answer, olga, code, True, NOW) == second
    assert await database.read(linking.accounts, olga) == [
        *(await database.read(people.accounts, olga.id))[:1],
        second,
    ]
    found = await database.read(people.by_account, second, NOW)
    assert found.id == olga.id


async def test_the_first_account_says_no(database, olga, second):
    code = await ask(database, olga, second)
    await database.write(linking.answer, olga, code, False, NOW)
    assert second not in await database.read(linking.accounts, olga)
    with pytest.raises(LinkGone):
        await database.write(linking.answer, olga, code, True, NOW)


async def test_nobody_else_answers_for_the_first_account(database, olga, second):
    anna = await database.write(add, "Анна")
    code = await ask(database, olga, second)
    with pytest.raises(LinkGone):
        await database.write(linking.answer, anna, code, True, NOW)


async def test_a_code_that_nobody_gave_cannot_be_answered(database, olga):
    await database.write(linking.start, olga, NOW)
    for code in range(1, 4):
        with pytest.raises(LinkGone):
            await database.write(linking.answer, olga, code, True, NOW)


async def test_a_code_is_good_once(database, olga, second):
    code = await database.write(linking.start, olga, NOW)
    await database.write(linking.give, second, code, "Оля", NOW)
    assert not (await database.write(linking.give, account(), code, "Оля", NOW)).is_right


async def test_a_code_lasts_ten_minutes(database, olga, second):
    code = await database.write(linking.start, olga, NOW)
    late = NOW + 10 * MINUTE
    assert not (await database.write(linking.give, second, code, "Оля", late)).is_right


async def test_a_new_code_voids_the_old_one(database, olga, second):
    old = await database.write(linking.start, olga, NOW)
    await database.write(linking.start, olga, NOW)
    assert not (await database.write(linking.give, second, old, "Оля", NOW)).is_right


async def test_a_code_is_not_for_oneself_nor_for_another_member(database, olga):
    mine = await database.read(linking.accounts, olga)
    taken = account()
    await database.write(add, "Анна", who=taken)
    code = await database.write(linking.start, olga, NOW)
    with pytest.raises(OwnCode):
        await database.write(linking.give, mine[0], code, "Оля", NOW)
    with pytest.raises(AccountTaken) as refusal:
        await database.write(linking.give, taken, code, "Аня", NOW)
    assert refusal.value.facts == {"name": "Анна"}


async def test_who_has_begun_to_join_stops_that_first(database, olga, second):
    await database.write(half_made, second)
    code = await database.write(linking.start, olga, NOW)
    with pytest.raises(ApplicationUnderway):
        await database.write(linking.give, second, code, "Оля", NOW)


async def test_five_wrong_guesses_lock_for_an_hour_the_right_code_too(database, olga, second):
    left = [
        (
            await database.write(linking.give, second, "DDDDDDDD", "Оля", NOW + n * MINUTE)
        ).guesses_left
        for n in range(5)
    ]
    assert left == [4, 3, 2, 1, 0]
    code = await database.write(linking.start, olga, NOW + 60 * MINUTE)
    with pytest.raises(LinkingLocked) as locked:
        await database.write(linking.give, second, code, "Оля", NOW + 63 * MINUTE)
    assert locked.value.facts == {"minutes": 2}
    given = await database.write(linking.give, second, code, "Оля", NOW + 64 * MINUTE)
    assert given.is_right


async def test_guesses_of_different_accounts_and_hours_are_not_added_up(database, olga, second):
    for n in range(8):
        given = await database.write(linking.give, second, "мимо", "Оля", NOW + n * 20 * MINUTE)
        assert given.guesses_left > 0
    assert (await database.write(linking.give, account(), "мимо", "", NOW)).guesses_left == 4


async def test_the_last_account_stays(database, olga, second):
    [first] = await database.read(linking.accounts, olga)
    with pytest.raises(LastAccount):
        await database.write(linking.unlink, olga, first, NOW)
    code = await ask(database, olga, second)
    await database.write(linking.answer, olga, code, True, NOW)
    await database.write(linking.unlink, olga, first, NOW)
    assert await database.read(linking.accounts, olga) == [second]
    with pytest.raises(LinkGone):
        await database.write(linking.unlink, olga, first, NOW)


async def test_only_a_digest_is_kept_and_what_is_old_is_forgotten(database, olga, second):
    await database.write(linking.start, olga, NOW)
    await database.write(linking.give, second, "мимо", "Оля", NOW)
    await database.write(linking.forget_old, NOW + 60 * MINUTE)
    kept = await database.read(counts)
    assert not {"one_time_code", "wrong_guess"} & set(kept)

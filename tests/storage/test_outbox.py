"""The letters that wait: written once, taken by one sender, each by its network."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.people import Account, Network, Standing
from services.founding import found
from services.retention import forget_old_letters
from storage import outbox, people, settling
from storage.memberships import add_membership
from storage.outbox import ANSWER, DIGEST, LEASE, LETTER, REMINDER, Lane

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
NETWORKS = [Network.TELEGRAM, Network.VK]


@pytest.fixture
async def ask(database):
    """Three members: of Telegram, of VK, and of both."""
    await database.write(settle)
    return database.write


def settle(db):
    found(db, "Прогресс", "Europe/Moscow", "ru", NOW)
    for number, networks in enumerate([NETWORKS[:1], NETWORKS[1:], NETWORKS], start=1):
        member = people.add_member(db, f"Участник {number}", None, None, NOW)
        add_membership(db, 1, member, Standing.MEMBER, NOW)
        for network in networks:
            people.add_account(db, Account(network, 100 + number), member, NOW)


def to_all(db, cause="1", priority=REMINDER):
    readers: list[tuple[int, dict[str, Any]]] = [
        (number, {"number": number}) for number in (1, 2, 3)
    ]
    return outbox.put_many(db, "reminder", cause, readers, NOW, priority)


def taken(db, lane=None, now=NOW, most=9):
    return [letter.member_id for letter in outbox.claim(db, now, most, lane)]


async def test_reminders_to_many_are_written_once(ask):
    assert await ask(to_all) == 3
    assert await ask(to_all) == 0
    assert await ask(outbox.put_many, "reminder", "1", [(1, {})], NOW) == 0
    assert await ask(outbox.put_many, "reminder", "1", [], NOW) == 0
    found = await ask(outbox.claim, NOW, 9)
    assert [(one.member_id, one.facts) for one in found] == [
        (number, {"number": number}) for number in (1, 2, 3)
    ]


async def test_thousands_are_written_at_once(ask):
    def many(db):
        members = [
            people.add_member(db, f"Участник {number}", None, None, NOW) for number in range(2500)
        ]
        readers: list[tuple[int, dict[str, Any]]] = [(member, {}) for member in members]
        first = outbox.put_many(db, "reminder", "1", readers[:10], NOW)
        return first, outbox.put_many(db, "reminder", "1", readers, NOW)

    assert await ask(many) == (10, 2490)


async def test_each_network_has_a_lane_of_its_own(ask):
    await ask(to_all)
    assert await ask(taken, Lane(Network.VK, NETWORKS)) == [2]
    assert await ask(taken, Lane(Network.TELEGRAM, NETWORKS)) == [1, 3]


async def test_a_silent_network_keeps_only_those_who_have_no_other(ask):
    await ask(to_all)
    silent = [Network.TELEGRAM]
    assert await ask(taken, Lane(Network.VK, NETWORKS, silent)) == [2, 3]
    assert await ask(taken, Lane(Network.TELEGRAM, NETWORKS, silent)) == [1]


async def test_who_may_not_be_written_to_here_is_in_the_other_lane(ask):
    await ask(people.mark_unreachable, Account(Network.TELEGRAM, 103), NOW)
    await ask(to_all)
    assert await ask(taken, Lane(Network.VK, NETWORKS)) == [2, 3]


async def test_whom_no_network_of_ours_reaches_is_in_the_first_lane(ask):
    await ask(to_all)
    assert await ask(taken, Lane(Network.LOCAL, [Network.LOCAL])) == [1, 2, 3]


async def test_a_letter_to_an_account_goes_there(ask):
    await ask(outbox.put, "unlinked", "1", Account(Network.VK, 7), NOW)
    assert not await ask(outbox.is_anything_due, NOW, Lane(Network.TELEGRAM, NETWORKS))
    letters = await ask(outbox.claim, NOW, 9, Lane(Network.VK, NETWORKS))
    assert [one.account for one in letters] == [Account(Network.VK, 7)]


async def test_some_readers_wait(ask):
    await ask(to_all)
    await ask(outbox.put, "unlinked", "1", Account(Network.TELEGRAM, 7), NOW)
    waiting: list[int | Account] = [1, Account(Network.TELEGRAM, 7)]
    assert await ask(taken, Lane(Network.TELEGRAM, NETWORKS, (), waiting)) == [3]
    assert await ask(taken, Lane(Network.TELEGRAM, NETWORKS)) == [None, 1]


async def test_the_urgent_goes_first_then_the_older(ask):
    for priority in (DIGEST, REMINDER, LETTER, ANSWER):
        await ask(outbox.put, "x", str(priority), 1, NOW, priority)
    await ask(outbox.put, "x", "older", 1, NOW - A_MINUTE, REMINDER, cause_of="x")
    letters = await ask(outbox.claim, NOW, 9)
    assert [one.id for one in letters] == [4, 3, 5, 2, 1]


async def test_a_letter_is_one_senders_until_the_lease_is_over(ask):
    await ask(to_all)
    assert await ask(taken, None, NOW, 2) == [1, 2]
    assert await ask(taken) == [3]
    assert await ask(taken, None, NOW + LEASE - A_MINUTE) == []
    assert await ask(taken, None, NOW + LEASE) == [1, 2, 3]


async def test_what_goes_back_stands_where_it_stood(ask):
    await ask(outbox.put, "x", "1", 1, NOW - 2 * A_MINUTE)
    await ask(outbox.put, "x", "2", 1, NOW - A_MINUTE)
    first, second = await ask(outbox.claim, NOW, 9)
    await ask(settling.settle, [settling.back(second), settling.back(first)])
    again = await ask(outbox.claim, NOW, 9)
    assert again == [first, second]


async def test_many_are_settled_each_in_its_way(ask):
    await ask(to_all)
    first, second, third = await ask(outbox.claim, NOW, 9)
    outcomes = [
        settling.sent(first, NOW),
        settling.again(second, NOW + A_MINUTE, "x" * 300),
        settling.given_up(third, NOW, "no account"),
    ]
    await ask(settling.settle, outcomes)
    assert await ask(taken, None, NOW + A_MINUTE) == [2]
    assert await ask(taken, None, NOW + LEASE * 9) == [2]


async def test_what_another_sender_sent_meanwhile_stays_sent(ask):
    await ask(to_all)
    letters = await ask(outbox.claim, NOW, 9)
    await ask(settling.settle, [settling.sent(one, NOW) for one in letters])
    await ask(settling.settle, [settling.back(one) for one in letters])
    assert await ask(taken, None, NOW + LEASE) == []


async def test_the_coordinator_can_be_told_what_never_arrived(ask):
    await ask(to_all)
    letters = await ask(outbox.claim, NOW, 9)
    await ask(settling.settle, [settling.given_up(letters[0], NOW, "no account")])
    later = NOW + A_MINUTE
    await ask(settling.settle, [settling.given_up(letters[1], later, "TelegramBadRequest")])
    told = await ask(outbox.dead, 1, NOW, 9)
    assert told == [
        (2, "Участник 2", "reminder", "TelegramBadRequest", later),
        (1, "Участник 1", "reminder", "no account", NOW),
    ]
    assert await ask(outbox.dead, 1, NOW, 1) == told[:1]
    assert await ask(outbox.count_dead, 1, NOW) == 2
    assert await ask(outbox.count_dead, 1, later) == 1
    assert await ask(outbox.count_dead, 2, NOW) == 0


async def test_after_three_months_what_was_sent_is_forgotten(ask):
    await ask(to_all)
    sent, dead, _ = await ask(outbox.claim, NOW, 9)
    await ask(settling.settle, [settling.sent(sent, NOW), settling.given_up(dead, NOW, "x")])
    await ask(forget_old_letters, NOW + timedelta(days=90))
    assert await ask(outbox.count_dead, 1, NOW) == 1
    await ask(forget_old_letters, NOW + timedelta(days=91))
    assert await ask(outbox.count_dead, 1, NOW) == 0
    assert await ask(to_all) == 2

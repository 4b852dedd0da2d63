"""Confirming beneath the chat, on both databases."""

import pytest

from domain.labour import AlreadyAnswered, Draft, EntryState, OwnEntry
from domain.projects import Confirmation, Labour, ProjectState
from services import confirming, desk, hours
from services.confirming import ReasonNeeded
from services.rights import NotAllowed
from storage import entries, outbox, projects
from tests.beginnings import begin_project
from tests.services.cooperative import NOW, TODAY, member


def wait(db, who, project, minutes=60):
    return hours.log(db, member(db, who), Draft(project, minutes, TODAY), NOW).entry.id


def peer_project(db, *members):
    kinds = (Confirmation.PEER, Labour.OBLIGATORY, ProjectState.OPEN)
    return begin_project(db, "Библиотека", "книги", kinds, list(members), NOW)


def seen(db, who):
    return desk.at(db, member(db, who), 0, NOW).total


def state(db, entry_id):
    entry = entries.get(db, entry_id)
    assert entry
    return entry.state


def entry_at(db, who, place):
    found = desk.at(db, who, place, NOW).item
    assert found
    return found.id


async def test_each_sees_what_they_may_answer(ask):
    def story(db, coop):
        library = peer_project(db, coop.anna, coop.boris)
        wait(db, coop.anna, library)
        wait(db, coop.anna, coop.kitchen)
        assert [seen(db, one) for one in (coop.anna, coop.boris, coop.olga)] == [0, 1, 2]
        projects.change(db, coop.kitchen, coordinator_id=coop.boris)
        assert seen(db, coop.boris) == 2
        projects.leave(db, library, coop.boris, NOW)
        assert seen(db, coop.boris) == 1

    await ask(story)


async def test_the_first_answer_counts(ask):
    def story(db, coop):
        one = wait(db, coop.anna, coop.kitchen)
        olga = member(db, coop.olga)
        confirming.confirm(db, olga, one, NOW)
        assert state(db, one) is EntryState.COUNTED
        for late in (
            lambda: confirming.confirm(db, olga, one, NOW),
            lambda: confirming.reject(db, olga, one, "нет", NOW),
        ):
            with pytest.raises(AlreadyAnswered):
                late()
        assert outbox.claim(db, NOW, 9) == []

    await ask(story)


async def test_a_rejection_has_a_reason_which_is_told_on_one_line(ask):
    def story(db, coop):
        one, olga = wait(db, coop.anna, coop.kitchen), member(db, coop.olga)
        for reason in ("", "  \n ", "ж" * 301):
            with pytest.raises(ReasonNeeded):
                confirming.reject(db, olga, one, reason, NOW)
        confirming.reject(db, olga, one, " не\n было\0 ", NOW)
        assert state(db, one) is EntryState.REJECTED
        [letter] = outbox.claim(db, NOW, 9)
        assert (letter.member_id, letter.facts["reason"]) == (coop.anna, "не было")

    await ask(story)


async def test_nobody_answers_their_own_whoever_they_are(ask):
    def story(db, coop):
        own = wait(db, coop.olga, coop.kitchen)
        for answer in (confirming.confirm, confirming.check):
            with pytest.raises(OwnEntry):
                answer(db, member(db, coop.olga), own, NOW)
        assert seen(db, coop.olga) == 0

    await ask(story)


@pytest.mark.parametrize("unknown", [0, -1, 999_999])
async def test_what_does_not_exist_is_not_answered(ask, unknown):
    def story(db, coop):
        with pytest.raises(NotAllowed):
            confirming.confirm(db, member(db, coop.olga), unknown, NOW)

    await ask(story)


async def test_a_place_beyond_the_queue_is_its_end(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        assert desk.at(db, olga, 5, NOW).item is None
        first, second = (wait(db, coop.anna, coop.kitchen, n) for n in (60, 61))
        for place, meant in ((-3, first), (0, first), (1, second), (99, second)):
            assert entry_at(db, olga, place) == meant

    await ask(story)

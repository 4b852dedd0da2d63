"""The desk beneath the chat, on both databases: one queue of all kinds, by age."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.desk import Item, Kind, Verb, WaitsNoMore
from domain.labour import Draft
from domain.people import Account, Network, Role, Standing
from domain.projects import ProjectKind
from services import desk, digests, hours, proposals, requests, shortfalls, unit_proposals
from services.proposals import Proposal
from services.requests import Wanted
from services.rights import NotAllowed
from storage import memberships, people, unit_lists
from storage.tables import outbox
from tests import pantry
from tests.beginnings import add_someone
from tests.services import funded
from tests.services.cooperative import JOINED, NOW, TODAY, member
from tests.services.leaves import asked


def later(days):
    return NOW + timedelta(days)


def fill(db, coop):
    """One of each kind, a day apart, the letter oldest."""
    anna = member(db, coop.anna)
    kept = {"kind": "x", "cause": "1", "facts": "{}", "priority": 1, "problem": "forbidden"}
    dead = kept | {"member_id": coop.boris, "created_at": NOW, "due_at": NOW, "state": "dead"}
    db.execute(outbox.insert(), dead)
    gleb = add_someone(db, Account(Network.LOCAL, 50), "Глеб", (), JOINED, NOW)
    memberships.change(db, 1, gleb, state=Standing.APPLICANT, applied_at=later(1))
    hours.log(db, anna, Draft(coop.kitchen, 60, TODAY), later(2))
    apples = pantry.item(db, "Яблоки", NOW, coordinator_above=0)
    requests.ask(db, anna, Wanted(apples.id, 1), NOW + timedelta(2.5))
    funded.ask(db, coop.anna, funded.fund(db, money=100), 100, now=NOW + timedelta(2.7))
    new = Proposal("Пасека", "Мёд", ProjectKind.FREE)
    proposals.propose(db, anna, new, later(3))
    unit_proposals.propose(db, anna, 1, "Пекарня", "Хлеб", later(4))
    vera = add_someone(db, Account(Network.LOCAL, 51), "Вера", (), JOINED, NOW)
    people.mark_unreachable(db, Account(Network.LOCAL, 51), later(5))
    asked(db, coop.anna)
    return vera


def kinds(db, who, now):
    total = desk.at(db, who, 0, now).total
    found = [desk.at(db, who, place, now).item for place in range(total)]
    return [one.kind for one in found if one]


async def test_all_kinds_lie_in_one_queue_the_oldest_first(ask):
    def story(db, coop):
        fill(db, coop)
        olga = member(db, coop.olga)
        lying = kinds(db, olga, later(6))
        assert sorted(lying[:2]) == [Kind.LETTERS, Kind.LEAVE]
        assert lying[2:] == [
            Kind.APPLICATION,
            Kind.ENTRY,
            Kind.REQUEST,
            Kind.MONEY,
            Kind.PROJECT,
            Kind.UNIT,
            Kind.UNREACHED,
        ]
        found = desk.at(db, olga, 10**6, later(6))
        assert (found.place, found.counts) == (8, dict.fromkeys(Kind, 1))

    await ask(story)


async def test_every_kind_can_be_answered_once(ask):
    def story(db, coop):
        fill(db, coop)
        olga = member(db, coop.olga)
        for left in range(9, 0, -1):
            found = desk.at(db, olga, 0, later(6))
            assert (found.total, bool(found.item and found.card)) == (left, True)
            assert found.item
            desk.answer(db, olga, found.item, Verb.YES, later(6))
            with pytest.raises(desk.TOO_LATE):
                desk.answer(db, olga, found.item, Verb.YES, later(6))
        assert desk.at(db, olga, 0, later(6)).item is None

    await ask(story)


async def test_who_is_put_aside_comes_back_after_a_month(ask):
    def story(db, coop):
        vera, olga = fill(db, coop), member(db, coop.olga)
        desk.answer(db, olga, Item(Kind.UNREACHED, vera, 0), Verb.YES, later(6))
        assert Kind.UNREACHED not in kinds(db, olga, later(35))
        assert digests.compose(db, olga, later(35)).get("unreached", {}).get("members", 0) == 0
        assert shortfalls.lost(db, olga, 6, later(35)).count_members == 0
        assert digests.compose(db, olga, later(37))["unreached"]["members"] == 1
        assert Kind.UNREACHED in kinds(db, olga, later(37))
        desk.answer(db, olga, Item(Kind.UNREACHED, vera, 0), Verb.YES, later(37))
        assert Kind.UNREACHED not in kinds(db, olga, later(66))

    await ask(story)


async def test_lost_letters_wait_until_their_reader_can_be_reached(ask):
    def story(db, coop):
        fill(db, coop)
        olga = member(db, coop.olga)
        [account] = people.accounts(db, coop.boris)
        people.mark_unreachable(db, account, later(5))
        assert Kind.LETTERS not in kinds(db, olga, later(6))
        with pytest.raises(WaitsNoMore):
            desk.answer(db, olga, Item(Kind.LETTERS, coop.boris, 0), Verb.YES, later(6))
        people.mark_unreachable(db, account, None)
        assert Kind.LETTERS in kinds(db, olga, later(6))

    await ask(story)


async def test_who_is_not_in_office_sees_entries_alone_a_deputy_all_but_units(ask):
    def story(db, coop):
        fill(db, coop)
        boris = member(db, coop.boris)
        pretends = replace(boris, roles=frozenset({Role.COORDINATOR}))
        assert kinds(db, pretends, later(6)) == []
        with pytest.raises(NotAllowed):
            desk.answer(db, pretends, Item(Kind.UNREACHED, coop.anna, 0), Verb.YES, later(6))
        people.add_role(db, 1, coop.boris, Role.DEPUTY, NOW)
        assert set(kinds(db, boris, later(6))) == set(Kind) - {Kind.UNIT}
        [proposed] = unit_lists.proposals(db, 1)
        with pytest.raises(NotAllowed):
            desk.check(db, boris, Item(Kind.UNIT, proposed.id, 0), later(6))

    await ask(story)


async def test_what_a_made_up_button_names_is_refused(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        for kind in Kind:
            for number in (-1, 0, 10**30, 999):
                with pytest.raises((*desk.TOO_LATE, NotAllowed)):
                    desk.answer(db, olga, Item(kind, number, 0), Verb.NO, NOW, "нет")

    await ask(story)

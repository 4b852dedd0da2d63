"""Two members prove to be one person: who may say so, and whom it makes of them."""

import asyncio
from datetime import timedelta

import pytest

from domain.merging import MergedAlready, NobodyToMerge, OwnMerge, SameRecord
from domain.people import Account, Network, Role, Standing
from services import members, merging, merging_finding
from services.merging import Merged
from services.rights import NotAllowed, require_member
from storage import memberships, people, roles, roster, standings
from tests.beginnings import add_someone, add_unit, belong
from tests.services.cooperative import JOINED, NOW, TODAY, begin, member
from tests.services.twins import join, speaker

WEEK = timedelta(days=7)


def add(db, name, *roles_held):
    number = 1000 + sum(map(ord, name))
    return add_someone(db, Account(Network.VK, number), name, roles_held, JOINED, NOW)


async def test_both_accounts_speak_as_the_kept_member(ask):
    def story(db, coop):
        both = [*people.accounts(db, coop.anna), *people.accounts(db, coop.boris)]
        join(db, coop, coop.anna, coop.boris)
        assert [speaker(db, one).id for one in both] == [coop.anna] * 2
        with pytest.raises(NotAllowed):
            require_member(db, coop.boris, NOW)
        assert merging.known_as(db, coop.boris) == coop.anna
        assert merging.known_as(db, coop.anna) is None

    await ask(story)


async def test_no_list_and_no_search_shows_who_is_somebody_else(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        join(db, coop, coop.anna, coop.boris)
        assert coop.boris not in roster.member_names(db, 1)
        assert members.search(db, olga, "Борис", NOW).names == {}
        assert merging_finding.search(db, olga, coop.anna, "Борис", NOW).found == []
        assert standings.count_members(db, 1) == roster.count_members(db, 1) == 2

    await ask(story)


async def test_nobody_is_merged_with_themselves_or_with_nobody(ask):
    def story(db, coop):
        with pytest.raises(SameRecord):
            join(db, coop, coop.anna, coop.anna)
        nameless = people.add_member(db, "", None, None, NOW)
        memberships.add_membership(db, 1, nameless, Standing.APPLICANT, NOW)
        people.change_member(db, coop.boris, forgotten_at=NOW)
        for nobody in (nameless, coop.boris, 99_999, 2**70):
            with pytest.raises(NobodyToMerge):
                join(db, coop, coop.anna, nobody)

    await ask(story)


async def test_once_is_enough_and_a_chain_leads_to_its_end(ask):
    def story(db, coop):
        vera = add(db, "Вера")
        join(db, coop, coop.boris, coop.anna)
        for pair in ((coop.boris, coop.anna), (coop.anna, coop.boris), (vera, coop.anna)):
            with pytest.raises(MergedAlready) as refused:
                join(db, coop, *pair)
            assert refused.value.facts == {"name": "Анна", "kept": "Борис"}
        join(db, coop, vera, coop.boris)
        assert merging.known_as(db, coop.anna) == merging.known_as(db, coop.boris) == vera
        assert len(people.accounts(db, vera)) == 3

    await ask(story)


async def test_it_takes_the_word_of_a_coordinator_of_the_whole(ask):
    """A part's coordinator gives no roles in the whole, and a deputy gives none at all."""

    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        baker, deputy = add(db, "Мария"), add(db, "Глеб", Role.DEPUTY)
        belong(db, bakery, baker, TODAY, NOW, Role.COORDINATOR)
        for one in (coop.anna, coop.boris):
            belong(db, bakery, one, TODAY, NOW)
        for who in (member(db, baker), speaker(db, baker, bakery), member(db, deputy)):
            with pytest.raises(NotAllowed):
                merging.merge(db, who, coop.anna, coop.boris, NOW)
        join(db, coop, coop.anna, coop.boris)
        assert people.units_of(db, coop.anna) == [1, bakery]

    await ask(story)


async def test_whoever_belongs_to_another_unit_alone_is_merged_from_above(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        baker = add(db, "Мария")
        belong(db, bakery, baker, TODAY, NOW, Role.COORDINATOR)
        outsider = people.add_member(db, "Зоя", None, None, NOW)
        memberships.add_membership(db, bakery, outsider, Standing.MEMBER, NOW, TODAY)
        with pytest.raises(NotAllowed):
            merging.merge(db, speaker(db, baker, bakery), outsider, coop.anna, NOW)
        join(db, coop, coop.anna, outsider)
        assert people.units_of(db, coop.anna) == [1, bakery]

    await ask(story)


async def test_about_oneself_another_coordinator_decides(ask):
    def story(db, coop):
        add(db, "Иван", Role.COORDINATOR)
        for pair in ((coop.olga, coop.anna), (coop.anna, coop.olga)):
            with pytest.raises(OwnMerge) as refused:
                join(db, coop, *pair)
            assert refused.value.facts == {"name": "Иван"}

    await ask(story)


async def test_the_last_coordinator_hands_the_role_to_the_kept_record(ask):
    def story(db, coop):
        join(db, coop, coop.anna, coop.olga)
        assert people.coordinators(db, 1, NOW) == [coop.anna]
        [mine] = [one for one in people.accounts(db, coop.anna) if one.external_id == 3]
        assert speaker(db, mine).coordinates

    await ask(story)


async def test_of_one_role_twice_the_later_end_holds(ask):
    def story(db, coop):
        for one, weeks in ((coop.anna, 5), (coop.boris, 9), (coop.boris, 1)):
            memberships.appoint(db, 1, one, Role.AUDITOR, NOW, NOW + weeks * WEEK)
        memberships.appoint(db, 1, coop.boris, Role.KEEPER, NOW, None)
        join(db, coop, coop.anna, coop.boris)
        held = [(one.role, one.until) for one in roles.in_force(db, 1, NOW, coop.anna)]
        assert held == [(Role.KEEPER, None), (Role.AUDITOR, NOW + 9 * WEEK)]

    await ask(story)


async def test_two_who_say_the_opposite_at_one_moment_are_not_both_heard(database):
    coop = await database.write(begin)
    ivan = await database.write(add, "Иван", Role.COORDINATOR)

    def merge(db, by, kept, gone):
        return merging.merge(db, member(db, by), kept, gone, NOW)

    told = await asyncio.gather(
        database.write(merge, coop.olga, coop.anna, coop.boris),
        database.write(merge, ivan, coop.boris, coop.anna),
        return_exceptions=True,
    )
    assert {type(one) for one in told} == {Merged, MergedAlready}
    kept, gone = next((one.kept, one.gone) for one in told if isinstance(one, Merged))
    assert await database.read(merging.known_as, gone.id) == kept.id
    assert await database.read(merging.known_as, kept.id) is None

"""Groups as services see them: numbers that change, letters that are written once."""

from sqlalchemy import select

from domain.groups import GroupState
from domain.people import Account, Network
from services import group_presence, groups
from storage import group_chats, outbox
from storage.outbox import InGroup, Lane
from storage.tables import outbox as letters
from tests.services.cooperative import NOW, begin, member
from tests.services.deeds_of_groups import PLACE, there

NEW = Account(Network.LOCAL, -100501)


async def test_a_group_takes_its_new_number_and_its_letters_along(database):
    def go(db):
        coop = begin(db)
        groups.bind(db, member(db, coop.olga), there(db), "Чат", NOW)
        assert groups.announce(db, 1, "cancelled", "1", NOW) == 1
        group_presence.move(db, PLACE, NEW)
        [letter] = outbox.claim(db, NOW, 9, Lane(Network.LOCAL, [Network.LOCAL]))
        return letter.group, group_chats.get(db, 1)

    written_to, group = await database.write(go)
    assert written_to == InGroup(1)
    assert (group.external_id, group.state) == (NEW.external_id, GroupState.BOUND)


async def test_one_that_was_met_under_its_new_number_first_is_one_group(database):
    def go(db):
        coop = begin(db)
        groups.bind(db, member(db, coop.olga), there(db), "Чат", NOW)
        group_presence.arrive(db, NEW, "Чат", NOW)
        group_presence.move(db, PLACE, NEW)
        group_presence.move(db, PLACE, NEW)
        return group_chats.at(db, PLACE), group_chats.at(db, NEW)

    old, new = await database.write(go)
    assert old is None
    assert (new.id, new.unit_id) == (1, 1)


async def test_letters_to_groups_go_by_their_own_network(database):
    def go(db):
        coop = begin(db)
        groups.bind(db, member(db, coop.olga), there(db), "Чат", NOW)
        groups.announce(db, 1, "cancelled", "1", NOW)
        ours = [Network.TELEGRAM, Network.LOCAL]
        by = [len(outbox.claim(db, NOW, 9, Lane(one, ours))) for one in ours]
        left = [len(outbox.claim(db, NOW, 9, Lane(Network.LOCAL, ours, (), {InGroup(1)})))]
        return by, left

    assert await database.write(go) == ([0, 1], [0])


async def test_who_is_put_out_twice_is_told_of_once(database):
    def go(db):
        coop = begin(db)
        groups.bind(db, member(db, coop.olga), there(db), "Чат", NOW)
        group_presence.depart(db, PLACE, NOW)
        group_presence.depart(db, PLACE, NOW)
        return db.execute(select(letters.c.kind, letters.c.member_id)).all(), coop.olga

    told, olga = await database.write(go)
    assert told == [("group-lost", olga)]

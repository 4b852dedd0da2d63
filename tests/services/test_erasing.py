"""Somebody is forgotten: nothing tells of them any more, and every sum is as it was."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from domain.joining import LastCoordinator
from domain.labour import Draft
from domain.people import Account, Network, Role, Standing
from services import documents, erasing, forgetting, hours, joining
from services.timers import start
from storage import forgettings, memberships, outbox, people, settling
from storage.opening import connect
from storage.tables import entry, journal, labour_account, labour_line, member_merge
from tests.beginnings import add_someone
from tests.services.cooperative import JOINED, NOW, TODAY, begin, member
from tests.services.people import AGREED, TEXTS
from tests.services.remembered import NAME, NUMBER, SECRET, dump, everything, written
from tests.services.rows import standing_of

WEEK, DAY = timedelta(days=7), timedelta(days=1)
HERS = [one for word in (NAME, NAME.split()[0], SECRET, str(NUMBER)) for one in written(word)]


def forget(db, member_id, now=NOW + WEEK):
    forgettings.add(db, member_id, now - WEEK, now)
    while erasing.forget_due(db, now):
        pass


def waiting(db, kind):
    return [one for one in outbox.claim(db, NOW + 2 * WEEK, 99) if one.kind == kind]


def sums(db):
    """What the accounts of projects and the cooperative are made of."""
    worked = select(entry.c.project_id, entry.c.state, func.sum(entry.c.minutes))
    lines = select(labour_line.c.kind, func.sum(labour_line.c.minutes))
    of = labour_account.c
    balances = select(of.member_id, of.labour, of.balance)
    return [
        sorted(tuple(row) for row in db.execute(found))
        for found in (
            worked.group_by(entry.c.project_id, entry.c.state),
            lines.group_by(labour_line.c.kind),
            balances,
        )
    ]


async def test_no_table_holds_anything_of_who_was_forgotten_but_the_farewell(ask):
    def story(db, coop):
        her = everything(db, coop)
        before = dump(db)
        assert all(any(one in before for one in written(word)) for word in (NAME, SECRET))
        was = sums(db)
        forget(db, her)
        assert sums(db) == was
        [farewell] = waiting(db, "forgotten")
        assert farewell.account == Account(Network.LOCAL, NUMBER)
        after = dump(db).replace(f"outbox.external_id: {NUMBER}", "")
        assert [one for one in HERS if one in after] == []

    await ask(story)


async def test_when_the_farewell_is_sent_the_file_itself_holds_nothing_more(sqlite_url):
    def story(db):
        her = everything(db, begin(db))
        forget(db, her)
        for one in outbox.claim(db, NOW + 2 * WEEK, 99):
            settling.settle(db, [settling.sent(one, NOW)])

    database = await connect(sqlite_url)
    await database.write(story)
    await database.close()
    files = Path(sqlite_url.removeprefix("sqlite:///")).parent.glob("*")
    kept = b"".join(file.read_bytes() for file in files)
    assert [one for one in HERS if one.encode() in kept] == []


async def test_there_was_somebody_and_the_journal_says_that_they_are_forgotten(ask):
    def story(db, coop):
        forget(db, coop.anna)
        assert people.names(db, [coop.anna]) == {coop.anna: f"Участник № {coop.anna}"}
        assert people.accounts(db, coop.anna) == []
        assert standing_of(db, coop.anna) is Standing.FORMER
        told = select(journal.c.act, journal.c.author_id, journal.c.subject_id)
        assert ("member.forgotten", None, coop.anna) in [tuple(row) for row in db.execute(told)]
        assert not erasing.forget_due(db, NOW + 2 * WEEK)

    await ask(story)


async def test_nobody_is_forgotten_early_or_after_changing_their_mind(ask):
    def story(db, coop):
        forgetting.ask(db, member(db, coop.anna), NOW)
        assert not erasing.forget_due(db, NOW + WEEK - timedelta(seconds=1))
        assert forgetting.call_off(db, member(db, coop.anna))
        assert not forgetting.call_off(db, member(db, coop.anna))
        assert not erasing.forget_due(db, NOW + WEEK)
        assert people.names(db, [coop.anna]) == {coop.anna: "Анна"}

    await ask(story)


async def test_asked_again_it_is_due_when_it_was_and_one_is_told_a_day_before_once(ask):
    def story(db, coop):
        asked = forgetting.ask(db, member(db, coop.anna), NOW)
        assert forgetting.ask(db, member(db, coop.anna), NOW + DAY) == asked
        for passed in (0, 143, 144, 145, 146):
            erasing.warn(db, NOW + timedelta(hours=passed))
        [letter] = waiting(db, "forgetting-soon")
        assert (letter.member_id, letter.created_at) == (coop.anna, NOW + timedelta(hours=144))

    await ask(story)


async def test_the_last_coordinator_waits_for_another_one(ask):
    def story(db, coop):
        with pytest.raises(LastCoordinator):
            forgetting.ask(db, member(db, coop.olga), NOW)
        people.add_role(db, 1, coop.boris, Role.COORDINATOR, NOW)
        forgetting.ask(db, member(db, coop.olga), NOW)
        memberships.end_roles(db, 1, coop.boris, NOW)
        forgetting.ask(db, member(db, coop.anna), NOW)
        assert erasing.forget_due(db, NOW + WEEK)
        assert not erasing.forget_due(db, NOW + WEEK)
        assert not erasing.forget_due(db, NOW + WEEK + DAY)
        assert people.names(db, [coop.olga]) == {coop.olga: "Ольга"}
        assert len(waiting(db, "forgetting-waits")) == 1
        people.add_role(db, 1, coop.boris, Role.COORDINATOR, NOW)
        assert erasing.forget_due(db, NOW + 2 * WEEK)

    await ask(story)


async def test_a_running_timer_is_waited_for(ask):
    def story(db, coop):
        forgetting.ask(db, member(db, coop.anna), NOW)
        start(db, member(db, coop.anna), coop.garden, NOW + WEEK - DAY)
        assert not erasing.forget_due(db, NOW + WEEK)

    await ask(story)


async def test_whoever_has_left_can_be_forgotten_too_and_a_namesake_keeps_the_name(ask):
    def story(db, coop):
        other = add_someone(db, Account(Network.LOCAL, 9), "Анна", (), JOINED, NOW)
        outbox.put(db, "member-left", "1", coop.olga, NOW, name="Анна")
        memberships.change(db, 1, coop.anna, state=Standing.FORMER)
        forget(db, coop.anna)
        assert people.names(db, [other]) == {other: "Анна"}
        assert [one.facts for one in waiting(db, "member-left")] == [{"name": "Анна"}]

    await ask(story)


async def test_who_was_written_down_twice_is_forgotten_twice(ask):
    def story(db, coop):
        twins = {"unit_id": 1, "kept_id": coop.anna, "gone_id": coop.boris}
        db.execute(member_merge.insert(), twins | {"author_id": coop.olga, "at": NOW})
        forget(db, coop.anna)
        assert set(people.names(db, [coop.anna, coop.boris]).values()) == {
            f"Участник № {coop.anna}"
        }

    await ask(story)


async def test_a_name_of_one_word_stays_where_others_may_mean_the_flower(ask):
    def story(db, coop):
        people.change_member(db, coop.anna, name="Роза")
        note = "Роза и Розан"
        theirs = Draft(coop.garden, 30, TODAY, note=note)
        other = hours.log(db, member(db, coop.olga), theirs, NOW, on_behalf_of=coop.boris)
        outbox.put(db, "member-left", "1", coop.olga, NOW, name="Роза", text=note)
        forget(db, coop.anna)
        found = select(entry.c.note).where(entry.c.id == other.entry.id)
        assert db.execute(found).scalar_one() == note
        nobody = f"Участник № {coop.anna}"
        [letter] = waiting(db, "member-left")
        assert letter.facts == {"name": nobody, "text": f"{nobody} и Розан"}

    await ask(story)


async def test_an_applicant_who_is_forgotten_waits_no_more(database):
    def story(db):
        begin(db)
        documents.sync(db, TEXTS, NOW)
        me = joining.begin(db, Account(Network.LOCAL, 77), AGREED, NOW)
        joining.complete(db, me, "Иван", None, "", NOW)
        forget(db, me.id)
        assert standing_of(db, me.id) is Standing.REFUSED
        assert people.by_account(db, Account(Network.LOCAL, 77), NOW) is None

    await database.write(story)

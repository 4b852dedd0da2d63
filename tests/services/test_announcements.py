"""Announcements beneath the chat, on both databases: who gets one, when, and how it stands."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from domain.announcing import AnnouncementMissing, NobodyToTell, TooManyAnnouncements
from domain.people import Account, Network, Standing
from services import announcements, letters
from storage import memberships, people
from storage.announcements import Whom
from storage.tables import account, outbox
from tests.beginnings import add_someone, add_unit, belong
from tests.services.cooperative import JOINED, NOW, member

NIGHT = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)  # 23:00 in Moscow, 2:00 in Omsk


def send(db, coop, text="Новость", now=NOW, *, urgent=False, **whom):
    olga = member(db, coop.olga)
    return announcements.send(db, olga, Whom(1, olga.id, **whom), text, urgent, now)


def due(db):
    rows = db.execute(select(outbox.c.member_id, outbox.c.due_at))
    return {row.member_id: row.due_at for row in rows}


async def test_everybody_but_the_author_and_who_is_not_reached_gets_one(ask):
    def story(db, coop):
        vera = add_someone(db, Account(Network.LOCAL, 60), "Вера", (), JOINED, NOW)
        people.mark_unreachable(db, Account(Network.LOCAL, 60), NOW)
        gone = add_someone(db, Account(Network.LOCAL, 61), "Иван", (), JOINED, NOW)
        memberships.change(db, 1, gone, state=Standing.FORMER)
        seen = announcements.preview(db, member(db, coop.olga), Whom(1, coop.olga), "а", NOW)
        assert (seen.reached, seen.everybody) == (2, 3)
        assert send(db, coop).total == 2
        assert set(due(db)) == {coop.anna, coop.boris}
        assert vera not in due(db)

    await ask(story)


async def test_at_night_it_is_due_in_each_readers_morning(ask):
    def story(db, coop):
        people.change_member(db, coop.boris, time_zone="Asia/Omsk")
        send(db, coop, now=NIGHT)
        assert due(db) == {
            coop.anna: datetime(2026, 11, 24, 5, 0, tzinfo=UTC),
            coop.boris: datetime(2026, 11, 24, 2, 0, tzinfo=UTC),
        }

    await ask(story)


async def test_an_urgent_one_waits_for_nothing(ask):
    def story(db, coop):
        send(db, coop, now=NIGHT, urgent=True)
        assert set(due(db).values()) == {NIGHT}

    await ask(story)


async def test_the_unit_alone_is_without_who_belongs_to_a_part(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        belong(db, bakery, coop.boris, JOINED, NOW)
        send(db, coop, alone=True)
        assert set(due(db)) == {coop.anna}

    await ask(story)


async def test_how_it_stands_is_counted_and_the_rest_can_be_stopped(ask):
    def story(db, coop):
        one = send(db, coop)
        [first, _] = letters.claim(db, NOW, 5)
        assert first.letter.facts["text"] == "Новость"
        assert first.letter.facts["author"] == "Ольга"
        letters.settle(db, [letters.sent(first.letter, NOW)])
        left = announcements.stop(db, member(db, coop.olga), one.id, NOW)
        assert (left.sent, left.waiting, left.withdrawn, left.total) == (1, 0, 1, 2)

    await ask(story)


async def test_letters_hold_no_copy_of_the_text(ask):
    def story(db, coop):
        send(db, coop, "длинно " * 400)
        assert max(len(facts) for facts in db.execute(select(outbox.c.facts)).scalars()) < 100

    await ask(story)


async def test_what_can_not_be_sent(ask):
    def story(db, coop):
        with pytest.raises(AnnouncementMissing):
            send(db, coop, " \u202e\n")
        for _ in range(5):
            send(db, coop)
        with pytest.raises(TooManyAnnouncements):
            send(db, coop)
        send(db, coop, project_id=coop.garden)
        with pytest.raises(NobodyToTell):
            send(db, coop, project_id=coop.kitchen)
        db.execute(update(account).values(unreachable_since=NOW))
        assert send(db, coop, project_id=coop.garden).total == 0

    await ask(story)

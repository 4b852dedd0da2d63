"""What is older than its term goes by itself; the cooperative's coordinator chooses the terms."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.people import Account, Network, Standing
from domain.personal_data import Kept
from services import applications, documents, joining, retention
from services.applications import Application
from services.rights import NotAllowed
from storage import conversations, memberships, people
from storage.conversations import Place, Position
from storage.tables import journal, member
from tests.services.cooperative import NOW
from tests.services.cooperative import member as known
from tests.services.people import AGREED, TEXTS

DAY = timedelta(days=1)
IVAN = Account(Network.LOCAL, 77)


def applies(db):
    documents.sync(db, TEXTS, NOW)
    return joining.begin(db, IVAN, AGREED, NOW)


def is_refused(db, coop):
    me = applies(db)
    joining.complete(db, me, "Иван", None, "", NOW)
    which = Application(me.id, int(NOW.timestamp()))
    applications.refuse(db, known(db, coop.olga), which, "не живёт здесь", NOW)
    return me.id


async def test_who_was_refused_is_forgotten_after_the_term_and_not_before(ask):
    def story(db, coop):
        ivan = is_refused(db, coop)
        assert not retention.forget_refused(db, NOW + 180 * DAY)
        assert retention.forget_refused(db, NOW + 181 * DAY)
        assert not retention.forget_refused(db, NOW + 181 * DAY)
        assert people.by_account(db, IVAN, NOW) is None
        assert people.names(db, [ivan]) == {ivan: f"Участник № {ivan}"}
        reasons = set(db.execute(select(journal.c.reason)).scalars())
        assert reasons <= {None, "—"}

    await ask(story)


async def test_who_belongs_or_belonged_once_is_not_forgotten_with_the_refused(ask):
    def story(db, coop):
        ivan = is_refused(db, coop)
        memberships.change(db, 1, ivan, joined_on=NOW.date())
        memberships.change(db, 1, coop.anna, state=Standing.FORMER)
        assert not retention.forget_refused(db, NOW + 999 * DAY)

    await ask(story)


async def test_of_who_never_said_a_name_nothing_is_left_after_a_month(ask):
    def story(db, coop):
        me = applies(db)
        assert not retention.forget_half_made(db, NOW + 30 * DAY)
        assert retention.forget_half_made(db, NOW + 31 * DAY)
        assert not retention.forget_half_made(db, NOW + 31 * DAY)
        assert db.execute(select(member.c.id).where(member.c.id == me.id)).all() == []

    await ask(story)


async def test_a_question_that_waited_for_a_month_is_over(ask):
    def story(db, coop):
        place = Place(Network.LOCAL, 1, 1, 1)
        conversations.keep(db, place, Position("hours:asked", {}), NOW)
        retention.forget_idle_conversations(db, NOW + 30 * DAY)
        assert conversations.read(db, place).state == "hours:asked"
        retention.forget_idle_conversations(db, NOW + 31 * DAY)
        assert conversations.read(db, place).is_blank

    await ask(story)


async def test_the_coordinator_chooses_among_the_terms_there_are(ask):
    def story(db, coop):
        olga = known(db, coop.olga)
        assert retention.terms(db, olga, NOW).days == {Kept.LETTERS: 90, Kept.REFUSED: 180}
        assert retention.terms(db, olga, NOW).may_change
        assert not retention.terms(db, known(db, coop.anna), NOW).may_change
        assert not retention.terms(db, None, NOW).may_change
        retention.change(db, olga, Kept.REFUSED, 30, NOW)
        assert retention.days(db, Kept.REFUSED) == 30
        with pytest.raises(NotAllowed):
            retention.change(db, olga, Kept.REFUSED, 1, NOW)
        is_refused(db, coop)
        assert retention.forget_refused(db, NOW + 31 * DAY)

    await ask(story)

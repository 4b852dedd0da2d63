"""The demo cooperative has two funds, with money that came and went."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from domain.funds import FundState
from locales import LANGUAGES, words
from services import fund_cards, fund_history
from services.demo import settle
from services.founding import found
from storage import people
from storage.tables import member

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def anna(db, now, name):
    found_id = db.execute(select(member.c.id).where(member.c.name.startswith(name))).scalar_one()
    return people.by_id(db, found_id, now)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [0, 3, 6])
async def test_whenever_it_is_opened_there_is_money_with_a_history(database, language, day):
    now = MONDAY + timedelta(days=day)
    await database.write(found, "Прогресс", "Europe/Moscow", language, now)
    await database.write(settle, words(language), now)

    def story(db):
        me = anna(db, now, {"ru": "Анна", "en": "Ann"}[language])
        purse = fund_cards.listing(db, me, FundState.OPEN, 0, 6, now)
        collected = 48_000 if day else 32_000
        assert purse.money == (collected - 3_200 - 1_500) * 100
        assert [one.level.reserved for one in purse.listed] == [0, 0]
        told = [
            one.way
            for listed in purse.listed
            for one in fund_history.history(db, me, listed.fund.id, 0, 20, now).told
        ]
        assert {"income", "payout", "payback", "transfer"} <= set(told)

    await database.read(story)

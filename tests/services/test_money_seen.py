"""Where requests for money are seen: by whom, and never among requests for goods."""

import pytest

from domain.people import Role
from domain.requests import NoSuchRequest
from services import desk, digest_sections, money_cards, requests_answering
from storage import personal, request_lists
from storage import requests as goods
from tests.services.cooperative import NOW, member
from tests.services.funded import ask as asks
from tests.services.funded import fund, in_office


async def test_a_confidential_reason_is_read_by_who_asked_and_who_answers_alone(ask):
    def story(db, coop):
        from_fund, about = fund(db, money=1000), {"reason": "операция", "confidential": True}
        one = asks(db, coop.anna, from_fund, 300, **about)
        in_office(db, coop.boris, Role.AUDITOR)
        for who, told_to in ((coop.anna, "операция"), (coop.olga, "операция"), (coop.boris, "")):
            assert money_cards.card(db, member(db, who), one.id, NOW).reason == told_to
        [kept_of_her] = personal.collect(db, coop.anna)["requests"]
        assert (kept_of_her["fund"], kept_of_her["reason"]) == ("Развитие", "операция")

    await ask(story)


async def test_requests_for_goods_and_for_money_never_meet(ask):
    def story(db, coop):
        one = asks(db, coop.anna, fund(db, money=1000), 300)
        olga = member(db, coop.olga)
        assert goods.get(db, one.id) is None
        assert request_lists.of_member(db, coop.anna) == []
        assert request_lists.oldest_waiting(db, 1) == (0, None)
        with pytest.raises(NoSuchRequest):
            requests_answering.answer(db, olga, one.id, 300, "", NOW)
        assert desk.at(db, olga, 0, NOW).counts == {"m": 1}
        reader = digest_sections.Reader.of(db, olga, NOW)
        assert digest_sections.money(db, reader)["count"] == 1

    await ask(story)

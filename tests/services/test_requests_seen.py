"""What is read of a request by whom; and where a wish goes while a round is open."""

import pytest

from domain.people import Role
from domain.requests import Stage
from services import request_cards, requests
from storage import people, rounds, wishes
from tests.services.asked import DAY, apples, keeper, place
from tests.services.asked import ask as asks
from tests.services.cooperative import NOW, member


async def test_a_confidential_reason_is_for_who_answers(ask):
    def story(db, coop):
        item = apples(db, stock=3)
        one = asks(db, coop.anna, item, 1, reason="болею", confidential=True)
        boris = keeper(db, coop.boris)
        people.add_role(db, 1, coop.boris, Role.KEEPER, NOW)
        request_cards.note(db, member(db, coop.anna), one.id, "когда зайти?", NOW)
        seen = request_cards.card(db, boris, one.id, NOW)
        assert (seen.reason, seen.notes) == ("", [])
        for who in (coop.anna, coop.olga):
            card = request_cards.card(db, member(db, who), one.id, NOW)
            assert (card.reason, len(card.notes)) == ("болею", 1)

    await ask(story)


async def test_while_a_round_is_open_wishes_go_there(ask):
    def story(db, coop):
        item = apples(db, stock=3)
        plain = apples(db, stock=3)
        facts = {"unit_id": 1, "item_id": item.id, "rule": item.rule, "portion": 1}
        one = rounds.add(db, NOW, **facts, deadline=NOW + DAY, opened_by=coop.olga)
        with pytest.raises(requests.GoesToRound):
            asks(db, coop.anna, item, 2)
        first, second = place(db, coop.anna, (item.id, 2), (plain.id, 1))
        assert (first.request, first.round.round.id) == (None, one)
        assert second.request.stage is Stage.READY
        wished = wishes.get(db, one, coop.anna)
        assert wished is not None
        assert wished.firm == 2

    await ask(story)

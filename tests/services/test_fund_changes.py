"""Who answers for a unit sets up its funds, changes them, and closes those that are empty."""

import pytest
from sqlalchemy import select

from domain.errors import Refusal
from domain.funds import FundClosed, FundName, FundNameTaken, FundNotEmpty, FundWords
from services import fund_changes, fund_history, fund_moves, funds
from services.fund_changes import NewFund
from services.rights import NotAllowed
from storage.tables import journal
from tests import purse
from tests.services import funded
from tests.services.cooperative import NOW, member


def fund(db, name="Развитие", money=0, **more):
    return purse.fund(db, name, NOW, money, **more)


def acts(db):
    found = select(journal.c.act).where(journal.c.subject == "fund").order_by(journal.c.id)
    return list(db.execute(found).scalars())


NEW = NewFund(1, " Запасной ", "на чёрный  день", "Решение собрания", 50_000)


async def test_a_fund_is_set_up_and_changed_and_the_journal_keeps_it(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        made = fund_changes.add(db, olga, NEW, NOW)
        assert (made.name, made.purpose, made.assembly_above) == (
            "Запасной",
            "на чёрный день",
            50_000,
        )
        fund_changes.rename(db, olga, made.id, "Резерв", NOW)
        fund_changes.repurpose(db, olga, made.id, "на зиму", NOW)
        assert fund_changes.repurpose(db, olga, made.id, "на зиму", NOW).purpose == "на зиму"
        without = fund_changes.set_threshold(db, olga, made.id, None, "Решение", NOW)
        assert without.assembly_above is None
        assert not fund_changes.close(db, olga, made.id, NOW).is_open
        assert fund_changes.reopen(db, olga, made.id, NOW).is_open
        assert acts(db) == [
            *("fund.add", "fund.name", "fund.purpose", "fund.threshold"),
            *("fund.close", "fund.reopen"),
        ]

    await ask(story)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"name": " "}, FundName),
        ({"name": "ф" * 65}, FundName),
        ({"name": "РАЗВИТИЕ"}, FundNameTaken),
        ({"purpose": "…"}, FundWords),
        ({"ground": ""}, FundWords),
        ({"ground": "р" * 301}, FundWords),
        ({"assembly_above": 0}, Refusal),
        ({"assembly_above": -5}, Refusal),
        ({"assembly_above": 10**15}, Refusal),
        ({"unit_id": 1}, NotAllowed),
    ],
)
async def test_a_fund_without_name_purpose_or_ground_is_refused(ask, change, refusal):
    def story(db, coop):
        fund(db, "Развитие")
        by = coop.anna if refusal is NotAllowed else coop.olga
        usual = {"name": "Новый", "purpose": "на всё", "ground": "Решение", "unit_id": 1}
        with pytest.raises(refusal):
            fund_changes.add(db, member(db, by), NewFund(**{**usual, **change}), NOW)
        assert len(funds.visible(db, coop.olga)) == 1

    await ask(story)


async def test_only_an_empty_fund_that_nobody_waits_for_is_closed(ask):
    def story(db, coop):
        olga, growth = member(db, coop.olga), fund(db, money=100)
        one = funded.ask(db, coop.anna, growth, 100)
        for free, aside, requests in ((100, 0, 1), (0, 100, 0)):
            with pytest.raises(FundNotEmpty) as refused:
                fund_changes.close(db, olga, growth.id, NOW)
            facts = refused.value.facts
            assert [facts[name] for name in ("free", "reserved", "requests")] == [
                *(free, aside, requests)
            ]
            if requests:
                funded.grant(db, coop.olga, one)
        funded.pay(db, coop.olga, one)
        fund_changes.close(db, olga, growth.id, NOW)
        with pytest.raises(FundClosed):
            fund_moves.receive(db, olga, growth.id, 5, "взносы", NOW)
        fund(db, "развитие")
        with pytest.raises(FundNameTaken):
            fund_changes.reopen(db, olga, growth.id, NOW)
        boris = member(db, coop.boris)
        assert fund_history.history(db, boris, growth.id, 0, 6, NOW).told

    await ask(story)

"""Whatever has happened, the statement adds up: from nothing, line by line, to the balance."""

from itertools import pairwise
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.accounts import Tally
from domain.projects import Labour
from services import standing, statement
from storage import labour_accounts
from tests.services.cooperative import begin
from tests.services.histories import Life
from tests.services.lots import decision, history

EXAMPLES = {"sqlite": 12, "postgresql": 2}


async def test_any_history_adds_up_to_the_balance(database):
    coop = await database.write(begin)

    def try_histories(db):
        @settings(
            max_examples=EXAMPLES[db.dialect.name],
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.integers(0, 2**32), st.booleans())
        def holds(lot, set_back):
            draw = Random(lot)
            with db.begin_nested() as before:
                life = Life(db, coop)
                life.decide(decision(draw))
                life.live(history(draw, clock_set_back=set_back))
                check_everybody(life)
                life.end()
                check_everybody(life)
                before.rollback()

        holds()

    await database.write(try_histories)


def check_everybody(life) -> None:
    for place in range(len(life.members)):
        me = life.one(place)
        for labour in Labour if me.belongs else ():
            check(life, me, labour)
        if me.belongs:
            check_card(life, me)


def check(life, me, labour) -> None:
    pages = list(all_pages(life, me, labour))
    if not pages:
        return
    account = labour_accounts.of_member(life.db, 1, me.id)[labour]
    assert pages[0].after == account.tally
    assert pages[-1].before == Tally()
    for newer, older in pairwise(pages):
        assert newer.before == older.after
    for page in pages:
        check_page(page)


def check_page(page) -> None:
    balance = page.before.balance
    for one in page.cycles:
        balance += sum(one.work.values()) + sum(one.lines.values())
        assert one.balance == balance
    assert page.after.balance == balance


def all_pages(life, me, labour):
    back = 0
    while page := statement.read(life.db, me, labour, life.now, back):
        assert page.back == back
        yield page
        if not page.has_earlier:
            return
        back += statement.CYCLES


def check_card(life, me) -> None:
    """What the card tells is in the account."""
    status = standing.status(life.db, me, life.now)
    if not status.is_reckoned:
        return
    accounts = labour_accounts.of_member(life.db, 1, me.id)
    for kind in status.kinds:
        account = accounts[kind.labour]
        assert kind.due == account.due
        assert kind.savings == account.tally.savings
        covered = kind.carried + kind.done + kind.savings >= kind.due
        assert (kind.missing == 0) is covered
        assert kind.forecast
        assert (kind.forecast.fine_until is None) is not covered

"""What is asked of funds of money, for tests of services."""

from datetime import timedelta

from domain.funds import FundState
from domain.ledger import Kind
from domain.people import Role
from services import expenses, money_answering, money_paying, money_requests
from services.ledger import balance
from storage import funds, outbox, people
from storage import money_requests as kept_requests
from tests import purse
from tests.services.cooperative import NOW, member

DAY = timedelta(days=1)
PHOTO = b"\x89PNG\r\n\x1a\n a receipt"


def fund(db, money=0, name="Развитие", **more):
    return purse.fund(db, name, NOW, money, **more)


def empty(db, fund, money):
    """As if spent on something else."""
    purse.spend(db, fund, money, NOW)


def close(db, fund):
    funds.change(db, fund.id, state=FundState.CLOSED)


def held(db, fund):
    """In the fund, and set aside."""
    return balance(db, fund.place(Kind.FUND)), balance(db, fund.place(Kind.RESERVED))


def ask(db, who, fund, money, reason="семена", now=NOW, **more):
    return money_requests.ask(db, member(db, who), fund.id, money, reason, now, **more)


def spend(db, who, fund, money, receipt=PHOTO, now=NOW, **more):
    return expenses.spend(db, member(db, who), fund.id, money, "гвозди", receipt, now, **more)


def grant(db, by, one, money=None, words="", now=NOW):
    amount = one.asked if money is None else money
    return money_answering.answer(db, member(db, by), one.id, amount, words, now)


def pay(db, by, one, now=NOW):
    return money_paying.pay_out(db, member(db, by), one.id, now)


def kept(db, one):
    found = kept_requests.get(db, one.id)
    assert found
    return found


def in_office(db, who, role=Role.COORDINATOR, unit_id=1):
    people.add_role(db, unit_id, who, role, NOW)
    return member(db, who)


def told(db, who, now=NOW):
    """Kinds of letters that wait for somebody."""
    return [one.kind for one in outbox.claim(db, now, 200) if one.member_id == who]

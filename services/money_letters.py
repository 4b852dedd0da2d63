"""Letters about money: to who asked or spent, and to who answers and pays out.

Of what it is for nothing is said in them: it may be confidential.
"""

from datetime import datetime
from typing import Any

from domain.funds import Fund
from domain.money_requests import MoneyRequest
from services.money_office import others_in_charge
from storage import outbox, people, units
from storage.database import Connection


def asked(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    facts = {"stage": one.stage, "what": _what(one)}
    _to_office(db, "money-asked", fund, one, now, **facts)


def answered(db: Connection, fund: Fund, one: MoneyRequest, by: str, now: datetime) -> None:
    facts = {"asked": one.asked, "state": one.state, "what": _what(one)}
    said = {"words": one.answer or "", "said": "yes" if one.answer else "no", "by": by}
    _to_member(db, "money-answered", fund, one, now, **facts, **said)


def paid(db: Connection, fund: Fund, one: MoneyRequest, by: str, now: datetime) -> None:
    _to_member(db, "money-paid", fund, one, now, by=by)


def not_received(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    """To who says they paid it too, whoever they are by now."""
    readers = {*_office(db, one, now), *([one.given_by] if one.given_by else [])}
    for reader in sorted(readers - {one.member_id}):
        _put(db, "money-not-received", one, reader, now, **_named(db, fund, one))


def receipt(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    _to_office(db, "money-receipt", fund, one, now)


def given_back(
    db: Connection, fund: Fund, one: MoneyRequest, amount: int, by: str, now: datetime
) -> None:
    _to_member(db, "money-given-back", fund, one, now, back=amount, by=by)


def tomorrow(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    until = units.get(db, one.unit_id).today(one.kept_until or now)
    cause = f"money:{one.id}:{one.ready_at}"
    facts = _facts(fund, one) | {"until": until}
    outbox.put(db, "money-tomorrow", cause, one.member_id, now, outbox.REMINDER, **facts)


def lapsed(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    _to_member(db, "money-lapsed", fund, one, now)


def noted(
    db: Connection, fund: Fund, one: MoneyRequest, by: str, text: str, now: datetime
) -> None:
    """To the member, whose request it is."""
    _to_member(db, "money-note", fund, one, now, by=by, text=text)


def noted_by_member(db: Connection, fund: Fund, one: MoneyRequest, now: datetime) -> None:
    _to_office(db, "money-note-back", fund, one, now)


def _to_member(
    db: Connection, kind: str, fund: Fund, one: MoneyRequest, now: datetime, **facts: Any
) -> None:
    _put(db, kind, one, one.member_id, now, **_facts(fund, one), **facts)


def _to_office(
    db: Connection, kind: str, fund: Fund, one: MoneyRequest, now: datetime, **facts: Any
) -> None:
    for reader in _office(db, one, now):
        _put(db, kind, one, reader, now, **_named(db, fund, one), **facts)


def _office(db: Connection, one: MoneyRequest, now: datetime) -> list[int]:
    return others_in_charge(db, one.unit_id, one.member_id, now)


def _put(
    db: Connection, kind: str, one: MoneyRequest, reader: int, now: datetime, **facts: Any
) -> None:
    outbox.put(db, kind, f"money:{one.id}:{now.isoformat()}", reader, now, **facts)


def _what(one: MoneyRequest) -> str:
    return "expense" if one.is_expense else "money"


def _facts(fund: Fund, one: MoneyRequest) -> dict[str, Any]:
    return {"request": one.id, "fund": fund.name, "amount": one.amount}


def _named(db: Connection, fund: Fund, one: MoneyRequest) -> dict[str, Any]:
    names = people.names(db, [one.member_id])
    return _facts(fund, one) | {"name": names.get(one.member_id, "")}

"""What somebody asks of the common funds, wishes for and borrows, in their own words."""

from datetime import timedelta

from sqlalchemy import insert

from domain.ledger import MONEY, Basis, Ground, Kind, Movement, Place
from services import labour_credit
from services.ledger import move
from storage.tables import (
    booking,
    breakdown,
    equipment,
    fund,
    handover,
    item_round,
    picture,
    request,
    request_note,
    share,
    sharing,
    standing_request,
    store,
    wish,
)
from tests.pantry import item
from tests.services.cooperative import NOW, TODAY


def ask_of_the_funds(db, coop, her, name, secret):
    """A row in every table, each with words that tell of her."""
    honey = item(db, "Мёд", NOW, stock=5, added_by=her, about=f"спросить: {name}")
    opened = {"unit_id": 1, "name": "Развитие", "purpose": f"предлагает {name}", "state": "open"}
    fund_id = _add(db, fund, opened | {"ground": "решение", "added_by": her, "created_at": NOW})
    _ask(db, coop, her, honey.id, f"{name}: {secret}")
    _wish(db, her, honey.id, secret)
    _borrow(db, coop, her, name, f"{name}: {secret}")
    given = Ground(Basis.INCOME, words=f"внесла {name}")
    ends = (Place(1, MONEY, Kind.OUTSIDE), Place(1, MONEY, Kind.FUND, fund_id))
    move(db, *ends, 500, Movement.INCOME, given, her, NOW)
    labour_credit.pay(db, her, 10, Ground(Basis.REQUEST, 1), her, NOW)
    photo = {"media_type": "image/png", "content": b"\x89PNG", "author_id": her}
    db.execute(insert(picture), photo | {"created_at": NOW})


def _ask(db, coop, her, item_id, words):
    asked = {"unit_id": 1, "member_id": her, "item_id": item_id, "asked": 2, "granted": 1}
    said = {"stage": "given", "reason": words, "confidential": True, "cycle_first": TODAY}
    answered = {"answer": words, "answered_by": coop.olga, "created_at": NOW, "paid": 0}
    number = _add(db, request, asked | said | answered)
    others = {"member_id": coop.olga, "reason": "", "answer": "да", "answered_by": her}
    db.execute(insert(request), asked | said | answered | others)
    for author in (her, coop.olga):
        noted = {"request_id": number, "author_id": author, "text": words, "at": NOW}
        db.execute(insert(request_note), noted)
    repeated = {"unit_id": 1, "member_id": her, "item_id": item_id, "amount": 1, "every": "week"}
    until = {"next_on": TODAY, "state": "open", "created_at": NOW}
    db.execute(insert(standing_request), repeated | until)
    kept = {"unit_id": 1, "name": "Погреб", "place": "двор", "keeper_id": her}
    db.execute(insert(store), kept | {"state": "open", "created_at": NOW})


def _wish(db, her, item_id, secret):
    opened = {"unit_id": 1, "item_id": item_id, "rule": "first", "portion": 1, "state": "open"}
    when = {"deadline": NOW + timedelta(days=2), "created_at": NOW, "opened_by": her}
    number = _add(db, item_round, opened | when)
    wished = {"round_id": number, "member_id": her, "firm": 2, "reason": secret, "said_at": NOW}
    db.execute(insert(wish), wished)
    counted = {"round_id": number, "version": 1, "supply": 3, "author_id": her, "at": NOW}
    shared = {"sharing_id": _add(db, sharing, counted), "member_id": her, "place": 1, "firm": 2}
    got = {"extra": 0, "granted": 2, "urgency": 0, "said_at": NOW}
    db.execute(insert(share), shared | got)


def _borrow(db, coop, her, name, words):
    thing = {"unit_id": 1, "name": "Дрель", "about": name, "place": name, "state": "ready"}
    drill = _add(db, equipment, thing | {"added_by": her, "created_at": NOW})
    days = {"first_day": TODAY, "until_day": TODAY + timedelta(days=1), "created_at": NOW}
    took = {"equipment_id": drill, "member_id": her, "state": "cancelled", "reason": words}
    number = _add(db, booking, took | days)
    given = {"equipment_id": drill, "giver_id": her, "taker_id": coop.olga, "booking_id": number}
    offered = {"state": "done", "offered_by": her, "offered_at": NOW, "note": words}
    db.execute(insert(handover), given | offered)
    broken = {"equipment_id": drill, "reported_by": her, "words": name, "at": NOW}
    db.execute(insert(breakdown), broken)


def _add(db, table, values):
    return db.execute(insert(table).returning(table.c.id), values).scalar_one()

"""Goods and shared means of one person who was written down twice."""

from sqlalchemy import insert, select

from services import merging_preview
from storage.tables.equipment import equipment, handover
from storage.tables.funds import item, request, store
from storage.tables.rounds import item_round, wish
from tests.services.cooperative import NOW, TODAY, member
from tests.services.twins import join


def add(db, table, **values):
    return db.execute(insert(table).values(**values).returning(table.c.id)).scalar_one()


def potatoes(db):
    shop = add(db, store, unit_id=1, name="Склад", place="дом 1", state="open", created_at=NOW)
    what = {"name": "Картошка", "about": "", "measure": "kilogram", "portion": 1000}
    how = {"sharing": "need", "rule": "even", "state": "open", "ground": "собрание"}
    return add(db, item, unit_id=1, store_id=shop, **what, **how, created_at=NOW)


def wishes(db, round_id):
    found = select(wish.c.member_id, wish.c.firm, wish.c.extra, wish.c.urgency, wish.c.reason)
    return [tuple(row) for row in db.execute(found.where(wish.c.round_id == round_id))]


async def test_what_both_wished_for_in_a_round_is_one_wish(ask):
    def story(db, coop):
        one = potatoes(db)
        of = {"unit_id": 1, "item_id": one, "rule": "even", "portion": 1000, "state": "open"}
        both, alone = (add(db, item_round, **of, deadline=NOW, created_at=NOW) for _ in range(2))
        said = {"said_at": NOW, "confidential": False}
        for round_id, who, firm, extra, urgency, reason in (
            (both, coop.anna, 3, 0, 0, "семья"),
            (both, coop.boris, 1, 2, 2, None),
            (alone, coop.boris, 5, 0, 1, None),
        ):
            amounts = {"firm": firm, "extra": extra, "urgency": urgency, "reason": reason}
            of_whom = {"round_id": round_id, "member_id": who}
            db.execute(insert(wish).values(**of_whom, **amounts, **said))
        join(db, coop, coop.anna, coop.boris)
        assert wishes(db, both) == [(coop.anna, 4, 2, 2, "семья")]
        assert wishes(db, alone) == [(coop.anna, 5, 0, 1, None)]

    await ask(story)


async def test_requests_and_things_in_hand_are_told_of_and_go_over(ask):
    def story(db, coop):
        one = potatoes(db)
        asked = {"unit_id": 1, "item_id": one, "asked": 5, "stage": "waiting", "reason": ""}
        add(db, request, member_id=coop.boris, **asked, cycle_first=TODAY, created_at=NOW)
        drill = {"name": "Дрель", "about": "", "place": "дом 1", "state": "ready"}
        thing = add(db, equipment, unit_id=1, **drill, holder_id=coop.boris, created_at=NOW)
        between = {"giver_id": coop.boris, "taker_id": coop.anna, "offered_by": coop.boris}
        offered = {"equipment_id": thing, "state": "offered", "offered_at": NOW}
        add(db, handover, **offered, **between)
        told = merging_preview.preview(db, member(db, coop.olga), coop.anna, coop.boris, NOW)
        assert (told.gone.requests, told.gone.things) == (1, 1)
        assert told.after
        assert (told.after.requests, told.after.things) == (1, 1)
        join(db, coop, coop.anna, coop.boris)
        assert db.execute(select(equipment.c.holder_id)).scalar_one() == coop.anna
        assert db.execute(select(handover.c.state)).scalar_one() == "refused"

    await ask(story)

"""The register: what there is now, the card, settings noted in the journal, what is searched."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.bookings import BookingState
from domain.equipment import (
    BadThingNumber,
    BadThingText,
    EquipmentState,
    NoSuchThing,
    ThingNameTaken,
)
from services import equipment, equipment_card, equipment_settings
from services.equipment import Situation
from services.equipment_changes import Setting
from services.rights import NotAllowed
from storage import bookings
from storage import equipment as kept
from storage.tables import journal
from tests.beginnings import add_unit, belong
from tests.services.cooperative import JOINED, NOW, member
from tests.services.lent import book, days, drill
from tests.shed import thing

OVERDUE = NOW + timedelta(days=4)


def seen(db, who, now=NOW):
    return [
        (one.thing.name, one.situation, one.name, one.until)
        for one in equipment.listing(db, member(db, who), now)
    ]


async def test_what_everything_is_now(ask):
    def story(db, coop):
        one = drill(db)
        thing(db, "Пила", NOW, state=EquipmentState.LOST)
        thing(db, "Тачка", NOW, state=EquipmentState.WRITTEN_OFF)  # is not listed
        assert seen(db, coop.anna) == [
            ("Дрель", Situation.FREE, "", None),
            ("Пила", Situation.LOST, "", None),
        ]
        made = book(db, coop.boris, one, days(0, 2)).booking
        book(db, coop.olga, one, days(2, 2))
        assert seen(db, coop.anna)[0] == ("Дрель", Situation.BOOKED, "Борис", days(2).first)
        bookings.change(db, made.id, state=BookingState.TAKEN)
        kept.change(db, one.id, holder_id=coop.boris)
        assert seen(db, coop.anna)[0] == ("Дрель", Situation.HELD, "Борис", days(2).first)
        assert seen(db, coop.anna, OVERDUE)[0][1] is Situation.OVERDUE

    await ask(story)


async def test_two_weeks_ahead_are_whole_and_in_order(ask):
    def story(db, coop):
        one = drill(db)
        book(db, coop.anna, one, days(2, 2))
        book(db, coop.boris, one, days(4, 1))
        book(db, coop.boris, one, days(13, 5))
        card = equipment_card.card(db, member(db, coop.anna), one.id, NOW)
        told = [(each.days, each.name, each.is_own) for each in card.ahead]
        assert told == [
            (days(0, 2), "", False),
            (days(2, 2), "Анна", True),
            (days(4, 1), "Борис", False),
            (days(5, 8), "", False),
            (days(13, 1), "Борис", False),
        ]
        assert sum(len(each.days) for each in card.ahead) == 14

    await ask(story)


async def test_things_of_all_one_s_units_looked_after_where_they_are(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        oven = thing(db, "Печь", NOW, unit_id=bakery)
        with pytest.raises(NoSuchThing):
            equipment_card.card(db, member(db, coop.anna), oven.id, NOW)
        belong(db, bakery, coop.anna, JOINED, NOW)
        assert [one[0] for one in seen(db, coop.anna)] == ["Печь"]
        # Nobody is in office there: the nearest above looks after it.
        equipment_settings.settings(db, member(db, coop.olga), oven.id, NOW)
        with pytest.raises(NotAllowed):
            equipment_settings.settings(db, member(db, coop.anna), oven.id, NOW)

    await ask(story)


async def test_a_change_is_noted_with_old_and_new_and_no_change_is_not(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        one = equipment_settings.add(db, olga, " Дрель ", "сарай", NOW)
        assert (one.name, one.most_days) == ("Дрель", 14)
        change = (db, olga, one.id)
        equipment_settings.change_text(*change, Setting.PLACE, "мастерская", NOW)
        equipment_settings.change_text(*change, Setting.PLACE, "мастерская", NOW)
        equipment_settings.change_number(*change, Setting.MOST_DAYS, "7", NOW)
        equipment_settings.change_keeper(*change, coop.boris, NOW)
        equipment_settings.clear(*change, Setting.KEEPER, NOW)
        rows = db.execute(select(journal).where(journal.c.act.like("equipment.%"))).all()
        assert [row.act.removeprefix("equipment.") for row in rows] == [
            "add",
            "change",
            "change",
            "keeper",
            "no-keeper",
        ]
        told = [json.loads(row.facts) for row in rows]
        assert (told[1]["old"], told[1]["new"]) == ("сарай", "мастерская")
        assert (told[2]["old"], told[2]["new"]) == ("14", "7")
        assert "Борис" not in str(told)  # names may be asked to be forgotten

    await ask(story)


async def test_what_a_setting_may_not_be(ask):
    def story(db, coop):
        olga, one = member(db, coop.olga), drill(db)
        for said in ("0", "91", "-1", "пять", "1.5", "", "9" * 400, "²"):
            with pytest.raises(BadThingNumber):
                equipment_settings.change_number(db, olga, one.id, Setting.MOST_DAYS, said, NOW)
        for said in ("", " ", "я" * 101):
            with pytest.raises(BadThingText):
                equipment_settings.change_text(db, olga, one.id, Setting.NAME, said, NOW)
        with pytest.raises(ThingNameTaken):
            equipment_settings.add(db, olga, "ДРЕЛЬ", "дом", NOW)
        # Nothing makes a thing somebody's: these can not be taken away.
        equipment_settings.clear(db, olga, one.id, Setting.MOST_DAYS, NOW)
        assert kept.get(db, one.id) == one

    await ask(story)


async def test_no_number_of_a_made_up_button_does_harm(ask):
    def story(db, coop):
        for number in (0, -1, 10**30):
            with pytest.raises(NoSuchThing):
                equipment_card.card(db, member(db, coop.anna), number, NOW)

    await ask(story)

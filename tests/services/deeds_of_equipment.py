"""What can be done about equipment, and who may: `s` is the scene, `me` who tries."""

from services import (
    booking,
    booking_cancelling,
    equipment,
    equipment_card,
    equipment_hearing,
    equipment_settings,
)
from services.equipment_changes import Setting, in_charge_of
from tests.services.cooperative import NOW, member
from tests.services.lent import annas, days, drill, kept
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY

PNG = b"\x89PNG\r\n\x1a\n"


def with_photo(db, s):
    one = drill(db).id
    equipment_settings.change_photo(db, member(db, s.coop.olga), one, PNG, NOW)
    return one


def thing_of_annas(db, s):
    return kept(db, annas(db, s)).equipment_id


EQUIPMENT = [
    ("look at the equipment", MEMBERS, lambda db, s, me: equipment.listing(db, me, NOW)),
    ("search a thing", MEMBERS, lambda db, s, me: equipment.search(db, me, "дрель", NOW)),
    ("hear of a thing", MEMBERS, lambda db, s, me: equipment_hearing.hear(db, me, "дрель", NOW)),
    (
        "say which days",
        MEMBERS,
        lambda db, s, me: equipment_hearing.days(db, me, drill(db).id, "завтра", NOW),
    ),
    (
        "open a thing's card",
        MEMBERS,
        lambda db, s, me: equipment_card.card(db, me, drill(db).id, NOW),
    ),
    (
        "see whose a thing was",
        MEMBERS,
        lambda db, s, me: equipment_card.history(db, me, drill(db).id, 0, 6, NOW),
    ),
    (
        "see a thing's photo",
        MEMBERS,
        lambda db, s, me: equipment_card.photo(db, me, with_photo(db, s), NOW),
    ),
    (
        "book a thing",
        MEMBERS,
        lambda db, s, me: booking.book(db, me, drill(db).id, days(1), NOW),
    ),
    (
        "see which days are free",
        MEMBERS,
        lambda db, s, me: booking.room(db, me, drill(db).id, NOW),
    ),
    ("see one's bookings", MEMBERS, lambda db, s, me: booking_cancelling.mine(db, me, NOW)),
    (
        "cancel another's booking as if one's own",
        NOBODY,
        lambda db, s, me: booking_cancelling.cancel(db, me, annas(db, s), NOW),
    ),
    (
        "call another's booking off",
        IN_OFFICE,
        lambda db, s, me: booking_cancelling.cancel_for(db, me, annas(db, s), "субботник", NOW),
    ),
    (
        "check before calling another's booking off",
        IN_OFFICE,
        lambda db, s, me: booking_cancelling.check_cancel_for(db, me, annas(db, s), NOW),
    ),
    (
        "open another's booking",
        IN_OFFICE,
        lambda db, s, me: booking_cancelling.seen(db, me, annas(db, s), NOW),
    ),
    (
        "look through a thing's bookings",
        IN_OFFICE,
        lambda db, s, me: booking_cancelling.coming(db, me, thing_of_annas(db, s), NOW),
    ),
    (
        "name a new thing",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.check_name(db, me, "Пила", NOW),
    ),
    (
        "add a thing",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.add(db, me, "Пила", "сарай", NOW),
    ),
    (
        "see a thing's settings",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.settings(db, me, drill(db).id, NOW),
    ),
    (
        "be in charge of a thing",
        IN_OFFICE,
        lambda db, s, me: in_charge_of(db, me, drill(db).id, NOW),
    ),
    (
        "rename a thing",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.change_text(
            db, me, drill(db).id, Setting.NAME, "Бур", NOW
        ),
    ),
    (
        "say for how long a thing is lent",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.change_number(
            db, me, drill(db).id, Setting.MOST_DAYS, "7", NOW
        ),
    ),
    (
        "appoint a thing's keeper",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.change_keeper(db, me, drill(db).id, s.coop.anna, NOW),
    ),
    (
        "search a thing's keeper",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.keepers(db, me, drill(db).id, "Анна", NOW),
    ),
    (
        "change a thing's photo",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.change_photo(db, me, drill(db).id, PNG, NOW),
    ),
    (
        "take a thing's quota away",
        IN_OFFICE,
        lambda db, s, me: equipment_settings.clear(
            db, me, drill(db).id, Setting.LATE_CANCELS, NOW
        ),
    ),
]

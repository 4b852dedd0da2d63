"""Everything that can be done, and who may do it: `s` is the scene, `me` who tries."""

from services import (
    applications,
    confirming,
    corrections,
    founding,
    hours,
    invitations,
    linking,
    members,
    settings,
    timers,
    unit_leaving,
)
from tests.services.cooperative import NOW
from tests.services.deeds_of_applications import APPLICATIONS
from tests.services.deeds_of_batches import BATCHES
from tests.services.deeds_of_desk import DESK
from tests.services.deeds_of_equipment import EQUIPMENT
from tests.services.deeds_of_funds import FUNDS
from tests.services.deeds_of_goods import GOODS
from tests.services.deeds_of_groups import GROUPS
from tests.services.deeds_of_leave import LEAVE
from tests.services.deeds_of_merging import MERGING
from tests.services.deeds_of_money import MONEY
from tests.services.deeds_of_norm import NORM
from tests.services.deeds_of_oneself import ONESELF
from tests.services.deeds_of_personal import PERSONAL
from tests.services.deeds_of_projects import PROJECTS
from tests.services.deeds_of_reading import READING
from tests.services.deeds_of_requests import REQUESTS
from tests.services.deeds_of_roles import ROLES
from tests.services.deeds_of_rounds import ROUNDS
from tests.services.deeds_of_stock import STOCK
from tests.services.deeds_of_units import UNITS
from tests.services.deeds_of_waivers import WAIVERS
from tests.services.whose import HEAD, IN_OFFICE, MEMBERS, NOBODY

# What is done, by whom it may be done, and how.
TABLE = [
    ("log hours", MEMBERS, lambda db, s, me: hours.log(db, me, s.draft(), NOW)),
    (
        "log hours for another",
        IN_OFFICE,
        lambda db, s, me: hours.log(db, me, s.draft(), NOW, on_behalf_of=s.coop.anna),
    ),
    ("undo another's entry", NOBODY, lambda db, s, me: hours.undo(db, me, s.counted, NOW)),
    (
        "correct another's entry",
        NOBODY,
        lambda db, s, me: hours.correct(db, me, s.counted, s.draft(), NOW),
    ),
    (
        "put another's entry right",
        IN_OFFICE,
        lambda db, s, me: corrections.correct(db, me, s.counted, 30, "по журналу", NOW),
    ),
    (
        "strike another's entry out",
        IN_OFFICE,
        lambda db, s, me: corrections.correct(db, me, s.counted, 0, "не было", NOW),
    ),
    (
        "look through another's entries",
        IN_OFFICE,
        lambda db, s, me: corrections.listing(db, me, s.coop.anna, 0, 6, NOW),
    ),
    (
        "look at another's entry",
        IN_OFFICE,
        lambda db, s, me: corrections.record(db, me, s.counted, NOW),
    ),
    ("log another's entry again", NOBODY, lambda db, s, me: hours.again(db, me, s.waiting, NOW)),
    ("start a timer", MEMBERS, lambda db, s, me: timers.start(db, me, s.coop.garden, NOW)),
    ("stop another's timer", NOBODY, lambda db, s, me: timers.stop(db, me, NOW)),
    (
        "confirm an entry",
        IN_OFFICE,
        lambda db, s, me: confirming.confirm(db, me, s.waiting, NOW),
    ),
    (
        "reject an entry",
        IN_OFFICE,
        lambda db, s, me: confirming.reject(db, me, s.waiting, "не было", NOW),
    ),
    *PROJECTS,
    ("admit", IN_OFFICE, lambda db, s, me: applications.admit(db, me, s.application, NOW)),
    (
        "refuse to admit",
        IN_OFFICE,
        lambda db, s, me: applications.refuse(db, me, s.application, "рано", NOW),
    ),
    ("invite", IN_OFFICE, lambda db, s, me: invitations.invite(db, me, NOW)),
    ("add on paper", IN_OFFICE, lambda db, s, me: members.add(db, me, "Глеб", NOW)),
    ("leave", MEMBERS, lambda db, s, me: unit_leaving.leave_cooperative(db, me, NOW)),
    ("rename oneself", MEMBERS, lambda db, s, me: settings.rename(db, me, "Глеб", NOW)),
    ("choose a language", MEMBERS, lambda db, s, me: settings.speak(db, me, "en", NOW)),
    ("choose a zone", MEMBERS, lambda db, s, me: settings.move_to(db, me, "Asia/Omsk", NOW)),
    (
        "rename the cooperative",
        HEAD,
        lambda db, s, me: settings.rename_unit(db, me, "Заря", NOW),
    ),
    ("begin linking", MEMBERS, lambda db, s, me: linking.start(db, me, NOW)),
    (
        "take office by the owner's code",
        MEMBERS,
        lambda db, s, me: founding.take_office(db, me, founding.owner_code(db, NOW), NOW),
    ),
    *READING,
    *ONESELF,
    *LEAVE,
    *MERGING,
    *NORM,
    *ROLES,
    *REQUESTS,
    *MONEY,
    *ROUNDS,
    *FUNDS,
    *STOCK,
    *APPLICATIONS,
    *BATCHES,
    *DESK,
    *GOODS,
    *EQUIPMENT,
    *GROUPS,
    *PERSONAL,
    *UNITS,
    *WAIVERS,
]

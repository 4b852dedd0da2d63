"""Everything that can be done, and who may do it: `s` is the scene, `me` who tries."""

from dataclasses import replace

from domain.projects import ProjectKind
from services import (
    applications,
    confirming,
    corrections,
    founding,
    hours,
    invitations,
    linking,
    members,
    project_changes,
    projects,
    proposals,
    settings,
    timers,
    unit_leaving,
)
from services.proposals import Proposal
from tests.services.cooperative import NOW
from tests.services.deeds_of_applications import APPLICATIONS
from tests.services.deeds_of_batches import BATCHES
from tests.services.deeds_of_desk import DESK
from tests.services.deeds_of_groups import GROUPS
from tests.services.deeds_of_leave import LEAVE
from tests.services.deeds_of_norm import NORM
from tests.services.deeds_of_personal import PERSONAL
from tests.services.deeds_of_roles import ROLES
from tests.services.deeds_of_units import UNITS
from tests.services.deeds_of_waivers import WAIVERS

MEMBERS = {"member", "auditor", "of_garden", "coordinator"}
OF_GARDEN, COORDINATOR = {"of_garden", "coordinator"}, {"coordinator"}
NOBODY: set[str] = set()
LIBRARY = Proposal("Библиотека", "Книги для всех", ProjectKind.FREE)
WRITTEN = {"name": "Пасека", "purpose": "Мёд", "need": "40", "capacity": "5"}

# What is done, by whom it may be done, and how.
TABLE = [
    ("log hours", MEMBERS, lambda db, s, me: hours.log(db, me, s.draft(), NOW)),
    (
        "log hours for another",
        COORDINATOR,
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
        COORDINATOR,
        lambda db, s, me: corrections.correct(db, me, s.counted, 30, "по журналу", NOW),
    ),
    (
        "strike another's entry out",
        COORDINATOR,
        lambda db, s, me: corrections.correct(db, me, s.counted, 0, "не было", NOW),
    ),
    (
        "look through another's entries",
        COORDINATOR,
        lambda db, s, me: corrections.listing(db, me, s.coop.anna, 0, 6, NOW),
    ),
    (
        "look at another's entry",
        COORDINATOR,
        lambda db, s, me: corrections.record(db, me, s.counted, NOW),
    ),
    ("log another's entry again", NOBODY, lambda db, s, me: hours.again(db, me, s.waiting, NOW)),
    ("start a timer", MEMBERS, lambda db, s, me: timers.start(db, me, s.coop.garden, NOW)),
    ("stop another's timer", NOBODY, lambda db, s, me: timers.stop(db, me, NOW)),
    (
        "confirm an entry",
        COORDINATOR,
        lambda db, s, me: confirming.confirm(db, me, s.waiting, NOW),
    ),
    (
        "reject an entry",
        COORDINATOR,
        lambda db, s, me: confirming.reject(db, me, s.waiting, "не было", NOW),
    ),
    ("join a project", MEMBERS, lambda db, s, me: projects.join(db, me, s.coop.garden, NOW)),
    ("leave a project", MEMBERS, lambda db, s, me: projects.leave(db, me, s.coop.garden, NOW)),
    (
        "propose a project",
        MEMBERS,
        lambda db, s, me: proposals.propose(db, me, replace(LIBRARY, name="Пасека"), NOW),
    ),
    (
        "open a project",
        COORDINATOR,
        lambda db, s, me: proposals.open_proposed(db, me, s.proposed, NOW),
    ),
    (
        "refuse a project",
        COORDINATOR,
        lambda db, s, me: proposals.refuse(db, me, s.proposed, "рано", NOW),
    ),
    (
        "withdraw another's proposal",
        NOBODY,
        lambda db, s, me: proposals.withdraw(db, me, s.proposed, NOW),
    ),
    *(
        (
            f"rewrite the {what} of a project",
            may,
            lambda db, s, me, what=what, text=text, where=where: project_changes.rewrite(
                db, me, getattr(s.coop, where), what, text, NOW
            ),
        )
        for where, may in (("garden", OF_GARDEN), ("kitchen", COORDINATOR))
        for what, text in (
            ("name", "Пасека"),
            ("purpose", "Мёд"),
            ("need", "40"),
            ("capacity", "5"),
        )
    ),
    *(
        (
            f"choose the {what} of a project",
            COORDINATOR,
            lambda db, s, me, what=what, choice=choice: project_changes.choose(
                db, me, s.coop.garden, what, choice, NOW
            ),
        )
        for what, choice in (("kind", "free"), ("labour", "free"), ("confirmation", "peer"))
    ),
    (
        "pause one's own project",
        OF_GARDEN,
        lambda db, s, me: project_changes.pause(db, me, s.coop.garden, NOW),
    ),
    (
        "pause another's project",
        COORDINATOR,
        lambda db, s, me: project_changes.pause(db, me, s.coop.kitchen, NOW),
    ),
    (
        "resume a project",
        COORDINATOR,
        lambda db, s, me: project_changes.resume(db, me, s.coop.paused, NOW),
    ),
    (
        "close a project",
        COORDINATOR,
        lambda db, s, me: project_changes.close(db, me, s.coop.garden, NOW),
    ),
    (
        "appoint a project's coordinator",
        COORDINATOR,
        lambda db, s, me: project_changes.appoint(db, me, s.coop.garden, s.coop.anna, NOW),
    ),
    (
        "appoint a project's coordinator by name",
        COORDINATOR,
        lambda db, s, me: project_changes.appoint_by_name(db, me, s.coop.garden, "Анна", NOW),
    ),
    ("admit", COORDINATOR, lambda db, s, me: applications.admit(db, me, s.application, NOW)),
    (
        "refuse to admit",
        COORDINATOR,
        lambda db, s, me: applications.refuse(db, me, s.application, "рано", NOW),
    ),
    ("invite", COORDINATOR, lambda db, s, me: invitations.invite(db, me, NOW)),
    ("add on paper", COORDINATOR, lambda db, s, me: members.add(db, me, "Глеб", NOW)),
    ("leave", MEMBERS, lambda db, s, me: unit_leaving.leave_cooperative(db, me, NOW)),
    ("rename oneself", MEMBERS, lambda db, s, me: settings.rename(db, me, "Глеб", NOW)),
    ("choose a language", MEMBERS, lambda db, s, me: settings.speak(db, me, "en", NOW)),
    ("choose a zone", MEMBERS, lambda db, s, me: settings.move_to(db, me, "Asia/Omsk", NOW)),
    (
        "rename the cooperative",
        COORDINATOR,
        lambda db, s, me: settings.rename_unit(db, me, "Заря", NOW),
    ),
    ("begin linking", MEMBERS, lambda db, s, me: linking.start(db, me, NOW)),
    (
        "take office by the owner's code",
        MEMBERS,
        lambda db, s, me: founding.take_office(db, me, founding.owner_code(db, NOW), NOW),
    ),
    *LEAVE,
    *NORM,
    *ROLES,
    *APPLICATIONS,
    *BATCHES,
    *DESK,
    *GROUPS,
    *PERSONAL,
    *UNITS,
    *WAIVERS,
]

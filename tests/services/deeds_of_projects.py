"""What can be done with projects, and who may do it: `s` is the scene, `me` who tries."""

from dataclasses import replace

from domain.projects import ProjectKind
from services import project_changes, projects, proposals
from services.proposals import Proposal
from tests.services.cooperative import NOW
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY, OF_GARDEN

LIBRARY = Proposal("Библиотека", "Книги для всех", ProjectKind.FREE)

PROJECTS = [
    ("join a project", MEMBERS, lambda db, s, me: projects.join(db, me, s.coop.garden, NOW)),
    ("leave a project", MEMBERS, lambda db, s, me: projects.leave(db, me, s.coop.garden, NOW)),
    (
        "propose a project",
        MEMBERS,
        lambda db, s, me: proposals.propose(db, me, replace(LIBRARY, name="Пасека"), NOW),
    ),
    (
        "open a project",
        IN_OFFICE,
        lambda db, s, me: proposals.open_proposed(db, me, s.proposed, NOW),
    ),
    (
        "refuse a project",
        IN_OFFICE,
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
        for where, may in (("garden", OF_GARDEN), ("kitchen", IN_OFFICE))
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
            IN_OFFICE,
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
        IN_OFFICE,
        lambda db, s, me: project_changes.pause(db, me, s.coop.kitchen, NOW),
    ),
    (
        "resume a project",
        IN_OFFICE,
        lambda db, s, me: project_changes.resume(db, me, s.coop.paused, NOW),
    ),
    (
        "close a project",
        IN_OFFICE,
        lambda db, s, me: project_changes.close(db, me, s.coop.garden, NOW),
    ),
    (
        "appoint a project's coordinator",
        IN_OFFICE,
        lambda db, s, me: project_changes.appoint(db, me, s.coop.garden, s.coop.anna, NOW),
    ),
    (
        "appoint a project's coordinator by name",
        IN_OFFICE,
        lambda db, s, me: project_changes.appoint_by_name(db, me, s.coop.garden, "Анна", NOW),
    ),
]

"""What can be done about the norm and pledges, and who may: `s` is the scene, `me` who tries."""

from dataclasses import replace

from services import closing_preview, norm_history, norms, pledges
from tests.services.cooperative import NOW, member
from tests.services.norming import WEEKLY
from tests.services.whose import IN_OFFICE, MEMBERS, NOBODY, OF_GARDEN


def written(db, s):
    """A norm that begins with the next cycle."""
    return norms.change(db, member(db, s.coop.olga), WEEKLY, "Собрание", NOW)


def promised(db, s):
    """What Anna has promised the garden."""
    return pledges.promise(db, member(db, s.coop.anna), s.coop.garden, 60, None, NOW)


NORM = [
    ("read the norm", MEMBERS, lambda db, s, me: norm_history.view(db, me, NOW)),
    ("read earlier norms", MEMBERS, lambda db, s, me: norm_history.earlier(db, me, NOW)),
    (
        "see which norm a decision makes",
        IN_OFFICE,
        lambda db, s, me: norms.planned(db, me, WEEKLY, NOW),
    ),
    (
        "write the first norm down",
        IN_OFFICE,
        lambda db, s, me: norms.change(db, me, WEEKLY, "Собрание", NOW),
    ),
    (
        "write another norm down",
        IN_OFFICE,
        lambda db, s, me: (
            written(db, s),
            norms.change(db, me, replace(WEEKLY, free=0), "Собрание", NOW),
        ),
    ),
    (
        "see what a closing would do",
        IN_OFFICE,
        lambda db, s, me: closing_preview.preview(db, me, 0, 6, NOW),
    ),
    (
        "promise hours",
        MEMBERS,
        lambda db, s, me: pledges.promise(db, me, s.coop.garden, 60, None, NOW),
    ),
    (
        "see what can be promised",
        MEMBERS,
        lambda db, s, me: pledges.offer(db, me, s.coop.garden, None, NOW),
    ),
    ("see one's own pledges", MEMBERS, lambda db, s, me: pledges.of_member(db, me, NOW)),
    (
        "take another's pledge back",
        NOBODY,
        lambda db, s, me: (
            promised(db, s),
            pledges.withdraw(db, me, s.coop.garden, None, NOW),
        ),
    ),
    (
        "see what was promised to one's own project",
        OF_GARDEN,
        lambda db, s, me: pledges.of_project(db, me, s.coop.garden, 0, 6, NOW),
    ),
    (
        "see what was promised to another's project",
        IN_OFFICE,
        lambda db, s, me: pledges.of_project(db, me, s.coop.kitchen, 0, 6, NOW),
    ),
]

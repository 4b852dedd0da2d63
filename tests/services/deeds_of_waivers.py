"""Who may let others off a deficit: `s` is the scene, `me` who tries."""

from datetime import timedelta

from domain.projects import Labour
from services import closing, norms, waivers
from tests.services.cooperative import NOW, member
from tests.services.norming import WEEKLY
from tests.services.whose import IN_OFFICE, NOBODY

LATER = NOW + timedelta(days=15)
OF = Labour.OBLIGATORY


def behind(db, s):
    """Anna, once a week of the norm has closed."""
    norms.change(db, member(db, s.coop.olga), WEEKLY, "Собрание", NOW)
    while closing.close_cycles(db, LATER):
        pass
    return s.coop.anna


def waived(db, s):
    of = behind(db, s), OF, 30, "болезнь"
    return waivers.waive(db, member(db, s.coop.olga), *of, LATER).line_id


WAIVERS = [
    (
        "see who owes from before",
        IN_OFFICE,
        lambda db, s, me: waivers.owing(db, me, 0, 6, LATER),
    ),
    (
        "see what a member owes",
        IN_OFFICE,
        lambda db, s, me: waivers.of_member(db, me, behind(db, s), LATER),
    ),
    (
        "waive a deficit",
        IN_OFFICE,
        lambda db, s, me: waivers.waive(db, me, behind(db, s), OF, 30, "болезнь", LATER),
    ),
    (
        "waive one's own deficit",
        NOBODY,
        lambda db, s, me: (
            behind(db, s),
            waivers.waive(db, me, me.id, OF, 30, "болезнь", LATER),
        ),
    ),
    (
        "take another's waiver back",
        NOBODY,
        lambda db, s, me: waivers.take_back(db, me, waived(db, s), LATER),
    ),
]

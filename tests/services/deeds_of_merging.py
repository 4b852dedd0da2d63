"""Joining two members who are one person, and who may: `s` is the scene, `me` who tries."""

from services import merging, merging_finding, merging_preview
from tests.services.cooperative import NOW

COORDINATOR = {"coordinator"}
NOBODY: set[str] = set()

MERGING = [
    (
        "see who may be the same person",
        COORDINATOR,
        lambda db, s, me: merging_finding.likely(db, me, s.coop.anna, NOW),
    ),
    (
        "look for the same person by name",
        COORDINATOR,
        lambda db, s, me: merging_finding.search(db, me, s.coop.anna, "Борис", NOW),
    ),
    (
        "see what joining two members would do",
        COORDINATOR,
        lambda db, s, me: merging_preview.preview(db, me, s.coop.anna, s.coop.boris, NOW),
    ),
    (
        "be asked whether two members are surely one",
        COORDINATOR,
        lambda db, s, me: merging.check(db, me, s.coop.anna, s.coop.boris, NOW),
    ),
    (
        "answer for all units of two members",
        COORDINATOR,
        lambda db, s, me: merging.require_entitled(db, me, [s.coop.anna, s.coop.boris], NOW),
    ),
    (
        "join two members",
        COORDINATOR,
        lambda db, s, me: merging.merge(db, me, s.coop.anna, s.coop.boris, NOW),
    ),
    (
        "join oneself with another",
        NOBODY,
        lambda db, s, me: merging.merge(db, me, me.id, s.coop.boris, NOW),
    ),
]

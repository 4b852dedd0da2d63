"""What can be done to many at once, and who may do it: `s` is the scene, `me` who tries."""

from domain.labour import Draft
from services import batches, crediting
from services.importing.checking import check
from services.importing.packing import pack
from services.importing.reading import read_file
from services.importing.writing import write
from tests.services.cooperative import NOW, TODAY, member
from tests.services.tables import csv
from tests.services.whose import IN_OFFICE

NEW = csv(("имя",), ("Глеб",))


def olgas(db, s):
    """Hours that Olga has written down for two at once."""
    draft, both = Draft(s.coop.garden, 30, TODAY), [s.coop.anna, s.coop.boris]
    return crediting.credit(db, member(db, s.coop.olga), draft, both, NOW).batch_id


def brought(db, s, me):
    checked = check(db, member(db, s.coop.olga), read_file(NEW, TODAY), NOW)
    return write(db, me, checked.kind, pack(checked), "Журнал", NOW)


BATCHES = [
    (
        "see whom one may credit",
        IN_OFFICE,
        lambda db, s, me: crediting.groups(db, me, s.coop.garden, NOW),
    ),
    (
        "see what crediting many comes to",
        IN_OFFICE,
        lambda db, s, me: crediting.preview(db, me, s.draft(), [s.coop.anna], NOW),
    ),
    (
        "credit many",
        IN_OFFICE,
        lambda db, s, me: crediting.credit(db, me, s.draft(), [s.coop.anna], NOW),
    ),
    ("see batches", IN_OFFICE, lambda db, s, me: batches.listing(db, me, 0, 5, NOW)),
    ("see a batch", IN_OFFICE, lambda db, s, me: batches.card(db, me, olgas(db, s), NOW)),
    (
        "take another's batch back",
        IN_OFFICE,
        lambda db, s, me: batches.undo(db, me, olgas(db, s), NOW),
    ),
    (
        "check a file",
        IN_OFFICE,
        lambda db, s, me: check(db, me, read_file(NEW, TODAY), NOW),
    ),
    ("import a file", IN_OFFICE, brought),
]

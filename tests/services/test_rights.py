"""Who may do what: each thing that can be done, tried by everybody who might try."""

import shutil
from contextlib import closing
from dataclasses import dataclass, replace

import pytest

from domain.errors import Refusal
from domain.labour import Draft
from domain.people import Account, Network, Role, Standing
from services import hours, proposals, timers
from services.applications import Application
from storage import memberships
from storage import projects as kept
from storage.sqlite_file import connect_file, transaction
from tests.beginnings import add_someone
from tests.services.cooperative import JOINED, NOW, TODAY, Cooperative, begin, member
from tests.services.deeds import TABLE
from tests.services.deeds_of_projects import LIBRARY
from tests.services.whose import EVERYBODY


@dataclass(frozen=True)
class Scene:
    """The small cooperative with somebody of each standing, and something to be done."""

    coop: Cooperative
    applicant: int
    former: int
    member: int
    auditor: int
    keeper: int
    of_garden: int
    deputy: int
    coordinator: int
    waiting: int
    counted: int
    proposed: int

    @property
    def application(self):
        return Application(self.applicant, int(NOW.timestamp()))

    def draft(self, minutes=60):
        return Draft(self.coop.garden, minutes, TODAY)


def draw(db):
    coop = begin(db)
    somebody = {
        "member": _add(db, 11),
        "auditor": _add(db, 12, Role.AUDITOR),
        "of_garden": _add(db, 13),
        "coordinator": _add(db, 14, Role.COORDINATOR),
        "former": _add(db, 15, Role.COORDINATOR),
        "applicant": _add(db, 16),
        "keeper": _add(db, 17, Role.KEEPER),
        "deputy": _add(db, 18, Role.DEPUTY),
    }
    memberships.change(db, 1, somebody["former"], state=Standing.FORMER)
    memberships.change(db, 1, somebody["applicant"], state=Standing.APPLICANT, applied_at=NOW)
    kept.change(db, coop.garden, coordinator_id=somebody["of_garden"])
    anna = member(db, coop.anna)
    timers.start(db, anna, coop.garden, NOW)
    return Scene(
        coop=coop,
        **somebody,
        waiting=hours.log(db, anna, Draft(coop.kitchen, 60, TODAY), NOW).entry.id,
        counted=hours.log(db, anna, Draft(coop.garden, 60, TODAY), NOW).entry.id,
        proposed=proposals.propose(db, anna, LIBRARY, NOW),
    )


def _add(db, number, *roles):
    return add_someone(db, Account(Network.LOCAL, number), f"Имя {number}", roles, JOINED, NOW)


@pytest.fixture(scope="module")
def scene(migrated_file, tmp_path_factory):
    """One for all deeds, for each of them is taken back."""
    file = shutil.copy(migrated_file, tmp_path_factory.mktemp("rights") / "bot.db")
    pragmas = ("synchronous=OFF", "foreign_keys=ON")
    with closing(connect_file(file, *pragmas)) as raw, transaction(raw) as db:
        yield db, draw(db)


@pytest.mark.parametrize(("may", "act"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_only_who_may_does(scene, may, act):
    db, drawn = scene
    assert {who for who in EVERYBODY if is_done(db, drawn, act, who)} == may


def is_done(db, scene, act, who):
    """Done by somebody who claims to be a coordinator, then taken back."""
    somebody = member(db, getattr(scene, who))
    roles = frozenset({Role.COORDINATOR})
    attempt = db.begin_nested()
    try:
        act(db, scene, replace(somebody, standing=Standing.MEMBER, roles=roles))
    except Refusal:
        return False
    finally:
        attempt.rollback()
    return True

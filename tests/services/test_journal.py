"""The journal of a unit: who may read what, in which order, however long it is."""

import re
from datetime import timedelta

import pytest

from domain.journal import BEGINNINGS, ActKind
from domain.labour import Draft
from domain.people import Role
from domain.projects import Confirmation, Labour, ProjectState
from locales import words
from services import corrections, hours, journals, leave, roles
from services.rights import NotAllowed
from storage import journal
from storage.journal_pages import WINDOW
from tests.beginnings import begin_project
from tests.services.leaves import wanted
from tests.services.people import NOW, add, known, settle
from tests.test_promises import PROJECT

MINUTE = timedelta(minutes=1)
OPEN = (Confirmation.NONE, Labour.OBLIGATORY, ProjectState.OPEN)
NOTED = re.compile(r'journal\.note\([^"()]*?(f?)"([\w.{}-]+)",\s*(?:"|subject)')
WORDS = "|".join(word for some in BEGINNINGS.values() for word in some)
LITERAL = re.compile(rf'(f?)"((?:{WORDS})\.[a-z{{}}][\w{{}}.-]*)"')


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def anna(database, olga):
    return await database.write(add, "Анна")


def note(db, author, act, subject, at, reason=None):
    journal.note(db, 1, author.id, act, "member", subject.id, at, reason)


async def acts(database, who, kind=None, older_than=0, most=6):
    page = await database.read(journals.page, who, kind, older_than, most, NOW)
    return [one.act for one in page.told], page.older


async def test_any_member_reads_who_did_what_and_why(database, olga, anna):
    await database.write(roles.appoint, olga, anna.id, Role.KEEPER, None, "собрание", NOW)
    page = await database.read(journals.page, anna, None, 0, 6, NOW)
    [one] = page.told
    assert (one.author, one.act, one.reason) == ("Ольга", "role.appoint", "собрание")
    assert one.facts == {"name": "Анна", "role": "keeper", "until": ""}


async def test_what_members_do_for_themselves_is_told_to_them_and_to_readers(database, olga, anna):
    boris, vera = [await database.write(add, name) for name in ("Борис", "Вера")]
    auditor = await database.write(add, "Пётр", Role.AUDITOR)
    await database.write(note, boris, "relief.ask", boris, NOW)
    for who, seen in ((boris, 1), (vera, 0), (auditor, 1), (olga, 1)):
        assert len((await acts(database, who))[0]) == seen


async def test_why_a_deficit_is_waived_is_told_to_readers_alone(database, olga, anna):
    await database.write(note, olga, "norm.waive", anna, NOW, "болезнь")
    for who, told in ((anna, None), (olga, "болезнь")):
        [one] = (await database.read(journals.page, who, None, 0, 6, NOW)).told
        assert one.reason == told


async def test_pages_go_back_in_time_without_gaps(database, olga, anna):
    def write(db):
        for number in range(10):
            note(db, olga, f"unit.change.n{number}", anna, NOW + number // 3 * MINUTE)

    await database.write(write)
    first, older = await acts(database, anna, most=4)
    second, older = await acts(database, anna, older_than=older, most=4)
    third, older = await acts(database, anna, older_than=older, most=4)
    assert [*first, *second, *third] == [f"unit.change.n{n}" for n in reversed(range(10))]
    assert older is None


async def test_a_kind_is_picked_out(database, olga, anna):
    for act in ("role.appoint", "coordinator.dismiss", "invite", "invite.revoke", "entry.counted"):
        await database.write(note, olga, act, anna, NOW)
    assert (await acts(database, anna, ActKind.ROLES))[0] == [
        "coordinator.dismiss",
        "role.appoint",
    ]
    assert (await acts(database, anna, ActKind.MEMBERS))[0] == ["invite.revoke", "invite"]


async def test_a_rare_kind_far_back_is_reached_by_turning_on(database, olga, anna):
    def write(db):
        note(db, olga, "role.appoint", anna, NOW)
        for number in range(WINDOW + 1):
            note(db, olga, "entry.counted", anna, NOW + number * MINUTE)

    await database.write(write)
    nothing, older = await acts(database, anna, ActKind.ROLES)
    assert nothing == []
    assert await acts(database, anna, ActKind.ROLES, older) == (["role.appoint"], None)


async def test_a_made_up_place_is_the_beginning(database, olga, anna):
    await database.write(note, olga, "role.appoint", anna, NOW)
    for place in (10**6, 2**63 - 1, 2**70):
        assert (await acts(database, anna, older_than=place))[0] == ["role.appoint"]


def sources():
    return "\n".join(f.read_text("utf-8") for f in (PROJECT / "services").rglob("*.py"))


def said(act):
    """By its own words, or of the kind of act that it is."""
    name = f"journal-act-{act}"
    names = [name] + [name := name.rpartition("-")[0] for _ in range(name.count("-"))]
    return any(words("ru").knows(one) for one in names)


def test_every_act_that_is_noted_has_words_and_is_of_a_kind():
    noted = {act for _, act in [*NOTED.findall(sources()), *LITERAL.findall(sources())]}
    plain = {act.partition("{")[0].rstrip(".") for act in noted}
    beginnings = {word for some in BEGINNINGS.values() for word in some}
    assert {act for act in plain if act.partition(".")[0] not in beginnings} == set()
    whole = {act for act in noted if "{" not in act}
    assert [act for act in sorted(whole) if not said(act.replace(".", "-"))] == []


async def test_the_journal_of_one_member_is_what_they_did_and_what_was_done_to_them(
    database, olga, anna
):
    boris = await database.write(add, "Борис")
    await database.write(note, olga, "role.appoint", anna, NOW)
    await database.write(note, olga, "role.appoint", boris, NOW)
    await database.write(note, anna, "unit.rename", olga, NOW + MINUTE)
    page = await database.read(journals.page, boris, None, 0, 6, NOW, anna.id)
    assert [one.act for one in page.told] == ["unit.rename", "role.appoint"]
    assert page.about == "Анна"
    with pytest.raises(NotAllowed):
        await database.read(journals.page, boris, None, 0, 6, NOW, 99999)


async def test_entries_and_leave_of_a_member_are_about_them(database, olga, anna):
    def story(db):
        garden = begin_project(db, "Огород", "еда", OPEN, [anna.id], NOW)
        draft = Draft(garden, 60, NOW.date())
        entry = hours.log(db, olga, draft, NOW, on_behalf_of=anna.id).entry
        corrections.correct(db, olga, entry.id, 30, "по списку", NOW)
        leave.ask(db, known(db, anna), wanted(), NOW)

    await database.write(story)
    page = await database.read(journals.page, olga, None, 0, 6, NOW, anna.id)
    assert {"entry.on-behalf", "entry.correct", "relief.ask"} <= {one.act for one in page.told}


async def test_who_only_belongs_finds_those_of_whom_there_is_something_to_read(
    database, olga, anna
):
    boris = await database.write(add, "Борис")
    assert (await database.read(journals.search, boris, "Анна", NOW)).names == {}
    assert (await database.read(journals.search, olga, "Анна", NOW)).names == {anna.id: "Анна"}
    await database.write(note, olga, "role.appoint", anna, NOW)
    assert (await database.read(journals.search, boris, "Анну", NOW)).names == {anna.id: "Анна"}

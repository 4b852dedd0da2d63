"""Coordinators' answers, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from domain.joining import AlreadyAnswered, ReasonMissing, ReasonTooLong
from domain.people import Role, Standing
from services import applications, joining
from services.applications import Application
from services.rights import NotAllowed
from storage import outbox
from tests.services.people import AGREED, NOW, add, applicant, known, settle

APPLIED = int(NOW.timestamp())


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def ivan(database, olga):
    return await database.write(applicant)


@pytest.fixture
def application(ivan):
    return Application(ivan.id, APPLIED)


async def test_admission_is_told_to_the_applicant(database, olga, ivan, application):
    await database.write(applications.admit, olga, application, NOW)
    assert (await database.read(known, ivan)).belongs
    letters = await database.write(outbox.claim, NOW, 9)
    assert [(one.kind, one.member_id) for one in letters] == [
        ("application", olga.id),
        ("admitted", ivan.id),
    ]


async def test_the_second_answer_hears_who_was_first(database, olga, application):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    await database.write(applications.admit, olga, application, NOW)
    with pytest.raises(AlreadyAnswered) as late:
        await database.write(applications.refuse, pyotr, application, "рано", NOW)
    assert late.value.facts == {"name": "Ольга", "outcome": "member"}


async def test_of_two_answers_at_once_one_counts(database, olga, ivan, application):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    done = await asyncio.gather(
        database.write(applications.admit, olga, application, NOW),
        database.write(applications.refuse, pyotr, application, "рано", NOW),
        return_exceptions=True,
    )
    assert [type(one) for one in done].count(AlreadyAnswered) == 1
    assert (await database.read(known, ivan)).standing in (Standing.MEMBER, Standing.REFUSED)


@pytest.mark.parametrize(("reason", "refused"), [(" ", ReasonMissing), ("я" * 501, ReasonTooLong)])
async def test_a_refusal_needs_a_reason(database, olga, ivan, application, reason, refused):
    with pytest.raises(refused):
        await database.write(applications.refuse, olga, application, reason, NOW)
    assert (await database.read(known, ivan)).standing is Standing.APPLICANT


async def test_nobody_answers_who_is_no_coordinator(database, olga, ivan, application):
    anna = await database.write(add, "Анна")
    for by in (anna, ivan):
        with pytest.raises(NotAllowed):
            await database.write(applications.admit, by, application, NOW)
        with pytest.raises(NotAllowed):
            await database.read(applications.waiting, by, 0, 6, NOW)


async def test_an_old_letter_does_not_answer_a_new_application(database, olga, ivan, application):
    await database.write(applications.refuse, olga, application, "рано", NOW)
    later = NOW + timedelta(days=1)
    await database.write(joining.apply_again, ivan, AGREED, "", later)
    with pytest.raises(AlreadyAnswered) as old:
        await database.write(applications.admit, olga, application, later)
    assert old.value.facts["outcome"] == "refused"


async def test_the_longest_wait_comes_first(database, olga, ivan):
    await database.write(applicant, "Пётр")
    waiting = await database.read(applications.waiting, olga, 0, 6, NOW)
    assert [one.name for one in waiting.listed] == ["Иван", "Пётр"]
    assert (await database.read(applications.waiting, olga, 1, 6, NOW)).listed[0].name == "Пётр"

"""The way in, as services keep it, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from domain.joining import AlreadyHere, ApplicationGone, DocumentsChanged, InviteSpent, NameTooLong
from domain.people import Standing
from services import (
    applications,
    documents,
    invitations,
    joining,
    linking,
    unit_leaving,
)
from services.applications import Application
from services.joining import Accepted, Outcome
from services.rights import NotAllowed
from storage import outbox
from tests.services.people import AGREED, NOW, account, applicant, half_made, known, settle
from tests.services.rows import counts

APPLIED = int(NOW.timestamp())


@pytest.fixture
async def olga(database):
    return await settle(database)


async def test_both_consents_and_the_applicant_are_kept_together(database, olga):
    before = await database.read(counts)
    me = await database.write(half_made)
    after = await database.read(counts)
    new = {name: number - before.get(name, 0) for name, number in after.items()}
    assert {name: number for name, number in new.items() if number} == {
        "account": 1,
        "consent": 2,
        "member": 1,
        "membership": 1,
    }
    assert me.standing is Standing.APPLICANT
    assert joining.is_half_made(me)


async def test_a_consent_remembers_version_language_and_time(database, olga):
    me = await database.write(half_made)
    consent = await database.read(documents.consent_to, me.id, "privacy")
    assert (consent.version, consent.language, consent.given_at) == (1, "ru", NOW)


async def test_an_older_version_is_not_accepted(database, olga):
    await database.write(documents.sync, {("principles", "ru"): "новые принципы"}, NOW)
    before = await database.read(counts)
    with pytest.raises(DocumentsChanged):
        await database.write(half_made)
    assert await database.read(counts) == before
    assert await database.write(joining.begin, account(), Accepted("ru", 2, 1), NOW)


async def test_the_same_text_makes_no_new_version(database, olga):
    await database.write(documents.sync, {("principles", "ru"): "принципы"}, NOW)
    assert (await database.read(documents.read, "principles", "ru")).version == 1


async def test_a_document_missing_in_a_language_is_read_in_another(database, olga):
    found = await database.read(documents.read, "principles", "en")
    assert (found.language, found.text) == ("ru", "принципы")
    assert await database.write(joining.begin, account(), Accepted("en", 1, 1), NOW)


async def test_one_account_applies_once(database, olga):
    who = account()
    await database.write(half_made, who)
    with pytest.raises(AlreadyHere):
        await database.write(half_made, who)


async def test_leaving_before_the_end_leaves_no_trace(database, olga):
    before = await database.read(counts)
    me = await database.write(half_made)
    await database.write(joining.withdraw, me, NOW)
    assert await database.read(counts) == before


async def test_an_unanswered_application_can_be_withdrawn_whole(database, olga):
    before = await database.read(counts)
    me = await database.write(applicant)
    await database.write(joining.withdraw, me, NOW)
    assert await database.read(counts) == before
    with pytest.raises(ApplicationGone):
        await database.write(applications.admit, olga, Application(me.id, APPLIED), NOW)


async def test_coordinators_hear_of_an_application_once_it_has_a_name(database, olga):
    me = await database.write(half_made)
    assert (await database.read(applications.waiting, olga, 0, 6, NOW)).total == 0
    with pytest.raises(NameTooLong):
        await database.write(joining.complete, me, "я" * 65, None, "", NOW)
    outcome = await database.write(joining.complete, me, "Иван", None, "", NOW)
    assert outcome is Outcome.WAITING
    waiting = await database.read(applications.waiting, olga, 0, 6, NOW)
    assert [one.name for one in waiting.listed] == ["Иван"]
    [letter] = await database.write(outbox.claim, NOW, 9)
    assert (letter.kind, letter.member_id) == ("application", olga.id)


async def test_an_invitation_admits_at_once(database, olga):
    code = await database.write(invitations.invite, olga, NOW)
    me = await database.write(half_made)
    assert await database.write(joining.complete, me, "Иван", None, code, NOW) is Outcome.ADMITTED
    me = await database.read(known, me)
    assert me.belongs
    assert me.joined_on == olga.unit.today(NOW)
    assert not me.coordinates


async def test_only_coordinators_invite(database, olga):
    me = await database.write(applicant)
    with pytest.raises(NotAllowed):
        await database.write(invitations.invite, me, NOW)


async def test_two_who_finish_one_invitation_at_once_are_one_guest_and_one_applicant(
    database, olga
):
    code = await database.write(invitations.invite, olga, NOW)
    both = [await database.write(half_made) for _ in range(2)]
    outcomes = await asyncio.gather(
        *(database.write(joining.complete, me, "Иван", None, code, NOW) for me in both)
    )
    assert sorted(outcomes) == [Outcome.ADMITTED, Outcome.SPENT]
    assert (await database.read(applications.waiting, olga, 0, 6, NOW)).total == 1


async def test_an_invitation_lasts_seven_days(database, olga):
    code = await database.write(invitations.invite, olga, NOW)
    me = await database.write(half_made)
    late = NOW + timedelta(days=7)
    assert await database.write(joining.complete, me, "Иван", None, code, late) is Outcome.SPENT


async def test_who_waits_may_still_be_invited(database, olga):
    me = await database.write(applicant)
    with pytest.raises(InviteSpent):
        await database.write(joining.enter, me, "D" * 20, NOW)
    code = await database.write(invitations.invite, olga, NOW)
    await database.write(joining.enter, me, code, NOW)
    assert (await database.read(known, me)).belongs


async def test_a_code_for_linking_admits_nobody_and_stays_good(database, olga):
    code = await database.write(linking.start, olga, NOW)
    me = await database.write(half_made)
    assert await database.write(joining.complete, me, "Иван", None, code, NOW) is Outcome.SPENT
    assert (await database.write(linking.give, account(), code, "Оля", NOW)).is_right


async def test_who_was_refused_or_left_comes_back_as_the_same_member(database, olga):
    me = await database.write(applicant)
    await database.write(applications.refuse, olga, Application(me.id, APPLIED), "рано", NOW)
    later = NOW + timedelta(days=1)
    assert await database.write(joining.apply_again, me, AGREED, "", later) is Outcome.WAITING
    again = Application(me.id, int(later.timestamp()))
    await database.write(applications.admit, olga, again, later)
    await database.write(unit_leaving.leave_cooperative, me, later)
    assert (await database.read(known, me)).standing is Standing.FORMER
    await database.write(joining.apply_again, me, AGREED, "", later)
    await database.write(joining.withdraw, me, later)
    assert (await database.read(known, me)).standing is Standing.FORMER

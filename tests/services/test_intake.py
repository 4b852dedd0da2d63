"""Forms, questions back, places, the waiting list, a card's history, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from domain.applications import (
    NoPlace,
    QuestionGone,
    TooManyQuestions,
    mark_of,
)
from domain.joining import AlreadyAnswered
from domain.people import Role
from services import applications, applying, intake, invitations, joining, unit_leaving
from services.applications import Application
from services.joining import Outcome
from storage import memberships, people, units
from tests.services.people import AGREED, NOW, add, applicant, half_made, letters, settle

APPLIED = int(NOW.timestamp())


@pytest.fixture
async def olga(database):
    return await settle(database)


async def test_questions_are_asked_before_coordinators_hear(database, olga):
    await database.write(intake.add_question, olga, "Что вы умеете?", NOW)
    await database.write(intake.add_question, olga, "Откуда вы о нас знаете?", NOW)
    me = await database.write(applicant)
    assert await letters(database) == []
    await database.write(applying.fill, me, 1, "Что вы умеете?", "печь хлеб", NOW)
    own = await database.write(applying.skip, me, 1, mark_of("Откуда вы о нас знаете?"), NOW)
    assert own.form == []
    again = await database.write(applying.fill, me, 1, "Что вы умеете?", "другое", NOW)
    assert again.form == []
    assert await letters(database) == [("application", olga.id)]
    card = await database.read(applications.card, olga, Application(me.id, APPLIED), NOW)
    assert [(note.question, note.text) for note in card.notes] == [
        ("Что вы умеете?", "печь хлеб"),
        ("Откуда вы о нас знаете?", ""),
    ]


async def test_a_part_asks_what_the_unit_above_asks_until_it_has_its_own(
    database, olga, bakery, baker
):
    await database.write(intake.add_question, olga, "Общий?", NOW)
    assert (await database.read(intake.show, baker, NOW)).form_of == "Прогресс"
    await database.write(intake.add_question, baker, "Свой?", NOW)
    await database.write(intake.move_question_up, baker, mark_of("Свой?"), NOW)
    assert await database.read(intake.form, bakery) == ["Свой?", "Общий?"]
    for question in ("Свой?", "Общий?"):
        await database.write(intake.remove_question, baker, mark_of(question), NOW)
    assert await database.read(intake.form, bakery) == []
    await database.write(intake.inherit_form, baker, NOW)
    assert await database.read(intake.form, bakery) == ["Общий?"]
    for number in range(4):
        await database.write(intake.add_question, olga, f"{number}?", NOW)
    with pytest.raises(TooManyQuestions):
        await database.write(intake.add_question, olga, "шестой?", NOW)


async def test_a_question_goes_out_and_the_reply_comes_to_who_asked(database, olga):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    me = await database.write(applicant)
    await letters(database)
    await database.write(applications.ask, pyotr, Application(me.id, APPLIED), "Когда?", NOW)
    assert await letters(database) == [("application-question", me.id)]
    [own] = await database.read(applying.mine, me)
    await database.write(applying.reply, me, own.asked.id, "завтра", NOW)
    assert await letters(database) == [("application-replied", pyotr.id)]
    with pytest.raises(QuestionGone):
        await database.write(applying.reply, me, own.asked.id, "нет", NOW)
    with pytest.raises(QuestionGone):
        await database.write(applying.reply, olga, own.asked.id, "чужое", NOW)


async def test_an_applicant_who_was_asked_can_still_withdraw_without_a_trace(database, olga):
    await database.write(intake.add_question, olga, "Что вы умеете?", NOW)
    me = await database.write(applicant)
    await database.write(applying.fill, me, 1, "Что вы умеете?", "всё", NOW)
    await database.write(applications.ask, olga, Application(me.id, APPLIED), "Когда?", NOW)
    await database.write(joining.withdraw, me, NOW)
    assert await database.read(people.by_id, me.id, NOW) is None


async def test_where_all_places_are_taken_one_waits_in_the_list(database, olga):
    await database.write(intake.set_places, olga, 2, NOW)
    anna = await database.write(add, "Анна")
    ivan, gleb = await database.write(applicant), await database.write(applicant, "Глеб")
    with pytest.raises(NoPlace):
        await database.write(applications.admit, olga, Application(ivan.id, APPLIED), NOW)
    for place, who in enumerate((ivan, gleb), 1):
        which = Application(who.id, APPLIED)
        assert await database.write(applications.put_on_list, olga, which, NOW) == place
    waiting = await database.read(applications.waiting, olga, 0, 6, NOW)
    assert (waiting.total, waiting.in_list) == (0, 2)
    await letters(database)
    await database.write(unit_leaving.leave_cooperative, anna, NOW)
    await database.write(lambda db: applications.place_free(db, units.get(db, 1), NOW))
    found = await letters(database)
    assert ("place-free", olga.id) in found
    await database.write(applications.admit, olga, Application(ivan.id, APPLIED), NOW)
    assert [own.place for own in await database.read(applying.mine, gleb)] == [1]


async def test_of_two_admitted_at_once_one_gets_the_last_place(database, olga):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    await database.write(intake.set_places, olga, 3, NOW)
    both = [await database.write(applicant, name) for name in ("Иван", "Глеб")]
    done = await asyncio.gather(
        *(
            database.write(applications.admit, by, Application(who.id, APPLIED), NOW)
            for by, who in zip((olga, pyotr), both, strict=True)
        ),
        return_exceptions=True,
    )
    assert [type(one) for one in done].count(NoPlace) == 1


async def test_of_two_who_admit_the_same_applicant_at_once_one_hears_of_the_other(database, olga):
    pyotr = await database.write(add, "Пётр", Role.COORDINATOR)
    me = await database.write(applicant)
    done = await asyncio.gather(
        *(
            database.write(applications.admit, by, Application(me.id, APPLIED), NOW)
            for by in (olga, pyotr)
        ),
        return_exceptions=True,
    )
    assert [type(one) for one in done].count(AlreadyAnswered) == 1
    assert len(await database.read(memberships.stays, 1, me.id)) == 1


async def test_a_full_unit_does_not_use_an_invitation_up(database, olga):
    await database.write(intake.set_places, olga, 1, NOW)
    code = await database.write(invitations.invite, olga, NOW)
    me = await database.write(half_made)
    assert await database.write(joining.complete, me, "Иван", None, code, NOW) is Outcome.FULL
    await database.write(intake.set_places, olga, None, NOW)
    assert await database.write(joining.enter, me, code, NOW) is Outcome.ADMITTED


async def test_a_card_tells_of_former_stays_and_refusals(database, olga):
    me = await database.write(applicant)
    await database.write(applications.refuse, olga, Application(me.id, APPLIED), "рано", NOW)
    later = NOW + timedelta(days=1)
    await database.write(joining.apply_again, me, AGREED, "", later)
    again = Application(me.id, int(later.timestamp()))
    await database.write(applications.admit, olga, again, later)
    await database.write(unit_leaving.leave_cooperative, me, later + timedelta(days=9))
    back = later + timedelta(days=30)
    await database.write(joining.apply_again, me, AGREED, "", back)
    third = Application(me.id, int(back.timestamp()))
    card = await database.read(applications.card, olga, third, back)
    assert [refused.reason for refused in card.refusals] == ["рано"]
    [stay] = card.stays
    assert (stay.last - stay.first).days == 9

"""What members choose about reminders and letters, on both databases."""

import pytest

from domain.reminding import ReminderSettings, WrongHour
from services import settings, unit_leaving
from services.rights import NotAllowed
from tests.services.people import NOW, add, applicant, settle


@pytest.fixture
async def olga(database):
    return await settle(database)


@pytest.fixture
async def anna(database, olga):
    return await database.write(add, "Анна")


async def test_who_has_chosen_nothing_is_reminded_at_seven_in_the_evening(database, anna):
    usual = ReminderSettings(hour=19, is_on=True, weekly_letter=False, digest_hour=9)
    assert await database.read(settings.reminders, anna) == usual


async def test_each_choice_changes_itself_alone(database, olga):
    await database.write(settings.remind_at, olga, 8, NOW)
    await database.write(settings.write_weekly, olga, True, NOW)
    await database.write(settings.digest_at, olga, 21, NOW)
    chosen = await database.write(settings.remind, olga, False, NOW)
    assert chosen == ReminderSettings(8, False, True, 21)
    assert await database.read(settings.reminders, olga) == chosen


async def test_one_members_choice_is_not_anothers(database, anna, olga):
    await database.write(settings.remind_at, anna, 12, NOW)
    assert (await database.read(settings.reminders, olga)).hour == 19


@pytest.mark.parametrize("hour", [7, 22, 2**63])
async def test_a_quiet_hour_is_refused_and_the_old_one_kept(database, olga, hour):
    for choose in (settings.remind_at, settings.digest_at):
        with pytest.raises(WrongHour):
            await database.write(choose, olga, hour, NOW)
    assert await database.read(settings.reminders, olga) == ReminderSettings()


async def test_the_digest_is_the_coordinators(database, anna):
    with pytest.raises(NotAllowed):
        await database.write(settings.digest_at, anna, 10, NOW)


async def test_who_is_not_a_member_has_nothing_to_choose(database, anna):
    await database.write(unit_leaving.leave_cooperative, anna, NOW)
    for one in (anna, await database.write(applicant)):
        for choose, what in ((settings.remind, False), (settings.remind_at, 9)):
            with pytest.raises(NotAllowed):
                await database.write(choose, one, what, NOW)

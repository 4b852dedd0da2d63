"""The coordinator's morning: one letter a day, and only where there is something to tell."""

from datetime import date, timedelta

import pytest

from domain.cycles import Span
from domain.people import Role
from domain.projects import ProjectKind
from domain.reliefs import ReliefKind, Wanted
from services import leave, proposals, settings
from services.proposals import Proposal
from storage import people, projects
from tests.conversations.reminding import at, before_the_norm, told

TUESDAY, THURSDAY = 24, 26
SOME_DAYS = Span(date(2026, 12, 1), date(2026, 12, 3))
BAKERY = Proposal("Пекарня", "Хлеб для столовой", ProjectKind.FREE)


@pytest.fixture
async def olga(world):
    async with before_the_norm(world) as olga:
        olga.anna = await world.member("Анна")
        olga.garden = await world.project("Огород", members=[olga.anna])
        olga.kitchen = await world.project("Кухня", confirmation="coordinator")
    await world.letters()
    _ = olga.heard
    return olga


async def test_nothing_to_tell_is_not_told(world, olga):
    await olga.anna.say("2 ч огород")
    assert await told(world, olga, at(TUESDAY, 9)) == []
    assert await told(world, olga, at(25, 9)) == []


async def test_what_waits_is_told_at_nine_with_a_button_for_each_act(world, olga):
    await olga.anna.say("2 ч огород")
    await olga.anna.say("2 ч кухня")
    assert await told(world, olga, at(TUESDAY, 8, 59)) == []
    assert await told(world, olga, at(TUESDAY, 9)) == [
        "Сводка, вт, 24 ноября. Вчера: 1 человек, 2 ч.\n"
        "Ждут вас: 1 запись\n"
        "Ниже нормы на этой неделе: 2 из 2"
    ]
    assert olga.labels == [["Записи: 1", "Кто ниже нормы"]]
    await world.restart()
    for moment in (at(TUESDAY, 9, 1), at(TUESDAY, 12), at(TUESDAY, 9)):
        assert await told(world, olga, moment) == [], "once a day"
    world.clock.now = at(25, 9)
    await world.tick()
    assert olga.heard == [
        "Сводка, ср, 25 ноября.\n"
        "Ждут вас: 1 запись (дольше всех — 1 день)\n"
        "Ниже нормы на этой неделе: 2 из 2"
    ]
    await olga.press("Записи: 1")
    assert "Запись 1 из 1" in olga.heard[0]


async def test_everything_that_waits_stands_in_one_line(world, olga):
    await olga.anna.say("2 ч кухня")
    wanted = Wanted(ReliefKind.LEAVE, SOME_DAYS, "море")
    await world.ask(leave.ask, await world.me(olga.anna), wanted, world.clock.now)
    await world.ask(propose, olga.anna.id, world.clock.now)
    await world.letters()
    [digest] = await told(world, olga, at(25, 9))
    assert digest.split("\n")[1] == (
        "Ждут вас: 1 запись (дольше всех — 1 день), 1 просьба об отпуске (дольше всех — 1 день), "
        "1 новый проект (дольше всех — 1 день)"
    )
    assert olga.labels == [
        ["Записи: 1", "Отпуска: 1"],
        ["Проекты: 1", "Кто ниже нормы"],
    ]


async def test_where_there_is_no_norm_it_tells_the_rest(world):
    world.clock.now = at(20, 15)
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    await world.project("Кухня", confirmation="coordinator")
    await anna.say("2 ч кухня")
    assert await told(world, olga, at(21, 9)) == ["Сводка, сб, 21 ноября.\nЖдут вас: 1 запись"]
    await olga.make_up("db:1:0")
    assert olga.heard == ["Норму выполнили все."]


async def test_who_is_short_is_news_from_the_first_reminder_on(world, olga):
    await world.ask(projects.change, olga.garden, need_minutes=240)
    assert await told(world, olga, at(25, 9)) == []
    assert await told(world, olga, at(THURSDAY, 9)) == [
        "Сводка, чт, 26 ноября.\nНиже нормы на этой неделе: 2 из 2\nНужны часы: Огород 4 ч"
    ]


async def test_who_is_behind_for_long_is_named(world, olga):
    await olga.anna.say("8 ч огород")
    for week in range(1, 6):
        world.clock.now = at(23, 12) + timedelta(days=7 * week)
        await world.tick()
        if week < 5:
            await olga.anna.say("8 ч огород")
    _ = olga.heard
    moment = at(23, 9) + timedelta(days=7 * 5)
    world.clock.now = moment + timedelta(days=1)
    await world.tick()
    assert olga.heard == [
        "Сводка, вт, 29 декабря.\n"
        "Ниже нормы на этой неделе: 2 из 2\n"
        "С долгом за прошлое: 1\n"
        "Давно должны: 1 · Ольга (4 недели)"
    ]
    await olga.press("Кто ниже нормы")
    assert olga.heard == [
        "Ниже нормы: 2\nОльга — долг 40 ч с 30 ноября 2026\nАнна — не хватает 8 ч"
    ]
    await olga.press("‹ Сводка")
    assert olga.heard[0].startswith("Сводка, вт, 29 декабря.")


async def test_it_can_be_asked_for_at_any_time_and_always_answers(world, olga):
    await olga.say("сводка")
    assert olga.heard == ["Сводка, пн, 23 ноября.\nНиже нормы на этой неделе: 2 из 2"]
    await olga.anna.say("8 ч огород")
    await olga.say("8 ч огород")
    await olga.say("/digest")
    assert olga.heard[-1] == "Сводка, пн, 23 ноября.\nВсё спокойно: ничего не ждёт ответа."
    _ = olga.anna.heard
    await olga.anna.say("/digest")
    assert olga.anna.heard == [
        "На это нет прав. Может быть, полномочия закончились: спросите координатора."
    ]
    await olga.anna.make_up("db:1:0")
    assert olga.anna.heard[0].startswith("(На это нет прав.")


async def test_each_coordinator_hears_it_by_their_own_clock(world, olga):
    await world.ask(people.add_role, 1, olga.anna.id, Role.COORDINATOR, at(22, 12))
    await world.ask(settings.move_to, await world.me(olga.anna), "Asia/Vladivostok", at(23, 12))
    await world.ask(settings.digest_at, await world.me(olga.anna), 10, at(23, 12))
    boris = await world.member("Борис")
    await boris.say("1 ч кухня")
    _ = olga.anna.heard
    assert await told(world, olga.anna, at(TUESDAY, 2, 59)) == []
    assert len(await told(world, olga.anna, at(TUESDAY, 3))) == 1
    assert olga.heard == []
    assert len(await told(world, olga, at(TUESDAY, 9))) == 1
    assert olga.anna.heard == []


async def test_after_an_outage_it_comes_on_the_same_day_or_not_at_all(world, olga):
    await olga.anna.say("2 ч кухня")
    assert len(await told(world, olga, at(TUESDAY, 15))) == 1
    assert await told(world, olga, at(25, 23)) == [], "nobody is woken"
    assert await told(world, olga, at(26, 3)) == []
    assert len(await told(world, olga, at(26, 9))) == 1


async def test_whoever_takes_office_after_the_hour_hears_it_tomorrow(world, olga):
    await olga.anna.say("2 ч кухня")
    boris = await world.member("Борис", Role.COORDINATOR)
    assert await told(world, boris, at(23, 16)) == []
    assert len(await told(world, boris, at(TUESDAY, 9))) == 1


async def test_whom_letters_do_not_reach_is_told(world, olga):
    await world.ask(lose, olga.anna.id, world.clock.now)
    assert await told(world, olga, at(TUESDAY, 9)) == [
        "Сводка, вт, 24 ноября.\nНиже нормы на этой неделе: 2 из 2\nПисьма не доходят: 1 участник"
    ]
    await olga.press("Кому не доходит")
    assert olga.heard == ["Боту нельзя им писать: 1\nАнна — с 23 ноября 2026"]


async def test_a_long_list_turns_its_pages(world):
    async with before_the_norm(world) as olga:
        for number in range(7):
            await world.member(f"Участник {number}")
    await olga.say("/digest")
    await olga.press("Кто ниже нормы")
    assert olga.heard[-1].count("\n") == 6
    assert olga.labels == [["›"], ["‹ Сводка"]]
    await olga.press("›")
    assert olga.heard == [
        "Ниже нормы: 8\nУчастник 5 — не хватает 8 ч\nУчастник 6 — не хватает 8 ч"
    ]
    assert olga.labels == [["‹"], ["‹ Сводка"]]


def propose(db, member_id, now):
    me = people.by_id(db, member_id, now)
    assert me is not None
    return proposals.propose(db, me, BAKERY, now)


def lose(db, member_id, now):
    [account] = people.accounts(db, member_id)
    people.mark_unreachable(db, account, now)

"""The coordinator's desk: one queue of everything that waits, worked through with buttons."""

from datetime import timedelta

import pytest

from domain.projects import ProjectKind
from services import leave, proposals
from services.proposals import Proposal
from storage import memberships, people
from storage.tables import outbox
from tests.services.leaves import wanted

EMPTY = "Ничего не ждёт вашего ответа."


@pytest.fixture
async def anna(world, olga):
    return await world.member("Анна")


def propose(db, member_id, now):
    me = people.by_id(db, member_id, now)
    assert me
    return proposals.propose(db, me, Proposal("Пасека", "Мёд", ProjectKind.FREE), now)


def lose(db, member_id, now):
    [account] = people.accounts(db, member_id)
    people.mark_unreachable(db, account, now)


def lose_letter(db, member_id, now):
    row = {"kind": "entry-rejected", "cause": "x", "member_id": member_id, "priority": 1}
    facts = '{"by": "О", "reason": "р", "project": "П", "day": "2026-11-23", "minutes": 60}'
    row |= {"facts": facts, "problem": "forbidden", "state": "dead"}
    db.execute(outbox.insert(), row | {"created_at": now, "due_at": now})


async def test_all_kinds_come_one_after_another(world, olga, anna):
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    vera = await world.member("Вера")
    await world.ask(lose_letter, anna.id, world.clock.now)
    world.clock.now += timedelta(minutes=1)
    await anna.say("2 ч кухня суп")
    world.clock.now += timedelta(minutes=1)
    await world.ask(propose, anna.id, world.clock.now)
    world.clock.now += timedelta(minutes=1)
    await world.ask(lose, vera.id, world.clock.now)
    await olga.say("Ждут ответа")
    head = "из 4: записи 1, новые проекты 1, не дошли письма 1, не доходят письма 1\n"
    assert olga.heard[-1] == (
        f"1 {head}Анна: не дошло 1 письмо — боту нельзя было писать.\n"
        "Сейчас боту снова можно писать этому человеку."
    )
    assert olga.labels == [["Ещё раз", "Ясно"], ["Позже ›"]]
    await olga.press("Позже ›")
    assert olga.heard[-1].startswith(f"2 {head}Анна · 2 ч · Кухня")
    assert olga.labels == [["Подтвердить", "Отклонить"], ["‹", "Позже ›"]]
    await world.restart()
    await olga.press("Подтвердить")
    assert olga.heard[0] == "(Подтверждено)"
    await olga.press("Отклонить")
    assert olga.heard[-1] == "Почему отклонить проект? Причину прочтёт автор предложения."
    await olga.say("рано")
    assert olga.heard[-1].startswith("Проект отклонён, причина отправлена.\n\n2 из 2: ")
    await olga.press("Ясно, до")
    assert olga.heard[0] == "(Хорошо, напомню позже)"
    assert olga.heard == []
    _ = anna.heard
    await olga.press("Ещё раз")
    assert olga.heard == ["(Отправляется ещё раз)", EMPTY]
    await world.letters()
    assert any("Запись не подтверждена" in one for one in anna.heard)


async def test_of_two_coordinators_the_later_one_goes_on_to_the_next_card(world, olga, anna):
    ivan = await world.coordinator("Иван")
    await world.ask(propose, anna.id, world.clock.now)
    for one in (olga, ivan):
        await one.say("/review")
        assert one.heard[-1].startswith("Новый проект 1 из 1\nПроект «Пасека»: Мёд")
    await olga.press("Открыть")
    assert olga.heard == ["(Проект открыт)", EMPTY]
    await ivan.press("Открыть")
    assert ivan.heard == ["(На это уже ответили, или отвечать больше не на что.)", EMPTY]


async def test_whoever_has_lost_the_office_is_told_so(world, olga, anna):
    await world.coordinator("Иван")
    await world.ask(propose, anna.id, world.clock.now)
    await olga.say("/review")
    card = olga.card
    await olga.press("Отклонить")
    await world.ask(memberships.end_roles, 1, olga.id, world.clock.now)
    _ = olga.heard
    await olga.say("рано")
    assert olga.heard[-1].startswith("На это нет прав.")
    await olga.press_again(card, "Открыть")
    assert olga.heard[-1].startswith("(На это нет прав.")
    await olga.say("/review")
    assert olga.heard == [EMPTY]


async def test_leave_is_granted_from_the_desk(world, olga, anna):
    await world.ask(leave.ask, await world.me(anna), wanted(), world.clock.now)
    await olga.say("/review")
    assert olga.heard[-1].startswith("Просьба об отпуске 1 из 1\nАнна\n")
    await olga.press("Согласовать")
    assert olga.heard == ["(Согласовано, письмо отправлено)", EMPTY]

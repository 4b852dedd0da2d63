"""Codes that open the door: an invitation, the owner's code."""

import pytest

from services import founding
from tests.conversations.newcomers import (
    SENT,
    apply,
    consent,
    write_documents,
)


@pytest.fixture
async def olga(world):
    await write_documents(world)
    return await world.coordinator("Ольга")


def code_in(text):
    return text.splitlines()[1].rpartition("=")[2].rpartition(" ")[2]


async def test_an_invitation_admits_without_an_answer(world, olga):
    await olga.say("/invite")
    await olga.press("На одного, 7 дней")
    begun, invitation = olga.heard
    assert begun.startswith("Приглашение в «Прогресс». Кто придёт по ссылке")
    assert invitation.startswith(
        "Приглашение в «Прогресс» для одного человека, действует до пн, 30 ноября:"
    )
    code = code_in(invitation)
    ivan, pyotr = world.stranger("Иван"), world.stranger("Пётр")
    await consent(pyotr, f"/start {code}")
    await apply(ivan, "Иван", f"/start {code.lower()}")
    assert ivan.heard[-2] == "Всё готово, Иван."
    assert ivan.menu
    await pyotr.say("Пётр")
    await pyotr.press("Москва, UTC+3")
    assert pyotr.heard[-1].startswith("Приглашение уже не действует, поэтому заявка отправлена")
    anna = world.stranger("Анна")
    await anna.say(f"/start {code}")
    assert anna.heard[0].startswith("Это приглашение больше не действует")
    await world.letters()
    assert olga.heard[0] == "По вашему приглашению в кооператив вступает Иван."


async def test_a_code_may_be_typed_alone(world, olga):
    await olga.say("/invite")
    await olga.press("На одного, 7 дней")
    code = code_in(olga.heard[-1])
    ivan = world.stranger("Иван")
    await apply(ivan, "Иван", f"{code[:10]} {code[10:]}")
    assert ivan.heard[-2] == "Всё готово, Иван."


async def test_members_do_not_invite_by_themselves(world, olga):
    anna = await world.member("Анна")
    await anna.say("/invite")
    assert anna.heard[0].startswith("На это нет прав.")


async def test_the_owners_code_makes_the_first_coordinator(world):
    await write_documents(world)
    code = await world.ask(founding.owner_code, world.clock())
    ivan = world.stranger("Иван")
    await apply(ivan, "Иван", f"/start {code}")
    assert ivan.heard[-1].startswith("Иван, теперь у вас права координатора")
    assert ivan.menu
    await ivan.say("/applications")
    assert ivan.heard == ["Заявок, которые ждут ответа, нет."]
    pyotr = world.stranger("Пётр")
    await apply(pyotr, "Пётр")
    assert pyotr.heard[-1] == SENT


async def test_a_member_with_the_owners_code_becomes_coordinator(world, olga):
    anna = await world.member("Анна")
    code = await world.ask(founding.owner_code, world.clock())
    await anna.say(f"/start {code}")
    assert anna.heard[0].startswith("Анна, теперь у вас права координатора")
    await anna.say(f"/start {code}")
    assert anna.heard == ["Права координатора кооператива «Прогресс» у вас уже есть."]


async def test_a_member_who_starts_again_sees_the_menu(world, olga):
    anna = await world.member("Анна")
    await anna.say("/start")
    assert anna.heard == ["Что делаем? Все команды: /help"]


async def test_a_link_for_many_is_listed_with_who_came_and_taken_back(world, olga):
    await olga.say("/invite")
    await olga.press("Другая ссылка")
    await olga.press("5 человек")
    await olga.press("1 день")
    code = code_in(olga.heard[-1])
    await apply(world.stranger("Иван"), "Иван", f"/start {code}")
    await olga.press("Действующие")
    assert olga.heard[-1] == "Приглашения в «Прогресс», которые ещё действуют:"
    assert olga.labels == [["ещё 4, до вт, 24 ноября, Ольга"], ["‹ Назад"]]
    await olga.press("ещё 4")
    assert olga.heard == [
        "Приглашение создано: пн, 23 ноября, Ольга.\n"
        "Может прийти ещё: 4. Действует до вт, 24 ноября.\n"
        "По нему уже здесь: Иван."
    ]
    await olga.press("Отозвать")
    await olga.press("‹ Действующие")
    assert olga.heard[-1] == "Действующих приглашений в «Прогресс» нет."
    pyotr = world.stranger("Пётр")
    await pyotr.say(f"/start {code}")
    assert pyotr.heard[0].startswith("Это приглашение больше не действует")


async def test_an_invitation_to_a_part_brings_a_newcomer_and_a_member_into_it(world, olga):
    maria, anna = await world.member("Мария"), await world.member("Анна")
    bakery = await world.unit("Пекарня", coordinators=[maria])
    await world.speaks_in(maria, bakery)
    await maria.say("/invite")
    await maria.press("Другая ссылка")
    await maria.press("20 человек")
    await maria.press("30 дней")
    code = code_in(maria.heard[-1])
    ivan = world.stranger("Иван")
    await ivan.say(f"/start {code}")
    assert ivan.heard[0].startswith("Это приглашение в «Пекарня».")
    await ivan.press("Принимаю")
    await ivan.press("Даю согласие")
    await ivan.say("Иван")
    await ivan.press("Москва, UTC+3")
    assert ivan.heard[-2] == "Всё готово, Иван."
    await anna.say(f"/start {code}")
    assert anna.heard == ["Готово: теперь вы и в «Пекарня»."]
    await anna.say(f"/start {code}")
    assert anna.heard == ["Что делаем? Все команды: /help"]


async def test_made_up_invitations_are_refused(world, olga):
    anna = await world.member("Анна")
    for nonsense in ("jx:1:7", "jy:0", "jo:1:1", "jx:7:7", "jx:1:9999", f"jo:{10**20}:1"):
        await anna.make_up(nonsense)
        assert "Приглашение в" not in anna.heard[-1]
        await olga.make_up(nonsense)
        assert olga.heard

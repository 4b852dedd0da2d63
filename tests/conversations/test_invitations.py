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


async def test_an_invitation_admits_without_an_answer(world, olga):
    await olga.say("/invite")
    [invitation] = olga.heard
    assert invitation.startswith("Приглашение для одного человека, действует до пн, 30 ноября:")
    code = invitation.splitlines()[1].rpartition("=")[2].rpartition(" ")[2]
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
    code = olga.heard[0].splitlines()[1].rpartition("=")[2].rpartition(" ")[2]
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

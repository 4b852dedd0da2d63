"""Roles in the chat: who answers for what, how a role is given, ends, and is handed over."""

from datetime import timedelta

from domain.people import Role
from services import roles

GROUND = "На каком основании? Например: собрание 20 ноября. Это увидят все участники в журнале."


async def open_roles(olga, name):
    await olga.say(f"/members {name}")
    await olga.press(name)
    await olga.press("Роли")


async def test_any_member_sees_who_answers_for_what(world, olga):
    anna = await world.member("Анна")
    await world.member("Пётр", Role.AUDITOR)
    await anna.say("кто за что отвечает")
    assert anna.heard == [
        "Кто за что отвечает в «Прогресс»\n\n"
        "Координаторы\n— Ольга, без срока\n\nРевизоры\n— Пётр, без срока"
    ]


async def test_a_role_is_given_for_a_term_on_a_ground_and_ended_with_a_reason(world, olga):
    anna = await world.member("Анна")
    await open_roles(olga, "Анна")
    assert olga.labels[:2] == [["Назначить координатором"], ["Назначить заместителем"]]
    await olga.press("Назначить координатором")
    assert olga.labels == [["На полгода"], ["На год"], ["Без срока"], ["‹ Назад"]]
    await olga.press("На год")
    assert olga.heard[-1] == GROUND
    await olga.say("собрание 20 ноября")
    assert olga.heard[-1] == "Анна: роли\nКоординатор до 23 ноября 2027"
    await world.letters()
    assert anna.heard == [
        "Ольга даёт вам роль в «Прогресс»: координатор, до 23 ноября 2027. Что можно: /help\n"
        "Основание: собрание 20 ноября"
    ]
    await anna.say("/members")
    assert anna.heard
    await olga.press("Снять")
    await olga.say("по решению собрания")
    assert olga.heard[-1] == "Анна: роли\nРолей нет."
    await anna.say("/members")
    assert anna.heard[0].startswith("На это нет прав.")


async def test_everybody_reads_in_the_journal_who_gave_which_role_and_why(world, olga):
    anna = await world.member("Анна")
    await open_roles(olga, "Анна")
    await olga.press("Назначить хранителем запасов")
    await olga.press("На полгода")
    await olga.press("Без основания")
    await open_roles(olga, "Анна")
    await olga.press("Снять")
    await olga.say("склад закрыт")
    boris = await world.member("Борис")
    await boris.say("журнал")
    assert boris.heard == [
        "Журнал «Прогресс»\n\n"
        "пн, 23 ноября, 15:00 · Ольга снимает с роли: Анна — хранитель запасов\n"
        "«склад закрыт»\n\n"
        "пн, 23 ноября, 15:00 · Ольга даёт роль: Анна — хранитель запасов, до 24 мая 2027"
    ]
    await boris.press("Часы")
    assert boris.heard == ["Журнал «Прогресс»: часы\n\nПока ничего."]
    assert anna.id


async def test_the_last_coordinator_cannot_resign(world, olga):
    await open_roles(olga, "Ольга")
    await olga.press("Уйти из координаторов")
    await olga.press("Да, уйти")
    assert olga.heard[-1] == (
        "(Последний координатор не может уйти: сначала назначьте другого, /members)"
    )


async def test_an_office_is_handed_over(world, olga):
    anna = await world.member("Анна")
    await open_roles(olga, "Анна")
    await olga.press("Передать мои полномочия")
    await olga.press("Да, передать")
    assert olga.heard[-1] == "Полномочия координатора переданы: Анна. Письмо отправлено."
    await olga.say("/members")
    assert olga.heard[0].startswith("На это нет прав.")
    await world.letters()
    assert "координатор, без срока" in anna.heard[0]
    await anna.say("/members")
    assert anna.heard == ["2 участника. Найти: /members имя"]


async def test_a_role_that_ends_while_its_holder_is_choosing_changes_nothing(world, olga):
    pyotr, anna = await world.coordinator("Пётр"), await world.member("Анна")
    await open_roles(pyotr, "Анна")
    await pyotr.press("Назначить ревизором")
    await pyotr.press("На год")
    assert pyotr.heard[-1] == GROUND
    by, now = await world.me(olga), world.clock()
    await world.ask(roles.dismiss, by, pyotr.id, Role.COORDINATOR, "", now)
    await pyotr.say("собрание")
    assert pyotr.heard[-1].startswith("На это нет прав. Может быть, полномочия закончились")
    await pyotr.press("Без основания")
    assert "На это нет прав." in pyotr.heard[-1]
    assert (await world.me(anna)).roles == frozenset()
    await pyotr.say("/help")
    assert "/applications" not in pyotr.heard[-1]
    await pyotr.say("/more")
    assert "Участники" not in [label for row in pyotr.labels for label in row]


async def test_a_term_that_runs_out_in_mid_conversation_is_over_by_its_date(world, olga):
    pyotr = await world.member("Пётр")
    anna = await world.member("Анна")
    by, now = await world.me(olga), world.clock()
    until = now + timedelta(days=1)
    await world.ask(roles.appoint, by, pyotr.id, Role.COORDINATOR, until, "", now)
    await open_roles(pyotr, "Анна")
    await pyotr.press("Назначить ревизором")
    world.clock.now = until
    await pyotr.press("На год")
    assert "На это нет прав." in pyotr.heard[-1]
    assert (await world.me(anna)).roles == frozenset()
    await world.tick()
    assert any("Срок вашей роли в «Прогресс» закончился" in one for one in pyotr.heard)


async def test_a_part_without_a_coordinator_is_given_one_from_above(world, olga):
    anna, vera = await world.member("Анна"), await world.member("Вера")
    bakery = await world.unit("Пекарня", members=[vera], coordinators=[anna])
    await world.speaks_in(anna, bakery)
    await world.ask(roles.resign, await world.me(anna), Role.COORDINATOR, world.clock())
    await world.tick()
    assert olga.heard[-1] == (
        "В «Пекарня» больше нет координатора. Пока никого нет, отвечаете вы."
    )
    await olga.press("Назначить")
    await olga.press("Вера")
    await olga.press("На год")
    await olga.press("Без основания")
    await world.letters()
    assert vera.heard[-1].startswith("Ольга даёт вам роль в «Пекарня»: координатор")


async def test_presses_made_up_by_hand_appoint_nobody(world, olga):
    anna = await world.member("Анна")
    for made_up in (
        f"xn:{anna.id}:coordinator:0:0",
        f"xe:{olga.id}:coordinator:1",
        "xd:coordinator:1",
        f"xp:{olga.id}:1",
        "xv:1:0",
        "xv:99999:0",
        f"xr:{olga.id}:0",
    ):
        await anna.make_up(made_up)
        assert "На это нет прав." in anna.heard[-1]
    await olga.make_up(f"xt:{anna.id}:keeper:7:0")
    assert olga.heard[0] == "(Это старое меню, вот новое.)"
    await olga.make_up("xj:all:99999999999999999999")
    assert olga.heard

"""The journal in the chat: as sentences, of one member alone, and who is told of whom."""

from domain.people import Role
from services import projects, roles


async def keeper(world, olga, anna):
    given = (anna.id, Role.KEEPER, None, "собрание", world.clock())
    await world.ask(roles.appoint, await world.me(olga), *given)


async def test_who_joins_a_project_is_told_of_in_a_sentence(world, olga):
    pyotr = await world.member("Пётр Соколов")
    kitchen = await world.project("Кухня", confirmation="none")
    await world.ask(projects.join, await world.me(pyotr), kitchen, world.clock())
    await pyotr.say("сегодня 1 ч кухня")
    await olga.say("/journal")
    assert olga.heard == [
        "Журнал «Прогресс»\n\nпн, 23 ноября, 15:00 · Пётр Соколов вступает в проект «Кухня»"
    ]


async def test_a_member_s_card_leads_to_the_journal_of_that_member(world, olga):
    anna, boris = await world.member("Анна"), await world.member("Борис")
    await keeper(world, olga, anna)
    await keeper(world, olga, boris)
    await olga.say("/members Анна")
    await olga.press("Анна")
    await olga.press("Ещё…")
    await olga.press("Журнал")
    assert olga.heard[-1] == (
        "Журнал «Прогресс»: Анна\n\n"
        "пн, 23 ноября, 15:00 · Ольга даёт роль: Анна — хранитель запасов\n«собрание»"
    )
    await olga.press("Журнал целиком")
    assert "Борис — хранитель запасов" in olga.heard[-1]


async def test_the_journal_of_one_member_is_asked_for_by_name(world, olga):
    anna, boris = await world.member("Анна Белова"), await world.member("Борис")
    await keeper(world, olga, anna)
    await boris.say("/journal анна")
    assert boris.heard[0].startswith("Журнал «Прогресс»: Анна Белова\n\n")
    await boris.say("/journal ъъъ")
    assert boris.heard == ["О «ъъъ» в журнале ничего не нашлось."]
    assert boris.labels == [["Журнал целиком"]]
    vera = await world.member("Анна Чернова")
    await keeper(world, olga, vera)
    await boris.say("/journal анна")
    assert boris.heard == ["«анна» — о ком рассказать?"]
    await boris.press("Анна Чернова")
    assert boris.heard[0].startswith("Журнал «Прогресс»: Анна Чернова\n\n")


async def test_a_made_up_member_has_no_journal(world, olga):
    anna = await world.member("Анна")
    for made_up in ("xm:99999:0", "xm:99999999999999999999:0", "xm:-1:0"):
        await anna.make_up(made_up)
        assert "На это нет прав." in anna.heard[-1]
    await anna.make_up(f"xm:{olga.id}:99999999999999999999")
    assert anna.heard

"""The tree of units in the chat: looking, speaking in one, leaving one, changing the settings."""

import pytest

from domain.people import Network


@pytest.fixture
async def anna(world, olga):
    """Anna belongs to the bakery, which is part of the production."""
    anna = await world.member("Анна")
    production = await world.unit("Производство", coordinators=[olga])
    await world.unit("Пекарня", members=[anna], parent_id=production)
    await world.unit("Наука")
    return anna


async def test_the_tree_is_walked_from_where_one_stands(world, anna):
    await anna.say("/units")
    assert anna.heard == [
        "Прогресс ✓ — 2 участника, частей: 2 · вы здесь\n\nЧасти:\n"
        "Производство ✓ — 2 участника, частей: 1\n"
        "Наука — пока никого\n✓ — вы участвуете"
    ]
    assert anna.labels == [
        ["Прогресс ✓"],
        ["Производство ✓", "Наука"],
        ["Мои объединения"],
    ]
    await anna.press("Производство")
    assert "Части: Пекарня" in anna.heard[-1]
    assert anna.labels == [
        ["Говорить здесь", "Выйти"],
        ["Предложить часть"],
        ["Части"],
        ["‹ Прогресс"],
    ]
    await anna.press("Части")
    assert anna.heard[-1].startswith("Прогресс\nПроизводство ✓ — 2 участника, частей: 1")
    await anna.press("Пекарня")
    assert anna.heard[-1] == (
        "Пекарня\nПрогресс › Производство › Пекарня\n\nУчастники: 1\n"
        "Координаторов пока нет: дела ведут координаторы объединения выше\n"
        "Открытых проектов: 0\nЧастей нет\nНорма: пока нет\n"
        "Часовой пояс: Москва (из «Прогресс»)\nЯзык: русский (из «Прогресс»)\n"
        "Записать можно за 14 дней назад\nВы участвуете."
    )


async def test_one_speaks_in_another_unit_with_the_roles_one_has_there(world, anna, olga):
    await world.project("Хлеб", unit_id=3)
    await anna.say("объединения")
    await anna.press("Мои объединения")
    assert anna.heard[-1].startswith("Ваши объединения, 1–3 из 3:")
    await anna.press("Пекарня")
    await anna.press("Говорить здесь")
    card, said = anna.heard[-2:]
    assert "Вы участвуете и говорите здесь." in card
    assert said.startswith("Теперь разговор об объединении «Пекарня»")
    await anna.say("/projects")
    assert "Хлеб" in anna.heard[-1]
    await anna.say("/settings")
    assert anna.heard[-1].endswith("Говорите в объединении: Пекарня (сменить: /units)")


async def test_a_unit_is_found_by_an_inexact_name(world, anna):
    await anna.say("/units пекарьня")
    assert anna.heard[-1].startswith("Пекарня\nПрогресс › Производство › Пекарня")
    await anna.say("/units космос")
    assert anna.heard[-1] == "Объединения «космос» не нашлось. Все: /units"


async def test_leaving_a_unit_is_asked_first_and_takes_its_parts_along(world, anna, olga):
    await world.speaks_in(anna, 3)
    await anna.say("/units производство")
    await anna.press("Выйти")
    assert anna.heard[-1].startswith(
        "Выйти из «Производство»? Вместе с ним закончится и участие в его частях: Пекарня."
    )
    await anna.press("Да, выйти")
    popup, page, said = anna.heard
    assert popup == "(Готово. Записанные часы остались.)"
    assert "Производство — 1 участник" in page
    assert said.startswith("Теперь разговор об объединении «Прогресс»")
    await world.letters()
    assert olga.heard == ["Анна: членство в «Производство» закончено по собственному желанию."]


async def test_a_running_timer_keeps_from_leaving(world, anna):
    await world.project("Хлеб", members=[anna], unit_id=3)
    await world.speaks_in(anna, 3)
    await anna.say("/timer хлеб")
    await anna.say("/units пекарня")
    await anna.press("Выйти")
    assert anna.heard[-1].startswith("(Сначала остановите таймер")


async def test_who_belongs_to_thirty_units_turns_pages(world, anna):
    for number in range(28):
        await world.unit(f"Кружок {number:02}", members=[anna])
    await anna.say("/units")
    assert anna.heard[-1].count("\n") == 9
    assert anna.labels[-1] == ["Мои объединения", "›"]
    for _ in range(4):
        await anna.press("›")
    assert "25–30 из 30" in anna.heard[-1]
    await anna.press("Мои объединения")
    assert anna.heard[-1].startswith("Ваши объединения, 1–6 из 31:")


async def test_hostile_names_are_cleaned_and_shown_as_they_are(world, anna, olga):
    await olga.say("/units производство")
    await olga.press("Предложить часть")
    await olga.say("🥖" * 200)
    assert olga.heard[-1].startswith("Название — от 1 до 100 знаков")
    await olga.say("\u202e[id1|x] @all\u200b Ж")
    mention = "x" if world.network is Network.VK else "[id1|x]"  # VK's own way to write a name
    assert olga.heard[-1].startswith(f"«{mention} @all Ж». Для чего")


async def test_made_up_presses_change_nothing(world, anna):
    for data in (
        "uc:9999",
        "uc:-1",
        "ul:77:3",
        "ud:close:1",
        "ud:speak:4",
        "um:3:1:1",
        "ud:left:1",
    ):
        await anna.make_up(data)
        assert anna.heard
    await anna.make_up(f"uc:{2**70}")
    assert anna.heard == ["(Такого объединения нет, или оно закрыто. Все: /units)"]
    assert (await world.me(anna)).unit.id == 1

"""Changing, pausing and closing a project that runs."""


async def open_card(person):
    await person.say("/projects")
    await person.press("Огород")


async def test_a_pause_and_the_end_are_told_to_who_takes_part(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await world.project("Огород", members=[anna])
    await open_card(olga)
    await olga.press("Пауза")
    await world.letters()
    assert anna.heard == ["Проект «Огород» на паузе, часы пока не записываются. Решение: Ольга."]
    await anna.press("Карточка проекта")
    assert anna.labels == [["Выйти"], ["‹ Все проекты"]]
    await olga.press("Закрыть")
    assert olga.heard[-1].startswith("Закрыть проект «Огород»? Открыть его снова будет нельзя.")
    await olga.press("Не закрывать")
    await olga.press("Закрыть")
    await olga.press("Да, закрыть")
    assert "(Проект закрыт. Участники узнают.)" in olga.heard
    await world.letters()
    assert "закрыт" in anna.heard[-1]
    await olga.press("‹ Все проекты")
    assert olga.heard[-1] == "Проектов пока нет. Предложите первый."


async def test_a_full_project_says_so(world):
    anna, peter = await world.member("Анна"), await world.member("Пётр")
    olga = await world.coordinator("Ольга")
    await world.project("Огород", members=[anna])
    await open_card(peter)
    joining = peter.card
    await open_card(olga)
    await olga.press("Изменить")
    await olga.press("Сколько мест")
    await olga.say("много")
    await olga.say("1")
    assert "Непонятно, сколько мест." in olga.heard[-2]
    assert peter.heard
    await peter.press_again(joining, "Вступить")
    assert "все места заняты (1)" in " ".join(peter.heard)
    await open_card(peter)
    assert peter.labels[0] == ["Записать часы"]


async def test_a_coordinator_changes_what_a_project_asks_for(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await world.project("Огород", members=[anna])
    await open_card(olga)
    for setting, choice in (
        ("Кто подтверждает", "Другой участник проекта"),
        ("Вид труда", "Свободный труд"),
        ("Товарный или нет", "Товарный: продукт продаётся"),
        ("Координатор", "Анна"),
    ):
        await olga.press("Изменить")
        await olga.press(setting)
        await olga.press(choice)
        assert "(Изменено.)" in olga.heard
    for setting, words in (("Сколько часов", "40 ч"), ("Название", "Сад"), ("Цель", "Яблоки")):
        await olga.press("Изменить")
        await olga.press(setting)
        await olga.say(words)
    assert olga.heard[-1] == (
        "Сад\nЯблоки\n\nТоварный: продукт продаётся\nСвободный труд\n"
        "Записи подтверждает другой участник проекта\nКоординатор проекта: Анна\n"
        "Участники: 1 · Анна\nНа этой неделе: 0 мин из 40 ч, нужно ещё 40 ч"
    )
    await anna.say("/projects")
    assert "Сад ✓ — нужно ещё 40 ч на неделе, 1 участник" in anna.heard[-1]
    await anna.press("Сад")
    await anna.press("Изменить")
    settings = [["Название", "Цель"], ["Сколько часов нужно", "Сколько мест"]]
    assert anna.labels == [*settings, ["Карточка проекта"]]

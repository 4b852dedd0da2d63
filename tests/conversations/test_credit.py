"""Hours of many in one sentence, on every network."""

from datetime import timedelta


async def scene(world):
    olga = await world.coordinator("Ольга")
    people = [await world.member(name) for name in ("Анна", "Борис", "Вера")]
    garden = await world.project("Огород", members=people[:2])
    return olga, people, garden


async def test_one_sentence_credits_who_takes_part_and_is_taken_back(world):
    olga, (anna, boris, _), _ = await scene(world)
    await olga.say("3 ч каждому, огород субботник")
    assert "Огород · 3 ч каждому · пн, 23 ноября\nсубботник" in olga.heard[-1]
    await olga.press("Участникам проекта · 2")
    shown = olga.heard[-1]
    assert shown.startswith("субботник: 2 участника × 3 ч = 6 ч, пн, 23 ноября")
    assert "свои часы каждый записывает сам" in shown
    await olga.press("Записать")
    assert olga.heard[-1].startswith("✓ субботник: 2 участника × 3 ч = 6 ч")
    await world.letters()
    assert "3 ч · Огород" in anna.heard[-1]
    card = olga.card
    world.clock.now += timedelta(days=1)
    await olga.say("/credit")
    await olga.press("Записанное раньше")
    await olga.press("пн, 23 ноября · субботник")
    await olga.press("Отменить")
    assert "Отменено: субботник. 2 записи, 6 ч." in olga.heard[-1]
    await world.letters()
    assert "отменяет часы" in boris.heard[-1]
    await olga.press_again(card, "Отменить")
    assert "уже отменено" in olga.heard[-1]


async def test_names_are_ticked_and_written(world):
    olga, (_, boris, vera), _ = await scene(world)
    await olga.say("/credit вчера 2 ч каждому субботник")
    await olga.press("Огород")
    await olga.press("Выбрать по списку")
    await olga.press("Анна")
    assert "✓ Анна" in [label for row in olga.labels for label in row]
    await olga.press("✓ Анна")
    await olga.say("борис, вера, Кщъ")
    assert "Выбраны 2 человека." in olga.heard[-1]
    await olga.press("Дальше")
    assert "2 участника × 2 ч = 4 ч, вс, 22 ноября" in olga.heard[-1]
    await olga.press("Записать")
    await world.letters()
    assert boris.heard
    assert vera.heard


async def test_whom_it_fails_for_is_told_before_and_left_out(world):
    olga, (anna, *_), _ = await scene(world)
    await anna.say("23 ч огород")
    await olga.say("/credit 3 h each garden")
    assert olga.heard
    await olga.press("Огород")
    await olga.press("Участникам проекта · 2")
    assert "— Анна: " in olga.heard[-1]
    await olga.press("Записать остальным · 1")
    assert "1 участник × 3 ч = 3 ч" in olga.heard[-1]


async def test_a_member_cannot_and_an_old_button_says_so(world):
    olga, (anna, *_), _ = await scene(world)
    await anna.say("/credit 3 ч каждому огород")
    assert "нет прав" in anna.heard[-1]
    await olga.say("3 ч каждому, огород")
    old = olga.card
    await olga.say("4 ч каждому, огород")
    await olga.press_again(old, "Участникам проекта · 2")
    assert any("старое меню" in said for said in olga.heard)


async def test_what_is_not_clear_is_asked(world):
    olga, _, _ = await scene(world)
    await olga.say("/credit")
    await olga.say("каждому субботник")
    assert "Непонятно" in olga.heard[-1]
    await olga.say("3 ч каждому огород")
    assert "Кому?" in olga.heard[-1]

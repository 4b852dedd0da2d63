"""Units come to be, change, are moved and closed: what is said, asked and written to whom."""

import pytest

from domain.projects import ProjectState
from storage import projects
from tests.conversations.grouping import bound


@pytest.fixture
async def anna(world, olga):
    return await world.member("Анна")


async def propose(person, name="Пекарня"):
    await person.say("/units прогресс")
    await person.press("Предложить часть")
    await person.say(name)
    await person.say("Печь хлеб для всех")


async def test_a_member_proposes_a_part_and_coordinates_it_once_it_is_opened(world, anna, olga):
    await propose(anna)
    assert anna.heard[1:] == [
        "Новая часть объединения «Прогресс». Как её назвать? До 100 знаков.",
        "«Пекарня». Для чего это объединение? Одной-двумя фразами, до 500 знаков.",
        "Отправлено координаторам. Напишу, когда ответят.",
        "Пекарня\nПрогресс › Пекарня\nПечь хлеб для всех\n\nПредложено, ждёт ответа координатора",
    ]
    assert anna.labels == [["Отозвать"], ["‹ Прогресс"]]
    await world.letters()
    assert olga.heard == [
        "Анна предлагает новую часть объединения «Прогресс»: «Пекарня».\nПечь хлеб для всех"
    ]
    await olga.press("Открыть")
    popup, card = olga.heard
    assert popup == "(Открыто. Кто предложил, теперь здесь координатор.)"
    assert "Координаторы: Анна" in card
    await world.letters()
    assert anna.heard[-1].startswith("Объединение «Пекарня» открыто, координатор — вы.")
    await anna.press("Карточка")
    assert "Вы участвуете." in anna.heard[-1]
    assert ["Изменить"] in anna.labels


async def test_a_refusal_carries_its_reason_and_the_second_answer_hears_of_the_first(
    world, anna, olga
):
    vera = await world.coordinator("Вера")
    await propose(anna)
    await world.letters()
    await olga.press("Отказать")
    await olga.say("Нет печи")
    assert "Отказ и причина отправлены." in olga.heard
    await world.letters()
    assert "Объединение «Пекарня» не открыто.\nПричина: Нет печи" in anna.heard[-1]
    await vera.press("Открыть")
    assert vera.heard[-1] == "(На предложение «Пекарня» уже ответили: отказано.)"


async def test_a_name_is_taken_once_among_the_parts_of_a_unit(world, anna, olga):
    await world.unit("Пекарня")
    await anna.say("/units прогресс")
    await anna.press("Предложить часть")
    await anna.say("ПЕКАРНЯ")
    assert anna.heard[-1] == "В «Прогресс» уже есть «ПЕКАРНЯ». Напишите другое название."
    await anna.say("Пекарня на углу")
    assert anna.heard[-1].startswith("«Пекарня на углу». Для чего")


async def test_settings_are_inherited_until_the_unit_has_its_own(world, anna, olga):
    await world.unit("Пекарня", members=[anna], coordinators=[olga])
    await olga.say("/units пекарня")
    await olga.press("Изменить")
    assert olga.heard[-1].endswith(
        "Часовой пояс: Москва (из «Прогресс»)\nЯзык: русский (из «Прогресс»)\n"
        "Записать можно за 14 дней назад\nНорма: пока нет"
    )
    await olga.press("Часовой пояс")
    await olga.say("Омск")
    assert "Часовой пояс: Омск\n" in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == (
        "«Пекарня»: дни теперь считаются по времени «Омск», раньше — «Москва».\nРешение: Ольга"
    )
    await olga.press("Часовой пояс")
    await olga.press("Как в «Прогресс»")
    assert "Часовой пояс: Москва (из «Прогресс»)" in olga.heard[-1]
    await olga.press("За сколько дней")
    await olga.say("сто")
    assert olga.heard[-1] == "Непонятно, сколько дней. Напишите число от 1 до 90."
    await olga.say("21 день")
    assert "Записать можно за 21 день назад\n" in olga.heard[-1]
    await olga.press("Язык")
    await olga.press("English")
    assert "Язык: English\n" in olga.heard[-1]


async def test_a_unit_is_renamed_and_its_members_are_told(world, anna, olga):
    await world.unit("Пекарня", members=[anna], coordinators=[olga])
    await olga.say("/units пекарня")
    await olga.press("Изменить")
    await olga.press("Название")
    await olga.say("Хлебный дом")
    assert olga.heard[-1].startswith("«Хлебный дом»: что изменить?")
    await world.letters()
    assert anna.heard[-1] == (
        "Объединение «Пекарня» теперь называется «Хлебный дом».\nРешение: Ольга"
    )
    await anna.make_up("us:name:2")
    assert anna.heard[-1].startswith("(На это нет прав.")


async def test_a_move_is_shown_before_and_everybody_belongs_upwards_after(world, anna, olga):
    production = await world.unit("Производство")
    bakery = await world.unit("Пекарня", members=[anna])
    await world.unit("Наука", parent_id=bakery)
    await olga.say("/units пекарня")
    await olga.press("Изменить")
    await olga.press("Перенести")
    assert olga.heard[-1].endswith("\nПрогресс › Производство")
    await olga.press("Производство")
    assert olga.heard[-1] == (
        "Сделать «Пекарня» частью «Производство»?\nПрогресс › Производство › Пекарня\n"
        "В «Производство» вступят: 1 · Анна\n"
        "Из прежних объединений никто не выходит. Все участники получат письмо."
    )
    await olga.press("Да, перенести")
    assert "Прогресс › Производство › Пекарня" in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == (
        "«Пекарня» теперь часть «Производство», раньше — часть «Прогресс». Решение: Ольга\n"
        "Теперь вы участвуете и в «Производство»."
    )
    await olga.make_up(f"um:{production}:{bakery}:1")
    assert olga.heard[-1] == (
        "(«Производство» не может стать частью «Пекарня»: это оно само или его часть.)"
    )


async def test_a_unit_closes_when_it_is_empty_and_its_members_speak_elsewhere(world, anna, olga):
    bakery = await world.unit("Пекарня", members=[anna])
    bread = await world.project("Хлеб", members=[anna], unit_id=bakery)
    await world.speaks_in(anna, bakery)
    await olga.say("/units пекарня")
    await olga.press("Изменить")
    await olga.press("Закрыть")
    assert olga.heard[-1] == "(«Пекарня» пока не закрыть. Сначала закройте проекты: «Хлеб»)"
    await world.ask(shut, bread)
    await olga.press("Закрыть")
    assert "Членство здесь и полномочия закончатся у всех: 1." in olga.heard[-1]
    await olga.say("Печь остыла")
    await olga.press("Да, закрыть навсегда")
    assert "Пекарня" not in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == (
        "Объединение «Пекарня» закрыто. Членство в нём закончилось, записанные часы сохранились.\n"
        "Причина: Печь остыла\nРешение: Ольга"
    )
    await anna.say("/settings")
    assert anna.heard[-1].endswith("Кооператив: Прогресс")


def shut(db, project_id):
    projects.change(db, project_id, state=ProjectState.CLOSED)


async def test_the_chats_of_a_unit_that_closes_are_untied_and_told(world, anna, olga):
    bakery = await world.unit("Пекарня", members=[anna], coordinators=[olga])
    await world.speaks_in(olga, bakery)
    group = await bound(world, olga, anna)
    await olga.say("/units пекарня")
    await olga.press("Изменить")
    await olga.press("Закрыть")
    assert "Общие чаты будут отвязаны: 1." in olga.heard[-1]
    await olga.say("Печь остыла")
    await olga.press("Да, закрыть навсегда")
    await world.letters()
    assert group.heard == [
        "Объединение «Пекарня» закрыто: его новостей здесь больше не будет. "
        "Координатор может связать этот чат с другим: /group"
    ]

"""One's own data in the chat: the file, to be forgotten, how long things are kept."""

import io
import json
import zipfile
from datetime import timedelta

import pytest

from domain.people import Account
from services import members
from storage import people
from tests.person import Person

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
NOBODY = "Участник № {}"


@pytest.fixture
async def anna(world, olga):
    return await world.member("Анна")


def files_of(person: Person):
    return [card for card in person.cards if card.file]


async def test_my_data_come_as_a_file(world, anna):
    await world.project("Огород", members=[anna])
    await anna.say("2 ч огород полив")
    await anna.say("/mydata")
    assert anna.heard[-1].startswith("Здесь всё, что бот хранит о вас на пн, 23 ноября")
    [card] = files_of(anna)
    assert card.file_name == "mydata-2026-11-23.zip"
    with zipfile.ZipFile(io.BytesIO(card.file)) as archive:
        told = json.loads(archive.read("mydata.json"))
        assert archive.read("csv/entries.csv").decode("utf-8-sig").startswith("id;unit;project")
    assert told["profile"][0]["name"] == "Анна"
    assert [(one["minutes"], one["note"]) for one in told["entries"]] == [(120, "полив")]


async def test_the_next_file_is_a_minute_later_and_tells_of_the_one_before(world, anna):
    await anna.say("скачать мои данные")
    await anna.say("/mydata")
    assert anna.heard[-1] == (
        "Файл только что отправлен, он выше. Новый можно получить через 60 с."
    )
    world.clock.now += MINUTE
    await anna.say("/mydata")
    assert anna.heard[-1].endswith("Раньше эти данные выгружали:\n23 ноября 2026, 15:00 — вы")
    assert len(files_of(anna)) == 2


async def test_of_a_stranger_nothing_is_kept(world, olga):
    ivan = world.stranger("Иван")
    for command in ("/mydata", "/forget"):
        await ivan.say(command)
        assert ivan.heard == ["О вас ничего не хранится. Начать: /start"]
    await ivan.make_up("yf:y")
    assert ivan.heard


async def test_a_week_to_change_one_s_mind(world, anna):
    await anna.say("/forget")
    [text] = anna.heard
    assert f"«{NOBODY.format(anna.id)}»" in text
    assert "Есть 7 дней, чтобы передумать" in text
    await anna.press("Да, удалить через 7 дней")
    assert anna.heard[-1] == (
        "Данные будут удалены пн, 30 ноября, в 15:00."
        " До этого всё работает как обычно; за день придёт напоминание."
    )
    await anna.say("забыть меня")
    assert anna.heard[-1].startswith("Данные будут удалены пн, 30 ноября")
    await anna.press("Передумать")
    assert anna.heard[-1] == "Хорошо, всё остаётся как было. Ничего не удалено."
    world.clock.now += 8 * DAY
    await world.tick()
    await anna.say("/settings")
    assert anna.heard[-1].startswith("Имя: Анна")


async def test_after_a_week_one_is_a_stranger_again(world, anna, olga):
    await world.project("Огород", members=[anna, olga])
    await anna.say("2 ч огород")
    await anna.say("/forget")
    await anna.press("Да, удалить")
    world.clock.now += 6 * DAY
    await world.tick()
    assert anna.heard[-1].startswith("Завтра, пн, 30 ноября, ваши данные будут удалены")
    world.clock.now += DAY
    await world.tick()
    assert anna.heard[-1].startswith("Всё сделано: имя и аккаунты удалены")
    await anna.say("/me")
    assert "/start" in anna.heard[-1]
    assert await world.ask(people.names, [anna.id]) == {anna.id: NOBODY.format(anna.id)}
    await world.tick()
    assert anna.heard == []


async def test_one_letter_goes_to_each_account(world, anna):
    second = world.stranger("Анна дома")
    account = Account(world.network, second.account)
    await world.ask(people.add_account, account, anna.id, world.clock())
    await second.say("/forget")
    await second.press("Да, удалить")
    world.clock.now += 7 * DAY
    await world.tick()
    for person in (anna, second):
        assert [one for one in person.heard if one.startswith("Всё сделано")]


async def test_the_last_coordinator_can_not_be_forgotten(world, olga):
    await olga.say("/forget")
    await olga.press("Да, удалить")
    assert olga.heard[-1].startswith("(Последний координатор не может уйти")


async def test_not_while_a_timer_runs(world, anna):
    await world.project("Огород", members=[anna])
    await anna.say("/timer огород")
    await anna.say("/forget")
    await anna.press("Да, удалить")
    assert anna.heard[-1] == "(Сначала остановите таймер, чтобы его время не пропало: /timer)"


async def test_a_coordinator_does_it_for_who_has_no_messenger(world, olga, anna):
    gleb = await world.ask(members.add, await world.me(olga), "Глеб", world.clock())
    await olga.make_up(f"yz:{gleb}:o")
    assert olga.heard[-1].startswith("Удалить данные участника по его просьбе?")
    await olga.press("Да, удалить через 7 дней")
    assert olga.heard[-1] == "Данные участника будут удалены пн, 30 ноября, в 15:00."
    await olga.press("Отменить удаление")
    assert olga.heard[-1] == "Удаление отменено, всё на месте."
    await olga.make_up(f"yz:{anna.id}:y")
    assert "У этого участника есть мессенджер" in olga.heard[-1]
    await anna.make_up(f"yz:{gleb}:y")
    assert "нет прав" in anna.heard[-1]


async def test_what_is_kept_and_how_long_is_said_and_the_coordinator_changes_it(world, olga, anna):
    await anna.say("/privacy")
    assert anna.labels == [["Сроки хранения"], ["Скачать мои данные"], ["Удалить мои данные"]]
    await anna.press("Сроки хранения")
    assert "письма бота — 90 дн. после отправки" in anna.heard[-1]
    assert anna.card.rows == []
    await anna.make_up("yk:letters:30")
    assert "нет прав" in anna.heard[-1]
    await olga.say("/privacy")
    await olga.press("Сроки хранения")
    await olga.press("Письма: 90 дн.")
    await olga.press("365 дн.")
    assert "(Срок изменён.)" in olga.heard
    await olga.press("Письма: 365 дн.")
    await olga.press("‹ Назад")
    assert "письма бота — 365 дн. после отправки" in olga.heard[-1]

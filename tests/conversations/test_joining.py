"""The first minute: two consents, before which nothing is kept, and then a name."""

import pytest

from services import documents
from tests.conversations.newcomers import (
    ASK_NAME,
    CONSENT,
    SENT,
    WELCOME,
    write_documents,
)
from tests.services.rows import counts


@pytest.fixture
async def olga(world):
    await write_documents(world)
    return await world.coordinator("Ольга")


async def test_the_first_minute(world, olga):
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    assert ivan.heard == [WELCOME]
    assert ivan.labels == [
        ["Прочитать принципы", "Принимаю"],
        ["У меня уже есть аккаунт"],
        ["English"],
    ]
    await ivan.press("Принимаю")
    assert ivan.heard == [CONSENT]
    assert ivan.labels == [["Как хранятся данные"], ["Даю согласие"]]
    await ivan.press("Даю согласие")
    assert ivan.heard == [ASK_NAME]
    await ivan.say("Иван К.")
    assert ivan.heard == ["Иван К., какой у вас часовой пояс? Выберите или напишите город."]
    await ivan.press("Москва, UTC+3")
    assert ivan.heard == [SENT]
    await world.letters()
    assert olga.heard == [
        "Иван К. просит принять в кооператив. Принципы приняты, согласие на хранение данных дано."
    ]
    await olga.press("Принять")
    assert olga.heard == ["Иван К. теперь в «Прогресс». Приветствие отправлено."]
    await world.letters()
    [welcome] = ivan.heard
    assert welcome.startswith("Иван К., добро пожаловать в кооператив «Прогресс»!")
    await ivan.press("Начать")
    assert ivan.menu[0] == ["Записать часы", "Мои часы"]


async def test_nothing_about_a_stranger_is_kept_before_both_consents(world, olga):
    before = await world.ask(counts)
    ivan = world.stranger("Иван")
    await ivan.say("привет")
    await ivan.press("Прочитать принципы")
    assert ivan.heard == [WELCOME, "Принципы\n\nВсё общее."]
    await ivan.press("Принимаю")
    await ivan.press("Как хранятся данные")
    await ivan.press("‹ Назад")
    await ivan.say("что это?")
    await ivan.send("sticker")
    await ivan.say("/help")
    await ivan.say("/privacy")
    assert await world.ask(counts) == before


async def test_a_stranger_may_choose_the_language(world, olga):
    ivan = world.stranger("Ivan")
    await ivan.say("начать")
    await ivan.press("English")
    assert ivan.heard[-1].startswith("This is the bot of “Прогресс”.")
    await ivan.press("Read the principles")
    await ivan.press("I accept")
    await ivan.press("I agree")
    assert ivan.heard[-1] == (
        "What shall we call you in the cooperative? Write your name. To stop: /cancel"
    )
    await ivan.say("Ivan")
    await ivan.press("Moscow, UTC+3")
    assert ivan.heard[-1].startswith("The application is with the coordinators.")


async def test_documents_that_changed_are_shown_anew(world, olga):
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    await world.ask(documents.sync, {("principles", "ru"): "Новые принципы."}, world.clock())
    await ivan.press("Принимаю")
    assert ivan.heard[-1] == (
        "Документы за это время обновились. Вот новая версия, просмотрите её, пожалуйста.\n\n"
        + WELCOME
    )
    await ivan.press("Принимаю")
    await world.ask(documents.sync, {("privacy", "ru"): "Хранится и адрес."}, world.clock())
    await ivan.press("Даю согласие")
    assert ivan.heard[-1].endswith(WELCOME)
    await ivan.press("Принимаю")
    await ivan.press("Даю согласие")
    assert ivan.heard[-1] == ASK_NAME


async def test_a_long_document_comes_in_pieces(world, olga):
    text = "\n\n".join(f"{number}. " + "всё общее " * 30 for number in range(20))
    await world.ask(documents.sync, {("principles", "ru"): text}, world.clock())
    ivan = world.stranger("Иван")
    await ivan.say("/start")
    assert len(ivan.heard) == 1
    await ivan.press("Прочитать принципы")
    assert len(ivan.heard) == 4
    assert ivan.labels == [["Принимаю", "‹ Назад"]]

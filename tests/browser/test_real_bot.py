"""The demo cooperative as a newcomer at the page meets it: the real bot, in a real browser."""

import pytest
from playwright.async_api import expect

from bot.app import App
from bot.delivery import Delivery
from bot.demo import NEWCOMER, at_the_page
from bot.platforms.local import PAGE_WORDS
from bot.settings import Settings
from domain.people import Network
from locales import words
from services.demo import SOMEBODIES, settle
from services.documents import sync
from services.founding import found
from storage.opening import connect
from tests.browser.seats import Seat
from tests.chat import MONDAY, Clock
from tests.doubles.local import LocalMessenger

ACCOUNTS = {one.key: one.account for one in SOMEBODIES}
TEXTS = {(name, "ru"): f"О том, что такое {name}." for name in ("about", "principles", "privacy")}


@pytest.fixture
async def table(sqlite_url):
    """The demo's members with their bot, whose clock stands still."""
    say, clock = words("ru"), Clock()
    database = await connect(sqlite_url)
    await database.write(found, "Прогресс", "Europe/Moscow", "ru", MONDAY)
    await database.write(sync, TEXTS, MONDAY)
    await database.write(settle, say, MONDAY)
    app = App(database, "ru", clock)
    people = tuple(at_the_page(Settings(_env_file=None)))
    texts = {word: say(word) for word in PAGE_WORDS}
    async with LocalMessenger(app.listener(Network.LOCAL), people, words=texts) as messenger:
        yield messenger.address, Delivery(database, {Network.LOCAL: messenger.bot}, clock)
    await database.close()


@pytest.fixture
async def page(table, open_page):
    address, _ = table
    return await open_page(address)


@pytest.fixture
def delivery(table):
    return table[1]


async def test_a_sentence_becomes_a_receipt_that_can_be_taken_back(page):
    anna = Seat(page, ACCOUNTS["anna"])
    await anna.say("вчера 2,5 ч огород полив")
    await expect(anna.bubble("✓ 2 ч 30 мин · Огород · вс, 22 ноября")).to_be_visible()
    await anna.button("Отменить").click()
    await expect(anna.bubble("Отменено")).to_be_visible()
    await expect(anna.bubble("✓ 2 ч 30 мин")).to_have_count(0)


async def test_hours_are_logged_with_taps_alone(page):
    peter = Seat(page, ACCOUNTS["peter"])
    await peter.say("меню")
    await peter.button("Записать часы").click()
    await peter.button("Кухня").click()
    await peter.button("2 ч").click()
    await peter.button("Сегодня").click()
    await expect(peter.bubble("✓ 2 ч · Кухня · сегодня")).to_be_visible()


async def test_a_newcomer_applies_and_is_admitted_before_everybodys_eyes(delivery, page):
    newcomer, olga = Seat(page, NEWCOMER), Seat(page, ACCOUNTS["olga"])
    await newcomer.say("/start")
    await newcomer.button("Принимаю").click()
    await newcomer.button("Даю согласие").click()
    await expect(newcomer.bubble("Как вас называть")).to_be_visible()
    await newcomer.say("Маша И.")
    await newcomer.button("Москва, UTC+3").click()
    await expect(newcomer.bubble("Заявка отправлена")).to_be_visible()
    while await delivery.deliver():
        pass
    await olga.button("Принять").click()
    await expect(olga.button("Принять")).to_have_count(0)
    while await delivery.deliver():
        pass
    await newcomer.say("1,5 ч сайт")
    await expect(newcomer.bubble("✓ 1 ч 30 мин · Сайт")).to_be_visible()

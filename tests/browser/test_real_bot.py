"""The demo cooperative as a newcomer at the page meets it: the real bot, in a real browser."""

import pytest
from playwright.async_api import expect

from bot.demo import NEWCOMER
from tests.browser.seats import Seat
from tests.demo import ACCOUNTS, open_demo


@pytest.fixture
async def demo(sqlite_url):
    async with open_demo(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def page(demo, open_page):
    return await open_page(demo.messenger.address)


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


async def test_a_newcomer_applies_and_is_admitted_before_everybodys_eyes(demo, page):
    newcomer, olga = Seat(page, NEWCOMER), Seat(page, ACCOUNTS["olga"])
    await newcomer.say("/start")
    await newcomer.button("Принимаю").click()
    await newcomer.button("Даю согласие").click()
    await expect(newcomer.bubble("Как вас называть")).to_be_visible()
    await newcomer.say("Маша И.")
    await newcomer.button("Москва, UTC+3").click()
    await expect(newcomer.bubble("Заявка отправлена")).to_be_visible()
    await demo.letters()
    await olga.button("Принять").click()
    await expect(olga.button("Принять")).to_have_count(0)
    await demo.letters()
    await newcomer.say("1,5 ч сайт")
    await expect(newcomer.bubble("✓ 1 ч 30 мин · Сайт")).to_be_visible()

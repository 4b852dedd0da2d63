"""“Next day” on the page: the clock in the header goes on, and the chats with it."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.browser.seats import ANNA, Seat, messenger_of
from tests.demo import ACCOUNTS, open_demo

AFTERNOON = re.compile("15:00")


@pytest.fixture
async def demo(sqlite_url):
    async with open_demo(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def page(demo, open_page):
    return await open_page(demo.messenger.address)


@pytest.fixture
def button(page):
    return page.get_by_role("button", name="Следующий день")


def clock(page):
    return page.locator("#slot time")


async def test_a_press_shows_the_same_time_of_the_next_day(page, button):
    await expect(clock(page)).to_have_text("пн, 23 ноября, 15:00")
    await button.click()
    await expect(clock(page)).to_have_text("вт, 24 ноября, 15:00")
    await button.click()
    await expect(clock(page)).to_have_text("ср, 25 ноября, 15:00")


async def test_the_button_rests_while_the_hours_go_by(demo, page, button):
    demo.messenger.chat.walk.pause = 0.12
    await button.click()
    await expect(button).to_be_disabled()
    await expect(clock(page)).not_to_have_text(AFTERNOON)
    await expect(button).to_be_disabled()
    await expect(button).to_be_enabled()
    await expect(clock(page)).to_have_text("вт, 24 ноября, 15:00")


async def test_another_tab_sees_the_day_go_by_too(demo, page, button, open_page):
    other = await open_page(demo.messenger.address)
    await button.click()
    await expect(clock(other)).to_have_text("вт, 24 ноября, 15:00")


async def test_what_came_at_night_stands_under_its_day_with_its_hour(page, button):
    anna = Seat(page, ACCOUNTS["anna"])
    await anna.say("/timer огород")
    await expect(anna.node.locator(".day")).to_have_text(["сегодня"])
    await button.click()
    stopped = anna.bubble("Таймер").last
    await expect(stopped.locator("time")).to_have_text("03:00")
    await expect(anna.node.locator(".day")).to_have_text(["вчера", "сегодня"])


async def test_the_morning_after_the_coordinator_has_the_digest(page, button):
    await button.click()
    digest = Seat(page, ACCOUNTS["olga"]).bubble("Сводка, вт, 24 ноября")
    await expect(digest.locator("time")).to_have_text("09:00")
    await expect(digest).to_contain_text("Тимур Алиев")


async def test_who_is_written_to_first_is_still_offered_to_start(page, button):
    olga = Seat(page, ACCOUNTS["olga"])
    await button.click()
    await expect(olga.bubble("Сводка, вт, 24 ноября")).to_be_visible()
    await olga.button("Запустить").click()
    await expect(olga.button("Мои часы")).to_be_visible()
    await expect(olga.button("Запустить")).to_be_hidden()


async def test_three_presses_after_monday_members_are_reminded(page, button):
    for day in ("вт, 24", "ср, 25", "чт, 26"):
        await button.click()
        await expect(clock(page)).to_have_text(f"{day} ноября, 15:00")
    await button.click()
    for one in ("anna", "peter"):
        reminder = Seat(page, ACCOUNTS[one]).bubble("До нормы на этой неделе не хватает")
        await expect(reminder.locator("time")).to_have_text("19:00")


async def test_who_writes_is_heard_on_the_day_that_the_page_shows(page, button):
    anna = Seat(page, ACCOUNTS["anna"])
    await button.click()
    await expect(clock(page)).to_have_text("вт, 24 ноября, 15:00")
    await anna.say("вчера 2 ч огород")
    await expect(anna.bubble("✓ 2 ч · Огород · пн, 23 ноября")).to_be_visible()
    await expect(anna.bubble("вчера 2 ч огород").locator("time")).to_have_text("15:00")


async def test_a_page_elsewhere_shows_the_cooperatives_time(demo, browser):
    context = await browser.new_context(timezone_id="Asia/Vladivostok")
    page = await context.new_page()
    await page.goto(demo.messenger.address)
    await expect(clock(page)).to_have_text("пн, 23 ноября, 15:00")


async def test_when_the_bot_goes_away_the_button_can_be_pressed_again(demo, page, button):
    demo.messenger.chat.walk.pause = 0.1
    await button.click()
    await expect(button).to_be_disabled()
    await asyncio.wait_for(demo.messenger.__aexit__(), 20)
    await expect(button).to_be_enabled()


async def test_without_a_demo_there_is_no_button(open_page):
    async with messenger_of() as messenger:
        page = await open_page(messenger.address)
        await expect(Seat(page, ANNA).node).to_be_visible()
        await expect(page.locator("#slot")).to_be_hidden()

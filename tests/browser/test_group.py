"""The group on the page: one column where everybody may speak."""

import pytest
from playwright.async_api import expect

from bot.demo import GROUP
from bot.platforms.local import LocalGroup
from tests.browser.seats import Seat
from tests.demo import ACCOUNTS, open_demo


@pytest.fixture
async def page(sqlite_url, open_page):
    async with open_demo(sqlite_url) as demo:
        demo.messenger.chat.open_group(LocalGroup(GROUP, "Общий чат"))
        yield await open_page(demo.messenger.address)


async def test_each_speaks_in_their_own_name_and_a_coordinator_binds_the_chat(page):
    group = Seat(page, GROUP)
    speaker = group.node.locator("select")
    await speaker.select_option(str(ACCOUNTS["anna"]))
    await group.say("всем привет")
    await expect(group.bubble("Здравствуйте! Здесь будут объявления")).to_be_visible()
    await expect(group.bubble("всем привет").locator(".author")).to_be_visible()
    await group.button("Связать с объединением").click()
    await expect(page.get_by_text("На это нет прав.")).to_be_visible()
    await page.get_by_role("button", name="Понятно").click()
    await speaker.select_option(str(ACCOUNTS["olga"]))
    await group.button("Связать с объединением").click()
    await expect(group.bubble("Чат связан с объединением")).to_be_visible()
    await group.say("/projects")
    await expect(group.bubble("Открытые проекты объединения")).to_be_visible()

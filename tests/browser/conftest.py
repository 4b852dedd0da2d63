"""A real browser for the local chat: Debian's Chromium, or the one that CHROMIUM names."""

import os
import shutil

import pytest
from playwright.async_api import async_playwright

from tests.browser.seats import ANNA, BORIS, Seat, messenger_of

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
async def browser():
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "no Chromium: apt-get install chromium, or set CHROMIUM to its path"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        await browser.close()


@pytest.fixture
async def open_page(browser):
    """open_page(address, width) shows the chats in a tab of its own; no script may fail in it."""
    failures: list[str] = []

    async def show(address, width=1440, height=900, **more):
        context = await browser.new_context(
            viewport={"width": width, "height": height}, locale="ru-RU", **more
        )
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.on("request", lambda request: _stay_here(request.url, address, failures))
        await page.goto(address)
        await page.wait_for_selector("html[data-ready]")
        return page

    yield show
    assert failures == []


def _stay_here(url, address, failures):
    if not url.startswith(address):
        failures.append(f"the page asked for {url}")


@pytest.fixture
async def messenger():
    async with messenger_of() as messenger:
        yield messenger


@pytest.fixture
async def page(messenger, open_page):
    return await open_page(messenger.address)


@pytest.fixture
def anna(page):
    return Seat(page, ANNA)


@pytest.fixture
def boris(page):
    return Seat(page, BORIS)

"""Draws the pictures of the guides from the real local chat; `make pictures`."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from bot.app import App
from bot.delivery import Delivery
from bot.demo import at_the_page
from bot.demo_clock import DemoClock, Walk
from bot.documents import keep_documents
from bot.platforms.local import PAGE_WORDS
from bot.scheduler import Scheduler
from bot.settings import Settings
from domain.people import Network
from locales import LANGUAGES, Say, words
from services.demo import settle
from services.founding import found
from storage.database import Database
from storage.opening import open_database
from tests.browser.conftest import FLAGS
from tests.browser.scenes import NEWCOMER, SCENES, Scene, Table
from tests.chat import MONDAY, Clock, World
from tests.doubles.local import LocalMessenger

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
# The middle of a week, so that there is something in it.
WEDNESDAY = MONDAY + timedelta(days=2)
PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1440, height=780)
ONLY_THE_CHAT = "#top, #tabs, .network { display: none !important }"
CHOOSE = """id => document.querySelectorAll(".column").forEach(
    (one) => one.classList.toggle("chosen", one.id === `chat-${id}`))"""
# How members came in is no news: their /start and its answer.
LEAVE_OUT_THE_START = """id => [...document.querySelectorAll(`#chat-${id} .inner > div`)]
    .slice(1, 3).forEach((row) => row.remove())"""
HEIGHT = """id => {
    const chat = document.getElementById(`chat-${id}`);
    const [inner, list] = [chat.querySelector(".inner"), chat.querySelector(".list")];
    return chat.clientHeight - list.clientHeight + inner.lastElementChild.getBoundingClientRect()
        .bottom - inner.firstElementChild.getBoundingClientRect().top + 28;
}"""


async def main(folder: Path) -> None:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for language in LANGUAGES:
            for scene in SCENES:
                await draw(browser, scene, words(language), folder)
        await browser.close()


async def draw(browser: Browser, scene: Scene, say: Say, folder: Path) -> None:
    async with table_of(say) as table:
        await scene.play(table)
        file = folder / f"{scene.name}.{say.language}.png"
        await photograph(browser, table.world.messenger.address, scene, file)


async def photograph(browser: Browser, address: str, scene: Scene, file: Path) -> None:
    context = await browser.new_context(
        viewport=PHONE if scene.person else DESK,
        timezone_id="Europe/Moscow",
        bypass_csp=True,  # ours is one more style
    )
    page = await context.new_page()
    await page.goto(address)
    await page.wait_for_selector("html[data-ready]")
    if scene.person:
        await choose(page, scene.person)
    await page.wait_for_timeout(400)
    await page.screenshot(path=file)
    await context.close()


async def choose(page: Page, person: int) -> None:
    """One chat, as high as what is said in it, without what only the local page has."""
    await page.add_style_tag(content=ONLY_THE_CHAT)
    await page.evaluate(CHOOSE, person)
    if person != NEWCOMER:
        await page.evaluate(LEAVE_OUT_THE_START, person)
    height = int(await page.evaluate(HEIGHT, person))
    await page.set_viewport_size(ViewportSize(width=PHONE["width"], height=height))


@asynccontextmanager
async def table_of(say: Say) -> AsyncIterator[Table]:
    """The demo cooperative in one language, gone afterwards."""
    clock = Clock(WEDNESDAY)
    people = tuple(at_the_page(Settings(language=say.language)))
    page_words = {word: say(word) for word in PAGE_WORDS}
    messenger = LocalMessenger(people=people, clock=clock, words=page_words)
    with TemporaryDirectory() as folder:
        async with messenger, cooperative(Path(folder), say) as database:
            world = World(messenger, database, database.url, clock)
            world.bot = messenger.bot
            messenger.handle = App(database, say.language, clock).listener(Network.LOCAL)
            scheduler, delivery = Scheduler(database, clock), Delivery(database, {}, clock)
            messenger.chat.walk = Walk(DemoClock(), "Europe/Moscow", database, scheduler, delivery)
            yield Table(world, say)


@asynccontextmanager
async def cooperative(folder: Path, say: Say) -> AsyncIterator[Database]:
    database = await open_database(f"sqlite:///{folder}/demo.sqlite3")
    name = say("cooperative-name")
    await database.write(found, name, "Europe/Moscow", say.language, WEDNESDAY)
    await keep_documents(database, folder / "documents", WEDNESDAY)
    await database.write(settle, say, WEDNESDAY)
    yield database
    await database.close()


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER))

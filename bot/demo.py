"""Who sits at the local chat page."""

from pathlib import Path

from bot.app import App
from bot.delivery import Delivery
from bot.demo_clock import DemoClock, Walk
from bot.platforms.local import PAGE_WORDS, LocalChat, LocalGroup, LocalPerson
from bot.platforms.local.people import Look
from bot.scheduler import Scheduler
from bot.settings import Settings
from locales import words
from services import doors
from services.demo import SOMEBODIES, settle

HISTORY = Path("data/local-chat.json")
NEWCOMER = 1
GROUP = -1
DRAWN_AS: dict[str, Look] = {"peter": "vk"}


async def open_chat(
    settings: Settings, app: App, scheduler: Scheduler, delivery: Delivery
) -> LocalChat:
    """The page with its people; an empty cooperative without tokens gets its demo members."""
    say = words(settings.language)
    page_words = {word: say(word) for word in PAGE_WORDS}
    groups = [LocalGroup(GROUP, say("local-group"))]
    chat = LocalChat(at_the_page(settings), HISTORY, page_words, app.clock, groups)
    if isinstance(app.clock, DemoClock):
        await app.database.write(settle, say, app.clock())
        unit = await app.database.read(doors.root)
        chat.walk = Walk(app.clock, unit.time_zone, app.database, scheduler, delivery)
    return chat


def at_the_page(settings: Settings) -> list[LocalPerson]:
    say = words(settings.language)
    accounts = {"newcomer": NEWCOMER} | {one.key: one.account for one in SOMEBODIES}
    return [
        LocalPerson(
            id=account,
            name=say(f"demo-{key}"),
            role=say(f"demo-{key}-role"),
            look=DRAWN_AS.get(key, "telegram"),
            language=settings.language,
        )
        for key, account in accounts.items()
    ]

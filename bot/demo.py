"""Who sits at the local chat page."""

from pathlib import Path

from bot.app import App
from bot.platforms.local import PAGE_WORDS, LocalChat, LocalPerson
from bot.platforms.local.people import Look
from bot.settings import Settings
from locales import words
from services.demo import SOMEBODIES, settle
from storage.database import Database

HISTORY = Path("data/local-chat.json")
NEWCOMER = 1
DRAWN_AS: dict[str, Look] = {"peter": "vk"}


async def open_chat(settings: Settings, database: Database, app: App) -> LocalChat:
    """The page with its people; without tokens an empty cooperative gets its demo members."""
    say = words(settings.language)
    if not settings.has_tokens:
        await database.write(settle, say, app.clock())
    page_words = {word: say(word) for word in PAGE_WORDS}
    return LocalChat(at_the_page(settings), HISTORY, page_words, app.clock)


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

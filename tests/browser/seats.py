"""Two people at the local page, and what can be found in a chat of theirs."""

from bot.platforms.local import PAGE_WORDS, LocalPerson
from locales import words
from tests.browser.echo import build_dispatcher
from tests.doubles.local import LocalMessenger

ANNA, BORIS = 7, 8
PEOPLE = (
    LocalPerson(ANNA, "Анна Ким", "участница"),
    LocalPerson(BORIS, "Борис", "координатор", look="vk"),
)


def messenger_of(**more):
    say = words("ru")
    texts = {message_id: say(message_id) for message_id in PAGE_WORDS}
    return LocalMessenger(build_dispatcher().feed_update, PEOPLE, words=texts, **more)


class Seat:
    """One person's chat on the page."""

    def __init__(self, page, person):
        self.node = page.locator(f"#chat-{person}")
        self.field = self.node.locator("textarea")

    async def say(self, text):
        await self.field.fill(text)
        await self.field.press("Enter")

    def bubble(self, text):
        return self.node.locator(".bubble", has_text=text)

    def button(self, name):
        return self.node.get_by_role("button", name=name, exact=True)

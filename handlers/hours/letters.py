"""What a member is told of hours that a coordinator has entered for them."""

from datetime import date

from domain.projects import Labour
from handlers.hours.wording import paragraphs
from handlers.letters import Facts, Letter
from handlers.pages import Page
from locales import Say


def for_you(message_id: str) -> Letter:
    def letter(say: Say, facts: Facts) -> Page:
        entry = say(
            "hours-entry",
            minutes=facts["minutes"],
            project=facts["project"],
            day=say("hours-day", day=date.fromisoformat(facts["day"])),
            labour=Labour(facts["labour"]).value,
        )
        return Page(paragraphs(say(message_id, who=facts["who"], entry=entry), facts["note"]))

    return letter


LETTERS = {
    "hours-for-you": for_you("hours-for-you"),
    "hours-for-you-undone": for_you("hours-for-you-undone"),
}

"""Both chats are told as whom they speak from now on."""

from handlers.letters import Facts, Letter
from handlers.pages import Page
from locales import Say


def _merged(say: Say, facts: Facts) -> Page:
    named = {name: facts[name] for name in ("name", "gone", "by")}
    lines = [say("letter-member-merged", **named)]
    if project := facts["timer"]:
        lines.append(say("letter-member-merged-timer", project=project))
    return Page("\n\n".join(lines))


LETTERS: dict[str, Letter] = {"member-merged": _merged}

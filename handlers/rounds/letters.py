"""Letters about rounds."""

from datetime import datetime

from handlers.letters import Facts, Letter
from handlers.pages import Page, Row, button
from handlers.rounds.buttons import See, Show
from locales import Say


def _told(message_id: str, label: str = "", what: See = See.CARD) -> Letter:
    def letter(say: Say, facts: Facts) -> Page:
        deadline = datetime.fromisoformat(facts["deadline"])
        when = {"day": deadline.date(), "time": deadline}
        known = {name: fact for name, fact in facts.items() if name != "deadline"}
        known["was"] = -1 if known.get("was") is None else known["was"]
        return Page(say(message_id, **known, **when), _row(say, facts, label, what))

    return letter


def _row(say: Say, facts: Facts, label: str, what: See) -> list[Row]:
    return [[button(say(label), Show(round_id=facts["round"], what=what))]] if label else []


LETTERS: dict[str, Letter] = {
    "round-opened": _told("letter-round-opened", "round-key-wish"),
    "round-opened-group": _told("letter-round-opened"),
    "round-cancelled": _told("letter-round-cancelled"),
    "round-nobody": _told("letter-round-nobody", "round-key-back"),
    "round-awaited": _told("letter-round-awaited", "round-key-came"),
    "round-shared": _told("letter-round-shared", "round-key-calculation", See.SHARES),
    "round-changed": _told("letter-round-changed", "round-key-calculation", See.SHARES),
    "round-fell-short": _told("letter-round-fell-short", "round-key-calculation", See.SHARES),
}

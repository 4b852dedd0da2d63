"""What is written to who is to be forgotten."""

from datetime import datetime
from typing import Any

from handlers.letters import Letter
from handlers.pages import Page, button
from handlers.personal_buttons import ForgetMe, Step
from locales import Say


def soon(say: Say, facts: dict[str, Any]) -> Page:
    due = datetime.fromisoformat(facts["due"])
    keep = button(say("forget-call-off"), ForgetMe(step=Step.CALL_OFF))
    return Page(say("letter-forgetting-soon", day=due.date()), [[keep]])


def waits(say: Say, _: dict[str, Any]) -> Page:
    keep = button(say("forget-call-off"), ForgetMe(step=Step.CALL_OFF))
    return Page(say("letter-forgetting-waits"), [[keep]])


def forgotten(say: Say, facts: dict[str, Any]) -> Page:
    return Page(say("letter-forgotten", unit=facts["unit"]))


LETTERS: dict[str, Letter] = {
    "forgetting-soon": soon,
    "forgetting-waits": waits,
    "forgotten": forgotten,
}

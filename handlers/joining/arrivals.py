"""The end of the way in: the application waits, or a code has admitted at once."""

from dataclasses import dataclass, replace
from datetime import datetime

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member, Role, Standing
from handlers.applications.applying import next_page
from handlers.commands import keyboard
from handlers.joining.cards import admitted
from handlers.letters import Facts, Letter, plain
from handlers.pages import Page, send, show
from locales import Say
from services import applying
from services.joining import Outcome
from services.rights import require_member
from services.transactions import Look

# What those who are admitted at once may do.
ROLES: dict[Outcome, frozenset[Role]] = {
    Outcome.ADMITTED: frozenset(),
    Outcome.IN_OFFICE: frozenset({Role.COORDINATOR}),
}


@dataclass(frozen=True, slots=True)
class Coming:
    """What it takes to ask the unit's questions next."""

    state: FSMContext
    now: datetime
    look: Look


async def tell_outcome(
    said: Message | CallbackQuery,
    say: Say,
    me: Member,
    name: str,
    outcome: Outcome,
    coming: Coming,
) -> None:
    """The menu for who is in; for who waits the unit's questions, if there are any."""
    if outcome in ROLES:
        me = await coming.look(require_member, me.id, coming.now)
    page = Page(say(f"joining-{outcome}", name=name, unit=me.unit.name))
    page = page if outcome in ROLES else await _next_page(say, me, outcome, page, coming)
    message = said.message if isinstance(said, CallbackQuery) else said
    if isinstance(said, CallbackQuery):
        await show(said, page)
    elif outcome not in ROLES:
        await send(said, page)
    if outcome in ROLES and isinstance(message, Message):
        await welcome(message, say, replace(me, name=name, roles=ROLES[outcome]))


async def _next_page(say: Say, me: Member, outcome: Outcome, page: Page, coming: Coming) -> Page:
    own = await coming.look(applying.find, me, me.unit.id)
    if not own.form:
        return page
    note = "" if outcome is Outcome.WAITING else say(f"joining-{outcome}-and-form")
    return await next_page(say, coming.state, own, note)


async def welcome(message: Message, say: Say, me: Member) -> None:
    """A message of its own: it brings the bottom keyboard, which an edited card cannot."""
    me = replace(me, standing=Standing.MEMBER)
    said = "joining-now-coordinator" if me.coordinates else "joining-welcome"
    await send(message, Page(say(said, name=me.name, unit=me.unit.name)), keyboard(say, me))


def admitted_letter(say: Say, facts: Facts) -> Page:
    return admitted(say, str(facts["name"]), str(facts["unit"]))


LETTERS: dict[str, Letter] = {
    "admitted": admitted_letter,
    "guest-joined": plain("letter-guest-joined"),
}

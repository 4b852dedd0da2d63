"""/journal: what was decided in the unit, by whom, when and why; for each of its members."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from domain.journal import ActKind
from domain.people import Member
from handlers.commands import Asked, Go
from handlers.filters import for_members
from handlers.pages import ON_A_PAGE, Page, button, send, shortened, show
from locales import Fact, Say
from services import journals
from services.journals import JournalPage, Told
from services.transactions import Look

__all__ = ["build_router"]

ALL = "all"
LONGEST_REASON, LONGEST_NAME = 200, 64
# What words may count on, whether an act has kept it or not.
USUAL: dict[str, Fact] = {"minutes": 0, "project": "", "role": "", "count": 0, "title": ""}


class JournalOf(CallbackData, prefix="xj"):
    """A page of the journal: acts of a kind that came before one of them."""

    kind: str = ALL
    older_than: int = 0


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(open_journal, Asked("journal"))
    router.callback_query.register(turn_page, JournalOf.filter())
    return router


async def open_journal(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    page = await look(journals.page, me, None, 0, ON_A_PAGE, now)
    await send(message, journal_page(say, me, page, JournalOf()))


async def turn_page(
    press: CallbackQuery,
    callback_data: JournalOf,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    kind = ActKind(callback_data.kind) if callback_data.kind in set(ActKind) else None
    # An act's number, not a place in a list: it may be any that there is.
    older_than = max(0, callback_data.older_than)
    page = await look(journals.page, me, kind, older_than, ON_A_PAGE, now)
    await show(press, journal_page(say, me, page, callback_data))


def journal_page(say: Say, me: Member, page: JournalPage, at: JournalOf) -> Page:
    lines = [act_in_words(say, me, told) for told in page.told]
    nothing = say("journal-no-more" if at.older_than or page.older else "journal-empty")
    title = say("journal-title", unit=me.unit.name, kind=at.kind)
    back = [button(say("journal-newest"), JournalOf(kind=at.kind))] if at.older_than else []
    older = page.older
    on = [button("›", JournalOf(kind=at.kind, older_than=older))] if older else []
    kinds = [
        button(say("journal-kind", kind=kind), JournalOf(kind=kind))
        for kind in (ALL, *ActKind)
        if kind != at.kind
    ]
    rows = [kinds[:3], kinds[3:6], [*back, *on], [button(say("go-roles"), Go(command="roles"))]]
    return Page("\n\n".join([title, *(lines or [nothing])]), rows)


def act_in_words(say: Say, me: Member, told: Told) -> str:
    """Day and hour by the unit's clock; who; what; why."""
    at = told.at.astimezone(ZoneInfo(me.unit.time_zone))
    who = told.author or say("journal-nobody")
    head = say("journal-line", day=at.date(), time=at, who=who, act=_what(say, me, told))
    reason = shortened(told.reason, LONGEST_REASON) if told.reason else ""
    return f"{head}\n«{reason}»" if reason else head


def _what(say: Say, me: Member, told: Told) -> str:
    """By the words of the act, or of what it is a kind of; else the act's own name."""
    name = f"journal-act-{told.act.replace('.', '-')}"
    while not say.knows(name) and "-" in name:
        name = name.rpartition("-")[0]
    facts = USUAL | {"name": say("journal-somebody"), "until": ""} | _facts(told)
    try:
        if say.knows(name):
            return say(name, **_with_day(say, facts))
    except ValueError:  # an act of another time, which has not kept all that the words want
        pass
    return say("journal-act-unknown", act=told.act)


def _facts(told: Told) -> dict[str, Fact]:
    """Long names are cut: six acts go into one message."""
    return {
        name: shortened(fact, LONGEST_NAME) if isinstance(fact, str) else fact
        for name, fact in told.facts.items()
        if isinstance(fact, str | int)
    }


def _with_day(say: Say, facts: dict[str, Fact]) -> dict[str, Fact]:
    """An end is kept as the day's figures."""
    until = str(facts["until"])
    try:
        said = say("journal-until", day=date.fromisoformat(until)) if until else ""
    except ValueError:
        said = until
    return facts | {"until": said}

"""/journal: what was decided in the unit, by whom, when and why; for each of its members."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.journal import ActKind
from domain.people import Member
from handlers.commands import Asked, Go
from handlers.filters import for_members
from handlers.journal_buttons import ALL, JournalAbout, JournalOf
from handlers.journal_words import act_in_words
from handlers.pages import ON_A_PAGE, Page, Row, button, send, show
from handlers.rows import in_pairs
from locales import Say
from services import journals
from services.journals import Found, JournalPage
from services.transactions import Look

__all__ = ["build_router"]


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(open_journal, Asked("journal"))
    router.callback_query.register(turn_page, JournalOf.filter())
    router.callback_query.register(turn_page_about, JournalAbout.filter())
    return router


async def open_journal(
    message: Message, arguments: str, me: Member, say: Say, now: datetime, look: Look
) -> None:
    """Of everybody, or of who is named."""
    if not arguments:
        page = await look(journals.page, me, None, 0, ON_A_PAGE, now)
        await send(message, journal_page(say, me, page, JournalOf()))
        return
    found = await look(journals.search, me, arguments, now)
    if len(found.names) != 1:
        await send(message, found_page(say, found, arguments))
        return
    about = JournalAbout(member_id=next(iter(found.names)))
    await send(message, await _about(look, say, me, about, now))


async def turn_page(
    press: CallbackQuery, callback_data: JournalOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    kind = ActKind(callback_data.kind) if callback_data.kind in set(ActKind) else None
    # An act's number, not a place in a list: it may be any that there is.
    older_than = max(0, callback_data.older_than)
    page = await look(journals.page, me, kind, older_than, ON_A_PAGE, now)
    await show(press, journal_page(say, me, page, callback_data))


async def turn_page_about(
    press: CallbackQuery,
    callback_data: JournalAbout,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    await show(press, await _about(look, say, me, callback_data, now))


async def _about(look: Look, say: Say, me: Member, at: JournalAbout, now: datetime) -> Page:
    older = max(0, at.older_than)
    page = await look(journals.page, me, None, older, ON_A_PAGE, now, at.member_id)
    title = say("journal-title-about", unit=me.unit.name, name=page.about)
    turned = JournalAbout(member_id=at.member_id)
    everybody = button(say("journal-everybody"), JournalOf())
    return Page(_text(say, me, page, title, at), [_turns(say, page, at, turned), [everybody]])


def journal_page(say: Say, me: Member, page: JournalPage, at: JournalOf) -> Page:
    title = say("journal-title", unit=me.unit.name, kind=at.kind)
    kinds = [
        button(say("journal-kind", kind=kind), JournalOf(kind=kind))
        for kind in (ALL, *ActKind)
        if kind != at.kind
    ]
    turns = _turns(say, page, at, JournalOf(kind=at.kind))
    rows = [*in_pairs(kinds), turns, [button(say("go-roles"), Go(command="roles"))]]
    return Page(_text(say, me, page, title, at), rows)


def found_page(say: Say, found: Found, words: str) -> Page:
    """Which of them is meant; or nobody."""
    listed = [
        button(name, JournalAbout(member_id=member_id)) for member_id, name in found.names.items()
    ]
    text = say("journal-whom" if listed else "journal-nobody-such", words=words)
    return Page(text, [*in_pairs(listed), [button(say("journal-everybody"), JournalOf())]])


def _text(
    say: Say, me: Member, page: JournalPage, title: str, at: JournalOf | JournalAbout
) -> str:
    nothing = say("journal-no-more" if at.older_than or page.older else "journal-empty")
    lines = [act_in_words(say, me, told) for told in page.told]
    return "\n\n".join([title, *(lines or [nothing])])


def _turns(
    say: Say, page: JournalPage, at: JournalOf | JournalAbout, newest: JournalOf | JournalAbout
) -> Row:
    back = [button(say("journal-newest"), newest)] if at.older_than else []
    older = newest.model_copy(update={"older_than": page.older})
    return [*back, *([button("›", older)] if page.older else [])]

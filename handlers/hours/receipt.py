"""The receipt: what was written down, with a way back and a way on."""

from datetime import date, datetime

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from domain.labour import EntryState, week_of
from domain.people import Member
from handlers.cycles import facts_of
from handlers.hours.buttons import Again, Another, Change, Undo
from handlers.hours.wording import entry_in_words, paragraphs, total_in_words
from handlers.pages import Page, button, show
from locales import Say
from services import hours
from services.receipts import Closed, Receipt
from services.transactions import Act


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(undo, Undo.filter())
    router.callback_query.register(write_again, Again.filter())
    return router


async def undo(
    press: CallbackQuery,
    callback_data: Undo,
    act: Act,
    me: Member,
    now: datetime,
    today: date,
    say: Say,
) -> None:
    receipt = await act(hours.undo, me, callback_data.entry_id, now)
    await show(press, undone_page(say, receipt, me, today))


async def write_again(
    press: CallbackQuery,
    callback_data: Again,
    act: Act,
    me: Member,
    now: datetime,
    today: date,
    say: Say,
) -> None:
    receipt = await act(hours.again, me, callback_data.entry_id, now)
    await show(press, receipt_page(say, receipt, me, today))


def receipt_page(say: Say, receipt: Receipt, me: Member, today: date) -> Page:
    entry, waits = receipt.entry, receipt.entry.state is EntryState.WAITING
    is_news = receipt.joined and receipt.worker.id == me.id
    done = say("hours-done", entry=entry_in_words(say, entry, receipt.project.name, today))
    text = paragraphs(
        done,
        _whose(say, receipt, me),
        entry.note,
        say("hours-waits") if waits else "",
        say("hours-joined", project=receipt.project.name) if is_news else "",
        _outcome(say, receipt),
    )
    return Page(text, [take_back(say, entry.id), [button(say("hours-another"), Another())]])


def undone_page(say: Say, receipt: Receipt, me: Member, today: date) -> Page:
    entry = receipt.entry
    undone = say("hours-undone", entry=entry_in_words(say, entry, receipt.project.name, today))
    text = paragraphs(undone, _whose(say, receipt, me), entry.note, _outcome(say, receipt))
    return Page(text, [[button(say("hours-again"), Again(entry_id=entry.id))]])


def take_back(say: Say, entry_id: int) -> list[InlineKeyboardButton]:
    return [
        button(say("hours-undo"), Undo(entry_id=entry_id)),
        button(say("hours-change"), Change(entry_id=entry_id)),
    ]


def _whose(say: Say, receipt: Receipt, me: Member) -> str:
    worker = receipt.worker
    return say("hours-for", name=worker.name) if worker.id != me.id else ""


def _outcome(say: Say, receipt: Receipt) -> str:
    """What it means for the norm; where there is none, or nothing is due, the week's total."""
    if receipt.closed:
        return _of_closed(say, receipt.closed)
    account, day = receipt.account, receipt.entry.work_date
    if account is None or not account.runs_on(day) or not (account.due or account.missing):
        return _week(say, receipt)
    assert account.first is not None
    assert account.last is not None
    facts = facts_of(account.first, account.last)
    if account.missing:
        return say("receipt-missing", minutes=account.missing, **facts)
    return say("receipt-fulfilled", labour=account.labour.value, **facts)


def _of_closed(say: Say, closed: Closed) -> str:
    days = {"first": closed.cycle.first, "last": closed.cycle.last}
    if closed.carried < 0:
        return say("receipt-closed-debt", minutes=-closed.carried, **days)
    return say("receipt-closed", **days)


def _week(say: Say, receipt: Receipt) -> str:
    first, last = week_of(receipt.entry.work_date)
    total = total_in_words(say, receipt.week)
    return say("hours-week-total", first=first, last=last, total=total)

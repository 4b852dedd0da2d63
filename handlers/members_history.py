"""What lies behind a member's card: all entries, the account line by line, days excused."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.projects import Labour
from domain.reliefs import Relief
from handlers.members_buttons import AccountOf, CardOf, ExcusedOf, HistoryOf
from handlers.members_words import record_line, relief_words
from handlers.pages import ON_A_PAGE, Page, Row, button, show
from handlers.rows import turning, within_reason
from handlers.standing.why import OTHER, why_page
from locales import Say
from services import member_cards
from services.statement import CYCLES, Statement
from services.transactions import Look

MOST_EXCUSED = 12


def register(router: Router) -> None:
    router.callback_query.register(show_history, HistoryOf.filter())
    router.callback_query.register(show_account, AccountOf.filter())
    router.callback_query.register(show_excused, ExcusedOf.filter())


async def show_history(
    press: CallbackQuery,
    callback_data: HistoryOf,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    first, one = within_reason(callback_data.first), callback_data.member_id
    member, found = await look(member_cards.entries, me, one, first, ON_A_PAGE, now)
    lines = [record_line(say, record) for record in found[:ON_A_PAGE]]
    title = say("members-history-title", name=member.name)
    text = "\n".join(lines) or say("members-history-none")
    turns = turning(lambda at: HistoryOf(member_id=one, first=at), first, first + len(found))
    await show(press, Page(f"{title}\n\n{text}", [[*turns[0], *turns[1]], _back(say, one)]))


async def show_account(
    press: CallbackQuery,
    callback_data: AccountOf,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    one, labour, back = callback_data.member_id, callback_data.labour, callback_data.back
    member, told = await look(member_cards.account, me, one, labour, within_reason(back), now)
    if told is None:
        await show(press, Page(say("members-account-none", name=member.name), [_back(say, one)]))
        return
    text = f"{member.name}\n{why_page(say, told).text}"
    await show(press, Page(text, [*_turns(say, one, told), _back(say, one)]))


async def show_excused(
    press: CallbackQuery,
    callback_data: ExcusedOf,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    one = callback_data.member_id
    member, found = await look(member_cards.excused, me, one, now)
    await show(press, Page(_excused(say, member, found), [_back(say, one)]))


def _excused(say: Say, member: Member, found: list[Relief]) -> str:
    lines = [relief_words(say, one) for one in found[:MOST_EXCUSED]]
    title = say("members-excused-title", name=member.name)
    return "\n".join([title, *(lines or [say("members-excused-none")])])


def _turns(say: Say, one: int, told: Statement) -> list[Row]:
    def page(label: str, labour: Labour, back: int) -> Row:
        return [button(label, AccountOf(member_id=one, labour=labour, back=back))]

    labour, back = told.labour, told.back
    earlier = page(say("statement-earlier"), labour, back + CYCLES) if told.has_earlier else []
    later = page(say("statement-later"), labour, max(0, back - CYCLES)) if back else []
    other = OTHER[labour]
    switch = page(say("standing-labour", labour=other.value), other, back)
    return [[*earlier, *later], switch if told.has_other else []]


def _back(say: Say, one: int) -> Row:
    return [button(say("members-back"), CardOf(member_id=one))]

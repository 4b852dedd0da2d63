"""The queue of applications and the waiting list, a page at a time."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.people import Member
from handlers.applications.buttons import Answer, Do, Intake, ListFrom, Set
from handlers.applications.card import age
from handlers.commands import Asked
from handlers.filters import for_members
from handlers.pages import ON_A_PAGE, Page, Row, button, send, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import applications
from services.applications import Queued, Waiting
from services.transactions import Look


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(list_applications, Asked("applications"))
    router.callback_query.register(turn_page, ListFrom.filter())
    return router


async def list_applications(
    message: Message, me: Member, say: Say, now: datetime, look: Look
) -> None:
    waiting = await look(applications.waiting, me, 0, ON_A_PAGE, now)
    await send(message, list_page(say, me, waiting, ListFrom(), now))


async def turn_page(
    press: CallbackQuery, callback_data: ListFrom, me: Member, say: Say, now: datetime, look: Look
) -> None:
    where = callback_data.model_copy(update={"first": within_reason(callback_data.first)})
    which = applications.waiting_list if where.listed else applications.waiting
    waiting = await look(which, me, where.first, ON_A_PAGE, now)
    await show(press, list_page(say, me, waiting, where, now))


def list_page(say: Say, me: Member, waiting: Waiting, where: ListFrom, now: datetime) -> Page:
    """Two by two, the pages, and what else there is to do."""
    listed = [_entry(say, me, one, now) for one in waiting.listed]
    back, on = turning(
        lambda at: where.model_copy(update={"first": at}), where.first, waiting.total
    )
    return Page(
        _title(say, waiting, where), [*in_pairs(listed), [*back, *on], _more(say, waiting, where)]
    )


def _entry(say: Say, me: Member, one: Queued, now: datetime) -> InlineKeyboardButton:
    label = f"{one.name} · {age(say, one.listed_at or one.since, now)}"
    label += f" · {one.unit}" if one.unit_id != me.unit.id else ""
    applied = int(one.since.timestamp())
    which = Answer(do=Do.OPEN, member_id=one.id, applied=applied, unit_id=one.unit_id)
    return button(label, which)


def _title(say: Say, waiting: Waiting, where: ListFrom) -> str:
    if where.listed:
        return say("applications-listed", count=waiting.total)
    if not waiting.total:
        return say("applications-none")
    return say("applications-waiting", count=waiting.total)


def _more(say: Say, waiting: Waiting, where: ListFrom) -> Row:
    other = button(say("applications-all"), ListFrom())
    if not where.listed:
        other = button(say("applications-to-list", count=waiting.in_list), ListFrom(listed=True))
    has_other = where.listed or waiting.in_list
    settings = button(say("applications-settings"), Intake(what=Set.SHOW))
    return [other, settings] if has_other else [settings]

"""Members, as coordinators look them up: by pages, by an inexact name; adding one on paper."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers import members_card
from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.members_buttons import CardOf
from handlers.members_card import LETTERS, ListFrom, card_page
from handlers.pages import ON_A_PAGE, Page, button, send, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import members
from services.transactions import Act, Look

__all__ = ["LETTERS", "build_router"]


class AddOnPaper(CallbackData, prefix="mn"):
    pass


class Adding(StatesGroup):
    name = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(search, Asked("members"), WithArguments())
    router.message.register(list_members, Asked("members"))
    router.message.register(add, Answering(Adding.name), F.text)
    router.callback_query.register(turn_page, ListFrom.filter())
    router.callback_query.register(ask_name, AddOnPaper.filter())
    members_card.register(router)
    return router


async def list_members(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    page = await look(members.page, me, 0, ON_A_PAGE, now)
    await send(message, list_page(say, page, 0))


async def turn_page(
    press: CallbackQuery, callback_data: ListFrom, me: Member, say: Say, now: datetime, look: Look
) -> None:
    first = within_reason(callback_data.first)
    page = await look(members.page, me, first, ON_A_PAGE, now)
    await show(press, list_page(say, page, first))


async def search(
    message: Message, arguments: str, me: Member, say: Say, now: datetime, look: Look
) -> None:
    found = await look(members.search, me, arguments, now)
    words = arguments[:40]
    if not found:
        await message.answer(say("members-nobody", words=words))
        return
    listed = [button(name, CardOf(member_id=one)) for one, name in found.items()]
    await send(message, Page(say("members-found", words=words), in_pairs(listed[:ON_A_PAGE])))


async def ask_name(press: CallbackQuery, state: FSMContext, say: Say) -> None:
    await state.set_state(Adding.name)
    await show(press, Page(say("members-ask-name")))


async def add(
    message: Message,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await state.clear()
    member_id = await act(members.add, me, message.text or "", now)
    card = await look(members.card, me, member_id, now)
    await message.answer(say("members-added", name=card.member.name))
    await send(message, card_page(say, me, card))


def list_page(say: Say, page: members.Page, first: int) -> Page:
    listed = [button(one.name, CardOf(member_id=one.id)) for one in page.listed]
    back, on = turning(lambda at: ListFrom(first=at), first, page.total)
    controls = [*back, button(say("members-add"), AddOnPaper()), *on]
    return Page(say("members-list", count=page.total), [*in_pairs(listed), controls])

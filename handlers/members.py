"""Members, as who reads everything looks them up: by pages, by name; adding one on paper."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers import members_card, members_history, members_rarer
from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.letters import Facts, Letter
from handlers.members_buttons import CardOf, ListFrom
from handlers.members_card import card_page
from handlers.pages import ON_A_PAGE, Page, button, send, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import member_cards, members
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
    members_history.register(router)
    members_rarer.register(router)
    return router


async def list_members(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    page = await look(members.page, me, 0, ON_A_PAGE, now)
    await send(message, list_page(say, me, page, 0))


async def turn_page(
    press: CallbackQuery, callback_data: ListFrom, me: Member, say: Say, now: datetime, look: Look
) -> None:
    first = within_reason(callback_data.first)
    page = await look(members.page, me, first, ON_A_PAGE, now)
    await show(press, list_page(say, me, page, first))


async def search(
    message: Message, arguments: str, me: Member, say: Say, now: datetime, look: Look
) -> None:
    found = await look(members.search, me, arguments, now)
    words = arguments[:40]
    if not found.names:
        await message.answer(say("members-nobody", words=words))
        return
    more = found.total - len(found.names)
    text = say("members-found-more", words=words, count=more) if more else ""
    listed = [button(name, CardOf(member_id=one)) for one, name in found.names.items()]
    await send(message, Page(text or say("members-found", words=words), in_pairs(listed)))


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
    card = await look(member_cards.card, me, member_id, now)
    await message.answer(say("members-added", name=card.member.name))
    await send(message, card_page(say, me, card))


def list_page(say: Say, me: Member, page: members.Page, first: int) -> Page:
    listed = [button(one.name, CardOf(member_id=one.id)) for one in page.listed]
    back, on = turning(lambda at: ListFrom(first=at), first, page.total)
    add = [button(say("members-add"), AddOnPaper())] if me.coordinates else []
    return Page(say("members-list", count=page.total), [*in_pairs(listed), [*back, *add, *on]])


def left_letter(say: Say, facts: Facts) -> Page:
    return Page(say("letter-member-left", name=facts["name"]))


LETTERS: dict[str, Letter] = {"member-left": left_letter}

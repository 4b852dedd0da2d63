"""As whom else the person is written down: likely names at once, any other by an inexact one."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Answering
from handlers.members_buttons import MergeWith
from handlers.members_card import card_page
from handlers.merging.buttons import NotNow, Pair
from handlers.pages import Page, Row, button, send, show
from locales import Say
from services import member_cards, merging_finding
from services.merging import Record
from services.merging_finding import Choice
from services.transactions import Look

LONGEST = 40


class Merging(StatesGroup):
    name = State()


def add_to(router: Router) -> None:
    router.callback_query.register(ask, MergeWith.filter())
    router.callback_query.register(go_back, NotNow.filter())
    router.message.register(hear, Answering(Merging.name), F.text)


async def ask(
    press: CallbackQuery,
    callback_data: MergeWith,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    found = await look(merging_finding.likely, me, callback_data.member_id, now)
    await state.set_state(Merging.name)
    await state.set_data({"member": found.one.id})
    lines = [say("merging-ask", name=found.one.name)]
    lines += [say("merging-likely")] if found.found else []
    await show(press, _page(say, "\n\n".join(lines), found))


async def go_back(
    press: CallbackQuery,
    callback_data: NotNow,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    """What is said from now on is no name."""
    if await state.get_state() == Merging.name.state:
        await state.clear()
    card = await look(member_cards.card, me, callback_data.member_id, now)
    await show(press, card_page(say, me, card))


async def hear(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, look: Look
) -> None:
    """The question stays open, for another name."""
    member_id, words = (await state.get_data())["member"], message.text or ""
    found = await look(merging_finding.search, me, member_id, words, now)
    said = {"words": words[:LONGEST]}
    if not found.found:
        await send(message, _page(say, say("merging-nobody", **said), found))
        return
    more = found.total - len(found.found)
    text = say("merging-found-more", count=more, **said) if more > 0 else ""
    await send(message, _page(say, text or say("merging-found", **said), found))


def _page(say: Say, text: str, choice: Choice) -> Page:
    back = [button(say("merging-back"), NotNow(member_id=choice.one.id))]
    return Page(text, [*(_row(say, choice.one, other) for other in choice.found[:5]), back])


def _row(say: Say, one: Record, other: Record) -> Row:
    """People of one name are told apart by what else is known."""
    label = say("merging-record", name=other.name, what=_what(other))
    return [button(label, Pair(kept=one.id, gone=other.id))]


def _what(other: Record) -> str:
    if not other.belongs:
        return "applies" if other.applies else "former"
    return "member" if other.has_account else "paper"

"""A new fund: its name, what it is for, above how much the assembly decides, on what ground."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_money
from domain.funds import read_words
from handlers.commands import Answering
from handlers.funds.buttons import Choice, Do, ShowFunds, WithFund
from handlers.funds.draft import AddingFund, Draft, OfThisDraft, keep, kept, new_draft
from handlers.funds.lists import show_card
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import fund_changes
from services.fund_changes import NewFund


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(begin, WithFund.filter(F.do == Do.ADD))
    router.message.register(hear_name, Answering(AddingFund.name), F.text)
    router.message.register(hear_purpose, Answering(AddingFund.purpose), F.text)
    router.message.register(hear_threshold, Answering(AddingFund.threshold), F.text)
    router.callback_query.register(
        no_threshold, AddingFund.threshold, Choice.filter(), OfThisDraft()
    )
    router.message.register(hear_ground, Answering(AddingFund.ground), F.text)
    return router


async def begin(_: CallbackQuery, talk: Talk) -> None:
    """In the unit where one speaks."""
    await talk.look(fund_changes.may_add, talk.me, talk.me.unit.id, talk.now)
    text = talk.say("fund-what-name", unit=talk.me.unit.name)
    await _ask(talk, new_draft(), AddingFund.name, text)


async def hear_name(message: Message, talk: Talk) -> None:
    of = (talk.me.unit.id, message.text or "", talk.now)
    name = await talk.look(fund_changes.check_name, talk.me, *of)
    draft = replace(await kept(talk.state), name=name)
    await _ask(talk, draft, AddingFund.purpose, talk.say("fund-what-for", fund=name))


async def hear_purpose(message: Message, talk: Talk) -> None:
    draft = replace(await kept(talk.state), words=read_words(message.text or ""))
    none = button(talk.say("fund-no-threshold"), Choice(draft=draft.number))
    await _ask(talk, draft, AddingFund.threshold, talk.say("fund-what-threshold"), [[none]])


async def hear_threshold(message: Message, talk: Talk) -> None:
    await _ask_ground(
        talk, replace(await kept(talk.state), amount=parse_money(message.text or ""))
    )


async def no_threshold(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    await _ask_ground(talk, replace(draft, amount=0))


async def _ask_ground(talk: Talk, draft: Draft) -> None:
    await _ask(talk, draft, AddingFund.ground, talk.say("fund-what-ground"))


async def hear_ground(message: Message, talk: Talk) -> None:
    draft, ground = await kept(talk.state), message.text or ""
    await talk.state.clear()
    above = draft.amount or None
    new = NewFund(talk.me.unit.id, draft.name, draft.words, ground, above)
    fund = await talk.act(fund_changes.add, talk.me, new, talk.now)
    await show_card(talk, fund.id)


async def _ask(
    talk: Talk, draft: Draft, question: State, text: str, rows: list[Row] | None = None
) -> None:
    await keep(talk.state, draft, question)
    stop = button(talk.say("fund-stop"), ShowFunds())
    await talk.answer(Page(text, [*(rows or []), [stop]]))

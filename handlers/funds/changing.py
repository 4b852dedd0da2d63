"""One thing of a fund is changed at a time; an empty one is closed, a closed one opened again."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_money
from handlers.commands import Answering
from handlers.funds.buttons import Choice, Do, WithFund
from handlers.funds.draft import ChangingFund, Draft, OfThisDraft, keep, kept, new_draft
from handlers.funds.lists import show_card, to_card
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import fund_changes, funds

QUESTIONS = {
    Do.NAME: (ChangingFund.name, "fund-new-name"),
    Do.PURPOSE: (ChangingFund.purpose, "fund-what-for"),
    Do.THRESHOLD: (ChangingFund.threshold, "fund-what-threshold"),
}
TURNS = {Do.CLOSE: fund_changes.close, Do.REOPEN: fund_changes.reopen}
TEXTS = {
    ChangingFund.name.state: fund_changes.rename,
    ChangingFund.purpose.state: fund_changes.repurpose,
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(choose, WithFund.filter(F.do == Do.CHANGE))
    router.callback_query.register(begin, WithFund.filter(F.do.in_(QUESTIONS)))
    router.callback_query.register(turn, WithFund.filter(F.do.in_(TURNS)))
    router.message.register(hear_text, Answering(ChangingFund.name, ChangingFund.purpose), F.text)
    router.message.register(hear_threshold, Answering(ChangingFund.threshold), F.text)
    none = Choice.filter()
    router.callback_query.register(no_threshold, ChangingFund.threshold, none, OfThisDraft())
    router.message.register(hear_ground, Answering(ChangingFund.ground), F.text)
    return router


async def choose(_: CallbackQuery, callback_data: WithFund, talk: Talk) -> None:
    await talk.state.clear()
    fund = await talk.look(funds.kept, talk.me, callback_data.fund_id, talk.now)
    keys = [
        button(talk.say(f"fund-do-{do.name.lower()}"), WithFund(do=do, fund_id=fund.id))
        for do in (*QUESTIONS, Do.CLOSE)
    ]
    text = talk.say("fund-what-to-change", fund=fund.name)
    await talk.answer(Page(text, [keys[:2], keys[2:], to_card(talk, fund.id)]))


async def begin(_: CallbackQuery, callback_data: WithFund, talk: Talk) -> None:
    fund = await talk.look(funds.kept, talk.me, callback_data.fund_id, talk.now)
    question, words = QUESTIONS[callback_data.do]
    draft = new_draft(fund.id)
    none = button(talk.say("fund-no-threshold"), Choice(draft=draft.number))
    rows = [[none]] if question is ChangingFund.threshold else []
    await _ask(talk, draft, question, talk.say(words, fund=fund.name), rows)


async def turn(_: CallbackQuery, callback_data: WithFund, talk: Talk) -> None:
    await talk.state.clear()
    await talk.act(TURNS[callback_data.do], talk.me, callback_data.fund_id, talk.now)
    await show_card(talk, callback_data.fund_id)


async def hear_text(message: Message, talk: Talk, raw_state: str) -> None:
    draft = await kept(talk.state)
    await talk.state.clear()
    of = (draft.fund_id, message.text or "", talk.now)
    await talk.act(TEXTS[raw_state], talk.me, *of)
    await show_card(talk, draft.fund_id)


async def hear_threshold(message: Message, talk: Talk) -> None:
    draft, amount = await kept(talk.state), parse_money(message.text or "")
    await _ask_ground(talk, replace(draft, amount=amount))


async def no_threshold(_: CallbackQuery, draft: Draft, talk: Talk) -> None:
    await _ask_ground(talk, replace(draft, amount=0))


async def _ask_ground(talk: Talk, draft: Draft) -> None:
    await _ask(talk, draft, ChangingFund.ground, talk.say("fund-what-ground"), [])


async def hear_ground(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    await talk.state.clear()
    of = (draft.fund_id, draft.amount or None, message.text or "", talk.now)
    await talk.act(fund_changes.set_threshold, talk.me, *of)
    await show_card(talk, draft.fund_id)


async def _ask(talk: Talk, draft: Draft, question: State, text: str, rows: list[Row]) -> None:
    await keep(talk.state, draft, question)
    await talk.answer(Page(text, [*rows, to_card(talk, draft.fund_id, "fund-stop")]))

"""Asking for leave step by step, each answered with a button or in words."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.cycles import A_DAY, WEEK, Span
from domain.days_ahead import NotDays
from domain.leave_sentence import read_part, read_wish
from domain.reliefs import NotAShare, check_reason
from domain.wording import shorten
from handlers.commands import Answering
from handlers.leave.buttons import Days, Do, Finish, Part, Reading, When
from handlers.leave.going_on import go_on, on_days, with_wish
from handlers.leave.plan import LONGEST, QUARTERS, LeaveQuestion, OfThisPlan, Plan, keep, kept
from handlers.leave.questions import ask, in_words
from handlers.talk import Talk


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_part, Answering(LeaveQuestion.part), F.text)
    router.message.register(hear_days, Answering(LeaveQuestion.days), F.text)
    router.message.register(hear_reason, Answering(LeaveQuestion.reason), F.text)
    router.callback_query.register(choose_part, Part.filter(), OfThisPlan())
    router.callback_query.register(choose_days, Days.filter(), OfThisPlan())
    router.callback_query.register(choose_reading, Reading.filter(), OfThisPlan())
    router.callback_query.register(ask_days, Finish.filter(F.do == Do.OTHER_DAYS), OfThisPlan())
    return router


async def choose_part(_: CallbackQuery, callback_data: Part, plan: Plan, talk: Talk) -> None:
    quarters = max(0, min(callback_data.quarters, QUARTERS))
    await go_on(talk, replace(plan, quarters=quarters))


async def choose_days(_: CallbackQuery, callback_data: Days, plan: Plan, talk: Talk) -> None:
    monday = talk.today - talk.today.weekday() * A_DAY
    match callback_data.when:
        case When.OTHER:
            await keep(talk.state, replace(plan, readings=()), LeaveQuestion.days)
            await talk.answer(in_words(talk, plan))
        case When.TOMORROW:
            tomorrow = talk.today + A_DAY
            await on_days(talk, plan, Span(tomorrow, tomorrow))
        case When.THIS_WEEK:
            await on_days(talk, plan, Span(talk.today, monday + (WEEK - 1) * A_DAY))
        case When.NEXT_WEEK:
            next_monday = monday + WEEK * A_DAY
            await on_days(talk, plan, Span(next_monday, next_monday + (WEEK - 1) * A_DAY))


async def choose_reading(_: CallbackQuery, callback_data: Reading, plan: Plan, talk: Talk) -> None:
    chosen = dict(enumerate(plan.readings)).get(callback_data.index)
    if chosen is None:
        await go_on(talk, plan)
    else:
        await on_days(talk, plan, chosen)


async def ask_days(_: CallbackQuery, plan: Plan, talk: Talk) -> None:
    await ask(talk, replace(plan, days=None, readings=()), LeaveQuestion.days)


async def hear_part(message: Message, talk: Talk) -> None:
    plan, part = await kept(talk.state), read_part(message.text or "")
    assert plan
    if part is None:
        raise NotAShare
    await go_on(talk, replace(plan, quarters=int(part * QUARTERS)))


async def hear_days(message: Message, talk: Talk) -> None:
    plan, text = await kept(talk.state), (message.text or "")[:LONGEST]
    assert plan
    wish = read_wish(text, talk.today)
    if wish.days is None:
        raise NotDays(text=shorten(text))
    await with_wish(talk, plan, wish, text)


async def hear_reason(message: Message, talk: Talk) -> None:
    plan = await kept(talk.state)
    assert plan
    plan = plan.because(message.text or "")
    check_reason(plan.reason)
    await go_on(talk, plan)

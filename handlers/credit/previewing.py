"""What would be written, and for whom it can't be; then it is written."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.credit.buttons import Batches, Do, Finish, UndoBatch
from handlers.credit.plan import OfThisCredit, Plan, keep
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import crediting
from services.crediting import Credited, Preview

MOST_TOLD = 10


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(preview, Finish.filter(F.do == Do.PREVIEW), OfThisCredit())
    router.callback_query.register(write, Finish.filter(F.do == Do.WRITE), OfThisCredit())
    return router


async def preview(_: CallbackQuery, plan: Plan, talk: Talk) -> None:
    await show_preview(talk, plan)


async def show_preview(talk: Talk, plan: Plan) -> None:
    who = (talk.me, plan.draft(), plan.chosen, talk.now)
    found = await talk.look(crediting.preview, *who)
    await keep(talk.state, replace(plan, chosen=list(found.able)), None)
    lines = [sum_in_words(talk, found), *_failing(talk, found), "", talk.say("credit-not-you")]
    await talk.answer(Page("\n".join(lines), _choices(talk, plan, found)))


async def write(_: CallbackQuery, plan: Plan, talk: Talk) -> None:
    await talk.state.clear()
    who = (talk.me, plan.draft(), plan.chosen, talk.now)
    done = await talk.act(crediting.credit, *who)
    await talk.answer(_done(talk, done))


def _done(talk: Talk, done: Credited) -> Page:
    text = talk.say("credit-done", sum=sum_in_words(talk, done.preview))
    undo = button(talk.say("credit-key-undo"), UndoBatch(batch_id=done.batch_id))
    return Page(text, [[undo], [button(talk.say("credit-key-past"), Batches())]])


def sum_in_words(talk: Talk, found: Preview) -> str:
    """Субботник: 12 участников × 3 ч = 36 ч, вс, 22 ноября"""
    line = talk.say(
        "credit-sum",
        label=found.label,
        count=len(found.able),
        minutes=found.draft.minutes,
        total=found.minutes,
        day=found.draft.work_date,
    )
    named = talk.say("credit-on-project", project=found.project.name)
    return f"{line}\n{named}" if found.draft.note else line


def _failing(talk: Talk, found: Preview) -> list[str]:
    if not found.failing:
        return []
    lines = ["", talk.say("credit-failing")]
    for one in found.failing[:MOST_TOLD]:
        why = talk.say(one.refusal.message_id, **one.refusal.facts)
        lines.append(f"— {one.name}: {why}")
    more = len(found.failing) - MOST_TOLD
    return [*lines, talk.say("credit-more", count=more)] if more > 0 else lines


def _choices(talk: Talk, plan: Plan, found: Preview) -> list[Row]:
    say, number = talk.say, plan.number
    said = "credit-key-write-others" if found.failing else "credit-key-write"
    write = button(say(said, count=len(found.able)), Finish(do=Do.WRITE, plan=number))
    change = button(say("credit-key-change"), Finish(do=Do.LIST, plan=number))
    stop = button(say("credit-key-stop"), Finish(do=Do.STOP, plan=number))
    return [[write] if found.able else [], [change, stop]]

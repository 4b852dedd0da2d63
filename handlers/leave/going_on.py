"""From one question to the next, until all is known and what it would change can be shown."""

from dataclasses import replace

from domain.cycles import Span
from domain.days_ahead import NotDays
from domain.leave_sentence import Wish
from domain.reliefs import check_reason
from domain.wording import shorten
from handlers.leave.buttons import Do, Finish
from handlers.leave.plan import QUARTERS, Plan, keep
from handlers.leave.questions import ask, stop
from handlers.leave.wording import changes_in_words, title
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import leave, leave_effects


async def with_wish(talk: Talk, plan: Plan, wish: Wish, text: str) -> None:
    """What a sentence says is known; days of several readings are asked about."""
    if wish.reason:
        plan = plan.because(wish.reason)
        check_reason(plan.reason)
    if wish.part is not None:
        plan = replace(plan, quarters=int(wish.part * QUARTERS))
    if wish.days is None:
        await go_on(talk, plan)
    elif not wish.days:
        raise NotDays(text=shorten(text))
    elif len(wish.days) == 1:
        await on_days(talk, plan, wish.days[0])
    else:
        await go_on(talk, replace(plan, days=None, readings=wish.days))


async def on_days(talk: Talk, plan: Plan, days: Span) -> None:
    """Before anything more is asked, whether these days can be had at all."""
    who = (talk.me, plan.kind, days, talk.now, plan.member_id)
    await talk.look(leave.check_days, *who)
    await go_on(talk, replace(plan, days=days, readings=()))


async def go_on(talk: Talk, plan: Plan) -> None:
    question = plan.missing
    if question is None:
        await offer(talk, plan)
    else:
        await ask(talk, plan, question)


async def offer(talk: Talk, plan: Plan) -> None:
    """Nothing is asked for before it is seen what it would change."""
    wanted = plan.wanted()
    changes = await talk.look(leave_effects.what_if, talk.me, wanted, talk.now, plan.member_id)
    await keep(talk.state, plan, None)
    lines = [
        plan.member,
        title(talk.say, wanted, talk.today),
        talk.say("relief-reason", reason=wanted.reason),
        "",
        talk.say("relief-if-granted"),
        changes_in_words(talk.say, changes),
    ]
    lines = lines if plan.member else lines[1:]
    await talk.answer(Page("\n".join(lines), _choices(talk, plan)))


def _choices(talk: Talk, plan: Plan) -> list[Row]:
    say, number = talk.say, plan.number
    return [
        [
            button(say("relief-ask"), Finish(do=Do.ASK, plan=number)),
            button(say("relief-other-days"), Finish(do=Do.OTHER_DAYS, plan=number)),
        ],
        [stop(talk, plan)],
    ]

"""Whose hours: a group at once, names ticked on a list, names in words."""

import re
from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.batches import MOST_AT_ONCE
from handlers.commands import Answering
from handlers.credit.buttons import Choose, Do, Finish, Group, ListFrom, Tick
from handlers.credit.plan import CreditQuestion, OfThisCredit, Plan, keep, kept
from handlers.credit.previewing import show_preview
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs, within_reason
from handlers.talk import Talk
from services import crediting
from services.crediting import Groups
from services.finding import find

MOST_NAMES, LONGEST = 50, 4000
_BETWEEN = re.compile(r"[,;\n]| и | and ")


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_names, Answering(CreditQuestion.whom), F.text)
    router.callback_query.register(choose, Choose.filter(), OfThisCredit())
    router.callback_query.register(tick, Tick.filter(), OfThisCredit())
    router.callback_query.register(turn, ListFrom.filter(), OfThisCredit())
    router.callback_query.register(to_list, Finish.filter(F.do == Do.LIST), OfThisCredit())
    return router


async def ask_whom(talk: Talk, plan: Plan) -> None:
    found = await groups(talk, plan)
    await keep(talk.state, plan, CreditQuestion.whom)
    sizes = {
        Group.PARTICIPANTS: len(found.participants),
        Group.EVERYBODY: len(found.everybody),
        Group.LAST: len(found.last),
    }
    keys = [
        [button(talk.say("credit-group", group=one.name.lower(), count=size), _all(one, plan))]
        for one, size in sizes.items()
        if size
    ]
    choose_some = button(talk.say("credit-key-choose"), _all(Group.NOBODY, plan))
    stop = button(talk.say("credit-key-stop"), Finish(do=Do.STOP, plan=plan.number))
    text = f"{title(talk, plan)}\n\n{talk.say('credit-ask-whom')}"
    await talk.answer(Page(text, [*keys, [choose_some], [stop]]))


def _all(group: Group, plan: Plan) -> Choose:
    return Choose(group=group, plan=plan.number)


def title(talk: Talk, plan: Plan) -> str:
    day = plan.draft().work_date
    line = talk.say("credit-title", project=plan.project, minutes=plan.minutes, day=day)
    return f"{line}\n{plan.note}" if plan.note else line


async def choose(_: CallbackQuery, callback_data: Choose, plan: Plan, talk: Talk) -> None:
    found = await groups(talk, plan)
    whole = {
        Group.PARTICIPANTS: found.participants,
        Group.EVERYBODY: list(found.everybody),
        Group.LAST: found.last,
    }
    chosen = whole.get(callback_data.group, [])
    if chosen:
        await show_preview(talk, replace(plan, chosen=chosen[: MOST_AT_ONCE + 1]))
    else:
        await show_list(talk, replace(plan, chosen=[], first=0), found)


async def tick(_: CallbackQuery, callback_data: Tick, plan: Plan, talk: Talk) -> None:
    found = await groups(talk, plan)
    known = callback_data.member_id in found.everybody
    plan = plan.turned(callback_data.member_id) if known else plan
    await show_list(talk, plan, found)


async def turn(_: CallbackQuery, callback_data: ListFrom, plan: Plan, talk: Talk) -> None:
    plan = replace(plan, first=within_reason(callback_data.first))
    await show_list(talk, plan, await groups(talk, plan))


async def to_list(_: CallbackQuery, plan: Plan, talk: Talk) -> None:
    await show_list(talk, plan, await groups(talk, plan))


async def hear_names(message: Message, talk: Talk) -> None:
    """Those that are clear are ticked; of the others the likely ones are shown to choose from."""
    plan = await kept(talk.state)
    assert plan
    found, likely, unknown = await groups(talk, plan), list[int](), list[str]()
    for said in _BETWEEN.split((message.text or "")[:LONGEST])[:MOST_NAMES]:
        meant = find(said.strip(), found.everybody) if said.strip() else None
        if meant and meant.certain is not None:
            is_new = meant.certain not in plan.chosen
            plan = plan.turned(meant.certain) if is_new else plan
        elif meant:
            likely += meant.likely
            unknown += [] if meant.likely else [said.strip()[:40]]
    notes = [talk.say("credit-nobody-called", names=", ".join(unknown))] if unknown else []
    notes += [talk.say("credit-who-is-meant")] if likely else []
    await show_list(talk, plan, found, likely, notes)


async def groups(talk: Talk, plan: Plan) -> Groups:
    return await talk.look(crediting.groups, talk.me, plan.project_id, talk.now)


async def show_list(
    talk: Talk,
    plan: Plan,
    found: Groups,
    likely: list[int] | None = None,
    notes: list[str] | None = None,
) -> None:
    """Six names; those that take part in the project come first."""
    plan = replace(plan, chosen=[one for one in plan.chosen if one in found.everybody])
    await keep(talk.state, plan, CreditQuestion.whom)
    order = list(dict.fromkeys(likely or [*found.participants, *found.everybody]))
    first = plan.first if not likely and plan.first < len(order) else 0
    keys = [
        button(_ticked(found.everybody[one], one in plan.chosen), _tick(one, plan))
        for one in order[first : first + ON_A_PAGE]
    ]
    lines = [title(talk, plan), "", *(notes or []), talk.say("credit-tick")]
    lines.append(talk.say("credit-chosen", count=len(plan.chosen)))
    controls = _turning(plan, first, len(order))
    if likely:
        controls = [button(talk.say("credit-key-whole-list"), ListFrom(first=0, plan=plan.number))]
    await talk.answer(Page("\n".join(lines), [*in_pairs(keys), controls, _last(talk, plan)]))


def _tick(member_id: int, plan: Plan) -> Tick:
    return Tick(member_id=member_id, plan=plan.number)


def _ticked(name: str, is_chosen: bool) -> str:
    return f"✓ {name}" if is_chosen else name


def _turning(plan: Plan, first: int, total: int) -> list[InlineKeyboardButton]:
    before, after = max(0, first - ON_A_PAGE), first + ON_A_PAGE
    back = [button("‹", ListFrom(first=before, plan=plan.number))] if first else []
    on = [button("›", ListFrom(first=after, plan=plan.number))] if after < total else []
    return [*back, *on]


def _last(talk: Talk, plan: Plan) -> list[InlineKeyboardButton]:
    on = button(talk.say("credit-key-on"), Finish(do=Do.PREVIEW, plan=plan.number))
    stop = button(talk.say("credit-key-stop"), Finish(do=Do.STOP, plan=plan.number))
    return [on, stop] if plan.chosen else [stop]

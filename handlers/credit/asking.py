"""Hours of many in one sentence: how long, for what, on which day; then whose."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.credit_sentence import LONGEST, is_for_many, read_credit
from domain.misheard import MinutesOrHours, NotADuration
from domain.people import Member
from domain.wording import shorten
from handlers.commands import Answering, Asked
from handlers.credit.buttons import Batches, Do, Finish, Project
from handlers.credit.plan import CreditQuestion, OfThisCredit, Plan, keep, kept, new_plan
from handlers.credit.whom import ask_whom
from handlers.filters import for_members
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs
from handlers.talk import InTalk, Talk
from services import crediting, projects
from services.finding import find, split_project


class ForMany(Filter):
    """A coordinator speaks of hours of many, without any command."""

    async def __call__(self, message: Message, me: Member) -> bool:
        return me.coordinates and is_for_many(message.text or "")


def build_first_router() -> Router:
    """Said while nothing is asked: else it would be taken for one's own hours."""
    router = for_members(f"{__name__}.first")
    router.message.filter(InTalk())
    router.message.register(hear_sentence, Answering(None), F.text, ForMany())
    return router


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(begin, Asked("credit"))
    router.message.register(hear_sentence, Answering(CreditQuestion.sentence), F.text)
    others = Answering(CreditQuestion.project, CreditQuestion.whom)
    router.message.register(hear_sentence, others, F.text, ForMany())
    router.message.register(hear_project, Answering(CreditQuestion.project), F.text)
    router.callback_query.register(choose_project, Project.filter(), OfThisCredit())
    router.callback_query.register(stop, Finish.filter(F.do == Do.STOP), OfThisCredit())
    return router


async def begin(_: Message, arguments: str, talk: Talk) -> None:
    if arguments:
        await hear(talk, arguments)
        return
    await talk.look(crediting.check, talk.me, talk.now)
    await talk.state.set_state(CreditQuestion.sentence)
    past = button(talk.say("credit-key-past"), Batches())
    await talk.answer(Page(talk.say("credit-ask"), [[past]]))


async def hear_sentence(message: Message, talk: Talk) -> None:
    await hear(talk, message.text or "")


async def hear(talk: Talk, text: str) -> None:
    """Nothing is guessed: a number without a unit, or none at all, is asked for anew."""
    said = read_credit(text, talk.today)
    if said.number is not None:
        raise MinutesOrHours(number=said.number)
    if said.minutes is None:
        raise NotADuration(text=shorten(text))
    plan = new_plan(said, talk.today)
    names = await talk.look(projects.open_names, talk.me)
    found, rest = split_project(said.words[:LONGEST], names)
    if found.certain is not None:
        plan = replace(plan, note=rest)
        await on_project(talk, plan, found.certain, names[found.certain])
    else:
        await ask_project(talk, plan, found.likely or [one for one, _ in await recent(talk)])


async def recent(talk: Talk) -> list[tuple[int, str]]:
    return await talk.look(projects.recent, talk.me, ON_A_PAGE)


async def ask_project(talk: Talk, plan: Plan, likely: list[int]) -> None:
    """What is likely first, then others that are open; any other can be named."""
    await keep(talk.state, plan, CreditQuestion.project)
    names = await talk.look(projects.open_names, talk.me)
    listed = list(dict.fromkeys([*likely, *names]))[:ON_A_PAGE]
    keys = [
        button(names[one], Project(project_id=one, plan=plan.number))
        for one in listed
        if one in names
    ]
    text = talk.say("credit-ask-project", minutes=plan.minutes, day=plan.draft().work_date)
    rows = [*in_pairs(keys), [stop_key(talk, plan)]]
    await talk.answer(Page("\n".join(line for line in (plan.note, text) if line), rows))


async def hear_project(message: Message, talk: Talk) -> None:
    plan = await kept(talk.state)
    assert plan
    names = await talk.look(projects.open_names, talk.me)
    found = find((message.text or "")[:LONGEST], names)
    if found.certain is not None:
        await on_project(talk, plan, found.certain, names[found.certain])
    else:
        await ask_project(talk, plan, found.likely)


async def choose_project(_: CallbackQuery, callback_data: Project, plan: Plan, talk: Talk) -> None:
    names = await talk.look(projects.open_names, talk.me)
    if callback_data.project_id in names:
        chosen = callback_data.project_id
        await on_project(talk, plan, chosen, names[chosen])
    else:
        await ask_project(talk, plan, [])


async def on_project(talk: Talk, plan: Plan, project_id: int, name: str) -> None:
    await ask_whom(talk, replace(plan, project_id=project_id, project=name))


async def stop(_: CallbackQuery, talk: Talk) -> None:
    await talk.state.clear()
    await talk.answer(Page(talk.say("credit-stopped")))


def stop_key(talk: Talk, plan: Plan) -> InlineKeyboardButton:
    return button(talk.say("credit-key-stop"), Finish(do=Do.STOP, plan=plan.number))

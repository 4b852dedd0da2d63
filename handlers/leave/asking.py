"""Leave in one sentence or from a button; and what is asked for at last."""

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from domain.days_ahead import read_days
from domain.leave_sentence import Wish, names_leave, read_wish
from domain.reliefs import ReliefKind
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.leave.answering import card_page
from handlers.leave.buttons import Begin, Do, Finish, Mine, Withdraw
from handlers.leave.going_on import go_on, with_wish
from handlers.leave.mine import extend, show_mine
from handlers.leave.plan import LONGEST, OfThisPlan, Plan, kept, new_plan
from handlers.leave.wording import title
from handlers.members_buttons import LeaveFor
from handlers.pages import Page, button
from handlers.talk import InTalk, Talk
from services import leave, leave_answers

NOTHING = Wish(None, None, None, "")
ONLY_LEAVE = Wish(ReliefKind.LEAVE, None, None, "")


class Wishes(Filter):
    """The sentence says which leave and when, without any command."""

    async def __call__(self, message: Message, talk: Talk) -> bool | dict[str, Wish]:
        text = (message.text or "")[:LONGEST]
        wish = read_wish(text, talk.today) if names_leave(text) else NOTHING
        return {"wish": wish} if wish.days is not None else False


class OtherDays(Filter):
    """Nothing but days is said while the card that shows what they would change is there."""

    async def __call__(self, message: Message, talk: Talk) -> bool | dict[str, Wish | Plan]:
        plan = await kept(talk.state)
        if plan is None or plan.missing:
            return False
        days = read_days((message.text or "")[:LONGEST], talk.today)
        return {"wish": Wish(None, days, None, ""), "plan": plan} if days else False


def build_first_router() -> Router:
    """Said while nothing is asked: its numbers would be taken for hours."""
    router = for_members(f"{__name__}.first")
    router.message.filter(InTalk())
    router.message.register(ask_in_a_sentence, Answering(None), F.text, Wishes())
    router.message.register(change_days, Answering(None), F.text, OtherDays())
    return router


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(open_leave, Asked("leave"))
    router.callback_query.register(begin, Begin.filter())
    router.callback_query.register(choose_kind_for, LeaveFor.filter())
    router.callback_query.register(send, Finish.filter(F.do == Do.ASK), OfThisPlan())
    router.callback_query.register(stop, Finish.filter(F.do == Do.STOP), OfThisPlan())
    return router


async def ask_in_a_sentence(message: Message, wish: Wish, talk: Talk) -> None:
    await carry_out(talk, wish, message.text or "")


async def change_days(message: Message, plan: Plan, wish: Wish, talk: Talk) -> None:
    await with_wish(talk, plan, wish, message.text or "")


async def open_leave(message: Message, arguments: str, talk: Talk) -> None:
    """What follows the command; or the kind, where the command is its very word."""
    said = arguments if arguments or (message.text or "").startswith("/") else message.text or ""
    wish = read_wish(said[:LONGEST], talk.today)
    if wish in (NOTHING, ONLY_LEAVE):
        await show_mine(talk)
    else:
        await carry_out(talk, wish, said)


async def carry_out(talk: Talk, wish: Wish, text: str) -> None:
    if wish.kind is ReliefKind.EXTENSION:
        await extend(talk)
    else:
        await with_wish(talk, new_plan(wish.kind or ReliefKind.LEAVE), wish, text)


async def begin(_: CallbackQuery, callback_data: Begin, talk: Talk) -> None:
    if callback_data.kind is ReliefKind.EXTENSION:
        await extend(talk)
    elif callback_data.member_id:
        member = await talk.look(leave.needs_help, talk.me, callback_data.member_id, talk.now)
        await go_on(talk, new_plan(callback_data.kind, member_id=member.id, member=member.name))
    else:
        await go_on(talk, new_plan(callback_data.kind))


async def choose_kind_for(_: CallbackQuery, callback_data: LeaveFor, talk: Talk) -> None:
    member = await talk.look(leave.needs_help, talk.me, callback_data.member_id, talk.now)
    keys = [
        button(talk.say("relief-kind", kind=kind.value), Begin(kind=kind, member_id=member.id))
        for kind in ReliefKind
        if kind is not ReliefKind.EXTENSION
    ]
    await talk.answer(Page(talk.say("relief-which-kind", name=member.name), [keys]))


async def send(_: CallbackQuery, plan: Plan, talk: Talk) -> None:
    """A coordinator who asks for another can answer at once."""
    await talk.state.clear()
    asked = await talk.act(leave.ask, talk.me, plan.wanted(), talk.now, plan.member_id)
    if plan.member_id:
        card = await talk.look(leave_answers.card, talk.me, asked.id, talk.now)
        await talk.answer(card_page(talk.say, card, talk.today))
        return
    text = talk.say("relief-asked", title=title(talk.say, asked, talk.today))
    back = button(talk.say("relief-undo"), Withdraw(relief_id=asked.id))
    await talk.answer(Page(text, [[back, button(talk.say("relief-mine-key"), Mine())]]))


async def stop(_: CallbackQuery, talk: Talk) -> None:
    await talk.state.clear()
    await talk.answer(Page(talk.say("relief-stopped")))

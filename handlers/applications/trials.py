"""The end of somebody's time on trial: stay, a little longer, goodbye with a reason."""

from datetime import date, datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.applications import ProbationSettled
from domain.people import Member
from handlers.applications.buttons import Coordinating, OnTrial
from handlers.applications.buttons import Say as TrialSay
from handlers.applications.letters import trial_rows
from handlers.commands import Answering
from handlers.filters import for_members
from handlers.pages import Page, button, send, show
from locales import Say
from services import probation_answers
from services.probation import Trial
from services.transactions import Act, Look


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(part, Answering(Coordinating.parting), F.text)
    router.callback_query.register(open_trial, OnTrial.filter(F.say == TrialSay.OPEN))
    router.callback_query.register(keep, OnTrial.filter(F.say == TrialSay.KEEP))
    router.callback_query.register(extend, OnTrial.filter(F.say == TrialSay.EXTEND))
    router.callback_query.register(ask_reason, OnTrial.filter(F.say == TrialSay.PART))
    return router


async def open_trial(
    press: CallbackQuery,
    callback_data: OnTrial,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    member, unit = await look(probation_answers.show, me, callback_data.trial, now)
    await state.clear()
    text = say("letter-probation-ends", name=member.name, unit=unit.name)
    await show(press, Page(text, trial_rows(say, callback_data)))


async def keep(
    press: CallbackQuery, callback_data: OnTrial, me: Member, say: Say, now: datetime, act: Act
) -> None:
    member = await act(probation_answers.keep, me, callback_data.trial, now)
    await show(press, Page(say("probation-kept", name=member.name)))


async def extend(
    press: CallbackQuery, callback_data: OnTrial, me: Member, say: Say, now: datetime, act: Act
) -> None:
    days = callback_data.days
    until = await act(probation_answers.extend, me, callback_data.trial, days, now)
    await show(press, Page(say("probation-extended", until=until)))


async def ask_reason(
    press: CallbackQuery,
    callback_data: OnTrial,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    which = callback_data.trial
    member, _ = await look(probation_answers.show, me, which, now)
    await state.set_state(Coordinating.parting)
    known = {"unit": which.unit_id, "member": which.member_id, "until": which.until.isoformat()}
    await state.set_data(known)
    back = button(say("probation-not-parting"), callback_data.to(TrialSay.OPEN))
    await show(press, Page(say("probation-ask-reason", name=member.name), [[back]]))


async def part(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act
) -> None:
    """Where another coordinator was quicker, the question is over as well."""
    known = await state.get_data()
    which = Trial(known["unit"], known["member"], date.fromisoformat(known["until"]))
    await state.clear()
    try:
        member = await act(probation_answers.part, me, which, message.text or "", now)
    except ProbationSettled as late:
        await message.answer(say(late.message_id))
        return
    await send(message, Page(say("probation-parted", name=member.name)))

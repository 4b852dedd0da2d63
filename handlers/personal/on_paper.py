"""A coordinator has somebody forgotten who has no messenger and has asked for it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.personal_data import RECONSIDER, Forgetting
from handlers.filters import Belongs
from handlers.members_buttons import CardOf
from handlers.pages import Page, Row, button, show
from handlers.personal_buttons import ForgetFor, Step
from locales import Say
from services import forgetting
from services.transactions import Act, Look


def register(router: Router) -> None:
    for step, handler in ((Step.OPEN, explain), (Step.SURELY, ask), (Step.CALL_OFF, call_off)):
        router.callback_query.register(handler, ForgetFor.filter(F.step == step), Belongs())


async def explain(
    press: CallbackQuery,
    callback_data: ForgetFor,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    asked = await look(forgetting.of_other, me, callback_data.member_id, now)
    await show(press, _page(say, me, callback_data.member_id, asked))


async def ask(
    press: CallbackQuery, callback_data: ForgetFor, me: Member, say: Say, now: datetime, act: Act
) -> None:
    asked = await act(forgetting.ask_for, me, callback_data.member_id, now)
    await show(press, _page(say, me, callback_data.member_id, asked))


async def call_off(
    press: CallbackQuery, callback_data: ForgetFor, me: Member, say: Say, now: datetime, act: Act
) -> None:
    was = await act(forgetting.call_off_for, me, callback_data.member_id, now)
    text = say("forget-called-off-for" if was else "forget-not-asked")
    await show(press, Page(text, [_back(say, callback_data.member_id)]))


def _page(say: Say, me: Member, member_id: int, asked: Forgetting | None) -> Page:
    if asked is None:
        text = say("forget-for-explained", days=RECONSIDER.days)
        step, label = Step.SURELY, say("forget-for-surely", days=RECONSIDER.days)
    else:
        due = asked.due_at.astimezone(ZoneInfo(me.time_zone))
        text = say("forget-for-asked", day=due.date(), at=due)
        step, label = Step.CALL_OFF, say("forget-for-call-off")
    pressed = button(label, ForgetFor(member_id=member_id, step=step))
    return Page(text, [[pressed], _back(say, member_id)])


def _back(say: Say, member_id: int) -> Row:
    return [button(say("forget-for-back"), CardOf(member_id=member_id))]

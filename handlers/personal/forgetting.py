"""/forget: what goes and what stays, a week to think it over."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from domain.personal_data import RECONSIDER, Forgetting
from handlers.commands import Asked, Go
from handlers.pages import Page, button, send, show
from handlers.personal.private import Known, Public, nothing_is_kept, send_to_private
from handlers.personal_buttons import ForgetMe, Step
from locales import Say
from services import forgetting
from services.transactions import Act, Look


def register(router: Router) -> None:
    router.message.register(send_to_private, Asked("forget"), Public())
    router.message.register(explain, Asked("forget"), Known())
    router.message.register(nothing_is_kept, Asked("forget"))
    router.callback_query.register(explain_again, ForgetMe.filter(F.step == Step.OPEN), Known())
    router.callback_query.register(ask, ForgetMe.filter(F.step == Step.SURELY), Known())
    router.callback_query.register(call_off, ForgetMe.filter(F.step == Step.CALL_OFF), Known())


async def explain(message: Message, me: Member, say: Say, look: Look) -> None:
    await send(message, _page(say, me, await look(forgetting.of, me)))


async def explain_again(press: CallbackQuery, me: Member, say: Say, look: Look) -> None:
    await show(press, _page(say, me, await look(forgetting.of, me)))


async def ask(press: CallbackQuery, me: Member, say: Say, now: datetime, act: Act) -> None:
    await show(press, _page(say, me, await act(forgetting.ask, me, now)))


async def call_off(press: CallbackQuery, me: Member, say: Say, act: Act) -> None:
    was_asked = await act(forgetting.call_off, me)
    await show(press, Page(say("forget-called-off" if was_asked else "forget-not-asked")))


def _page(say: Say, me: Member, asked: Forgetting | None) -> Page:
    if asked is None:
        return _explanation(say, me)
    due = asked.due_at.astimezone(ZoneInfo(me.time_zone))
    text = say("forget-asked", day=due.date(), at=due)
    return Page(text, [[button(say("forget-call-off"), ForgetMe(step=Step.CALL_OFF))]])


def _explanation(say: Say, me: Member) -> Page:
    rows = [
        [button(say("forget-surely", days=RECONSIDER.days), ForgetMe(step=Step.SURELY))],
        [button(say("personal-go-mydata"), Go(command="mydata"))],
    ]
    nobody = say("forgotten-member", number=str(me.id))
    return Page(say("forget-explained", days=RECONSIDER.days, name=nobody), rows)

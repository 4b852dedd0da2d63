"""A role ends: another's with a reason, one's own laid down, or handed over."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member, Role
from handlers.commands import Answering
from handlers.members_buttons import RolesOf
from handlers.pages import Page, button, send, show
from handlers.roles.buttons import EndRole, HandOver, LayDown
from handlers.roles.office import roles_page
from locales import Say
from services import office, roles
from services.transactions import Act, Look


class Ending(StatesGroup):
    reason = State()


def register(router: Router) -> None:
    router.callback_query.register(end_at_once, EndRole.filter(F.at_once))
    router.callback_query.register(ask_why, EndRole.filter())
    router.message.register(end, Answering(Ending.reason), F.text)
    router.callback_query.register(lay_down, LayDown.filter(F.sure))
    router.callback_query.register(ask_whether, LayDown.filter())
    router.callback_query.register(hand_over, HandOver.filter(F.sure))
    router.callback_query.register(ask_whether_over, HandOver.filter())


async def ask_why(
    press: CallbackQuery,
    callback_data: EndRole,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    one, role = callback_data.member_id, callback_data.role
    member = await look(office.may_appoint, me, me.unit.id, one, now)
    await state.set_state(Ending.reason)
    await state.set_data({"member_id": one, "role": role.value})
    text = say("roles-ask-why", name=member.name, role=role.value)
    at_once = button(say("roles-no-reason"), EndRole(member_id=one, role=role, at_once=True))
    back = button(say("members-back"), RolesOf(member_id=one))
    await show(press, Page(text, [[at_once], [back]]))


async def end(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act, look: Look
) -> None:
    said = await state.get_data()
    one, role = said["member_id"], Role(said["role"])
    await state.clear()
    await act(roles.dismiss, me, one, role, message.text or "", now)
    await send(message, roles_page(say, me, await look(office.of_member, me, one, now)))


async def end_at_once(
    press: CallbackQuery,
    callback_data: EndRole,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    one = callback_data.member_id
    await state.clear()
    await act(roles.dismiss, me, one, callback_data.role, "", now)
    page = roles_page(say, me, await look(office.of_member, me, one, now))
    await show(press, page, say("members-done-popup"))


async def ask_whether(press: CallbackQuery, callback_data: LayDown, me: Member, say: Say) -> None:
    role = callback_data.role
    sure = button(say("roles-lay-down-surely"), LayDown(role=role, sure=True))
    back = button(say("members-back"), RolesOf(member_id=me.id))
    await show(press, Page(say("roles-lay-down-ask", role=role.value), [[sure], [back]]))


async def lay_down(
    press: CallbackQuery, callback_data: LayDown, me: Member, say: Say, now: datetime, act: Act
) -> None:
    role = callback_data.role
    await act(roles.resign, me, role, now)
    await show(press, Page(say("roles-laid-down", role=role.value)))


async def ask_whether_over(
    press: CallbackQuery, callback_data: HandOver, me: Member, say: Say, now: datetime, look: Look
) -> None:
    one = callback_data.member_id
    name = (await look(office.of_member, me, one, now)).member.name
    sure = button(say("roles-hand-over-surely"), HandOver(member_id=one, sure=True))
    back = button(say("members-back"), RolesOf(member_id=one))
    await show(press, Page(say("roles-hand-over-ask", name=name), [[sure], [back]]))


async def hand_over(
    press: CallbackQuery, callback_data: HandOver, me: Member, say: Say, now: datetime, act: Act
) -> None:
    name = await act(roles.hand_over, me, callback_data.member_id, None, now)
    await show(press, Page(say("roles-handed-over", name=name)))

"""A role is given: for how long, on what ground, done. Or somebody is found for a vacancy."""

from datetime import datetime, timedelta

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.people import Member, Role
from handlers.commands import Answering
from handlers.members_buttons import RolesOf
from handlers.pages import ON_A_PAGE, Page, button, send, show
from handlers.roles.buttons import ForDays, GiveRole, NoGround, Vacant
from handlers.roles.office import roles_page
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import office, roles
from services.transactions import Act, Look

HALF_A_YEAR, YEAR = 182, 365
TERMS = (HALF_A_YEAR, YEAR, 0)


class Giving(StatesGroup):
    ground = State()


def register(router: Router) -> None:
    router.callback_query.register(choose_term, GiveRole.filter())
    router.callback_query.register(ask_ground, ForDays.filter(F.days.in_(TERMS)))
    router.callback_query.register(give_without, NoGround.filter(F.days.in_(TERMS)))
    router.message.register(give, Answering(Giving.ground), F.text)
    router.callback_query.register(choose_member, Vacant.filter())


async def choose_term(
    press: CallbackQuery, callback_data: GiveRole, me: Member, say: Say, now: datetime, look: Look
) -> None:
    one, role, unit_id = callback_data.member_id, callback_data.role, callback_data.unit_id
    member = await look(office.may_appoint, me, unit_id or me.unit.id, one, now)
    terms = [ForDays(member_id=one, role=role, days=days, unit_id=unit_id) for days in TERMS]
    rows = [[button(say("members-term", days=term.days), term)] for term in terms]
    back = [button(say("members-back"), RolesOf(member_id=one, unit_id=unit_id))]
    text = say("roles-ask-term", name=member.name, role=role.value, about=role.value)
    await show(press, Page(text, [*rows, back]))


async def ask_ground(
    press: CallbackQuery,
    callback_data: ForDays,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    look: Look,
) -> None:
    unit_id = callback_data.unit_id or me.unit.id
    await look(office.may_appoint, me, unit_id, callback_data.member_id, now)
    given = callback_data.model_dump(mode="json")
    await state.set_state(Giving.ground)
    await state.set_data({"given": given})
    rows = [[button(say("roles-no-ground"), NoGround(**given))]]
    await show(press, Page(say("roles-ask-ground"), rows))


async def give(
    message: Message, me: Member, state: FSMContext, say: Say, now: datetime, act: Act, look: Look
) -> None:
    given = NoGround(**(await state.get_data())["given"])
    await state.clear()
    await send(message, await _given(given, message.text or "", me, say, now, act, look))


async def give_without(
    press: CallbackQuery,
    callback_data: NoGround,
    me: Member,
    state: FSMContext,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await state.clear()
    page = await _given(callback_data, "", me, say, now, act, look)
    await show(press, page, say("members-done-popup"))


async def _given(
    given: NoGround, ground: str, me: Member, say: Say, now: datetime, act: Act, look: Look
) -> Page:
    """The roles of the member as they are now."""
    one, role, unit_id = given.member_id, Role(given.role), given.unit_id
    until = now + timedelta(days=given.days) if given.days else None
    await act(roles.appoint, me, one, role, until, ground, now, unit_id or None)
    if unit_id and unit_id != me.unit.id:
        return Page(say("roles-given-there"))
    return roles_page(say, me, await look(office.of_member, me, one, now))


async def choose_member(
    press: CallbackQuery, callback_data: Vacant, me: Member, say: Say, now: datetime, look: Look
) -> None:
    unit_id, first = callback_data.unit_id, within_reason(callback_data.first)
    found = await look(office.candidates, me, unit_id, first, ON_A_PAGE, now)
    keys = [
        button(one.name, GiveRole(member_id=one.id, role=Role.COORDINATOR, unit_id=unit_id))
        for one in found.listed
    ]
    back, on = turning(lambda at: Vacant(unit_id=unit_id, first=at), first, found.total)
    text = say("roles-vacant", unit=found.unit.name, count=found.total)
    await show(press, Page(text, [*in_pairs(keys), [*back, *on]]))

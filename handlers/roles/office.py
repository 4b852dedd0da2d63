"""/roles: who answers for what in the unit, and until when; the roles of one member."""

from datetime import datetime
from itertools import groupby

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import Member, Role
from handlers.commands import Asked, Go
from handlers.members_buttons import CardOf, RolesOf
from handlers.members_words import term_words
from handlers.pages import Page, Row, button, send, show
from handlers.roles.buttons import EndRole, GiveRole, HandOver, LayDown, ShowOffice
from locales import Say
from services import office
from services.office import Office, Term, TheirRoles
from services.transactions import Look

# Of one role; a unit may have a keeper for each of many stores.
MOST_NAMED = 15


def register(router: Router) -> None:
    router.message.register(tell_office, Asked("roles"))
    router.callback_query.register(show_office, ShowOffice.filter())
    router.callback_query.register(show_roles, RolesOf.filter())


async def tell_office(message: Message, me: Member, say: Say, now: datetime, look: Look) -> None:
    await send(message, office_page(say, await look(office.office, me, now)))


async def show_office(
    press: CallbackQuery, me: Member, say: Say, now: datetime, look: Look
) -> None:
    await show(press, office_page(say, await look(office.office, me, now)))


async def show_roles(
    press: CallbackQuery, callback_data: RolesOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    one, unit_id = callback_data.member_id, callback_data.unit_id
    await show(press, roles_page(say, me, await look(office.of_member, me, one, now, unit_id)))


def office_page(say: Say, held: Office) -> Page:
    title = say("roles-title", unit=held.unit.name)
    by_role = groupby(held.terms, key=lambda term: term.role)
    parts = [_of_role(say, held, role, list(terms)) for role, terms in by_role]
    text = "\n\n".join([title, *(parts or [say("roles-nobody")])])
    return Page(text, [[button(say("go-journal"), Go(command="journal"))]])


def _of_role(say: Say, held: Office, role: Role, terms: list[Term]) -> str:
    lines = [
        say("roles-held-open", name=one.name)
        if one.until is None
        else say("roles-held", name=one.name, day=held.unit.today(one.until))
        for one in terms[:MOST_NAMED]
    ]
    more = len(terms) - MOST_NAMED
    rest = [say("roles-more", count=more)] if more > 0 else []
    return "\n".join([say("roles-heading", role=role.value), *lines, *rest])


def roles_page(say: Say, me: Member, theirs: TheirRoles) -> Page:
    member, held = theirs.member, {term.role for term in theirs.terms}
    lines = [term_words(say, one, member.unit) for one in theirs.terms]
    text = "\n".join([say("roles-of", name=member.name), *(lines or [say("roles-none")])])
    rows = _own_rows(say, held) if member.id == me.id else _rows(say, theirs, held)
    unit = member.unit.id
    back = button(say("members-back"), CardOf(member_id=member.id))
    return Page(text, [*rows, [back] if unit == me.unit.id else []])


def _own_rows(say: Say, held: set[Role]) -> list[Row]:
    return [
        [button(say("roles-lay-down", role=role.value), LayDown(role=role))]
        for role in Role
        if role in held
    ]


def _rows(say: Say, theirs: TheirRoles, held: set[Role]) -> list[Row]:
    member, unit_id = theirs.member, theirs.unit_id
    one = member.id
    rows = []
    for role in Role:
        said = say("roles-prolong" if role in held else "roles-give", role=role.value)
        give = button(said, GiveRole(member_id=one, role=role, unit_id=unit_id))
        end = button(say("roles-end"), EndRole(member_id=one, role=role))
        rows.append([give, end] if role in held and not unit_id else [give])
    if theirs.may_hand_over and Role.COORDINATOR not in held:
        rows.append([button(say("roles-hand-over"), HandOver(member_id=one))])
    return rows

"""A member's card: since when, from where, and what a coordinator can do."""

from datetime import date, datetime, timedelta

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.letters import Facts, Letter
from handlers.members_buttons import CardOf, Do, EntriesOf, LeaveFor, LogFor
from handlers.pages import Page, Row, button, show
from locales import Say
from services import members
from services.members import Card
from services.transactions import Act, Look

HALF_A_YEAR, YEAR = 182, 365
TERMS = (HALF_A_YEAR, YEAR, 0)


class ListFrom(CallbackData, prefix="ml"):
    first: int = 0


class Appoint(CallbackData, prefix="ma"):
    """For so many days; 0 has no end."""

    member_id: int
    days: int


def register(router: Router) -> None:
    router.callback_query.register(open_card, CardOf.filter(F.do == Do.OPEN))
    router.callback_query.register(choose_term, CardOf.filter(F.do == Do.CHOOSE_TERM))
    router.callback_query.register(dismiss, CardOf.filter(F.do == Do.DISMISS))
    router.callback_query.register(appoint, Appoint.filter(F.days.in_(TERMS)))


async def open_card(
    press: CallbackQuery, callback_data: CardOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    card = await look(members.card, me, callback_data.member_id, now)
    await show(press, card_page(say, me, card))


async def choose_term(
    press: CallbackQuery, callback_data: CardOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    member = (await look(members.card, me, callback_data.member_id, now)).member
    rows = [
        [button(say("members-term", days=days), Appoint(member_id=member.id, days=days))]
        for days in TERMS
    ]
    back = [button(say("members-back"), CardOf(member_id=member.id))]
    await show(press, Page(say("members-ask-term", name=member.name), [*rows, back]))


async def appoint(
    press: CallbackQuery,
    callback_data: Appoint,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    until = now + timedelta(days=callback_data.days) if callback_data.days else None
    await act(members.appoint, me, callback_data.member_id, until, now)
    card = await look(members.card, me, callback_data.member_id, now)
    await show(press, card_page(say, me, card), say("members-done-popup"))


async def dismiss(
    press: CallbackQuery,
    callback_data: CardOf,
    me: Member,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    await act(members.dismiss, me, callback_data.member_id, now)
    if callback_data.member_id == me.id:
        await show(press, Page(say("members-resigned")))
        return
    card = await look(members.card, me, callback_data.member_id, now)
    await show(press, card_page(say, me, card), say("members-done-popup"))


def card_page(say: Say, me: Member, card: Card) -> Page:
    member = card.member
    networks = dict.fromkeys(say(f"network-{one.network.value}") for one in card.accounts)
    lines = [
        member.name,
        say("members-since", day=member.joined_on or date.min),
        say("members-networks", networks=", ".join(networks), count=len(networks)),
        *_office(say, card),
    ]
    return Page("\n".join(lines), _buttons(say, me, card))


def _office(say: Say, card: Card) -> list[str]:
    if not card.member.coordinates:
        return []
    if card.coordinator_until is None:
        return [say("members-coordinator")]
    return [say("members-coordinator-until", day=card.member.unit.today(card.coordinator_until))]


def _buttons(say: Say, me: Member, card: Card) -> list[Row]:
    member = card.member
    if member.coordinates:
        said = "members-resign" if member.id == me.id else "members-dismiss"
        office = button(say(said), CardOf(member_id=member.id, do=Do.DISMISS))
    else:
        office = button(say("members-appoint"), CardOf(member_id=member.id, do=Do.CHOOSE_TERM))
    work = (
        []
        if member.id == me.id
        else [
            button(say("members-log"), LogFor(member_id=member.id)),
            button(say("members-entries"), EntriesOf(member_id=member.id)),
        ]
    )
    leave = [button(say("members-leave"), LeaveFor(member_id=member.id))]
    return [
        work,
        [] if card.accounts else leave,
        [office],
        [button(say("members-all"), ListFrom())],
    ]


def appointed_letter(say: Say, facts: Facts) -> Page:
    if facts["until"]:
        day = date.fromisoformat(facts["until"])
        return Page(say("letter-appointed-until", by=facts["by"], unit=facts["unit"], day=day))
    return Page(say("letter-appointed", by=facts["by"], unit=facts["unit"]))


def dismissed_letter(say: Say, facts: Facts) -> Page:
    return Page(say("letter-dismissed", by=facts["by"], unit=facts["unit"]))


def left_letter(say: Say, facts: Facts) -> Page:
    return Page(say("letter-member-left", name=facts["name"]))


LETTERS: dict[str, Letter] = {
    "appointed": appointed_letter,
    "dismissed": dismissed_letter,
    "member-left": left_letter,
}

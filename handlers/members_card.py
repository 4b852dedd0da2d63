"""A member's card: how they stand, what they answer for, what they did last; and what follows."""

from datetime import date, datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.projects import Labour
from domain.standing import OfKind
from handlers.members_buttons import (
    AccountOf,
    CardOf,
    EntriesOf,
    ExcusedOf,
    HistoryOf,
    LeaveFor,
    ListFrom,
    LogFor,
    MergeWith,
    RarerOf,
    RolesOf,
)
from handlers.members_words import record_line, term_words
from handlers.pages import Page, Row, button, show
from handlers.waivers_buttons import WaiveFor
from locales import Say
from services import member_cards
from services.member_cards import Card
from services.transactions import Look


def register(router: Router) -> None:
    router.callback_query.register(open_card, CardOf.filter())


async def open_card(
    press: CallbackQuery, callback_data: CardOf, me: Member, say: Say, now: datetime, look: Look
) -> None:
    card = await look(member_cards.card, me, callback_data.member_id, now)
    await show(press, card_page(say, me, card))


def card_page(say: Say, me: Member, card: Card) -> Page:
    sections = [_who(say, card), _standing(say, card), _last(say, card)]
    return Page("\n\n".join("\n".join(one) for one in sections if one), _rows(say, me, card))


def _who(say: Say, card: Card) -> list[str]:
    member = card.member
    networks = dict.fromkeys(say(f"network-{one.network.value}") for one in card.reach)
    until = card.probation_until
    return [
        member.name,
        say("members-since", day=member.joined_on or date.min),
        *([say("members-probation", day=until)] if until else []),
        say("members-networks", networks=", ".join(networks), count=len(networks)),
        *([say("members-lost")] if card.is_lost else []),
        *(term_words(say, one, member.unit) for one in card.terms),
    ]


def _standing(say: Say, card: Card) -> list[str]:
    """By the norm where there is one; else only what was done."""
    status = card.status
    shown = [one for one in status.kinds if one.due or not one.is_empty]
    lines = [_of_kind(say, one) for one in shown]
    if not status.is_reckoned:
        return lines
    since = status.behind_since or status.cycle.first
    return [say("members-standing", standing=status.standing.value, since=since), *lines]


def _of_kind(say: Say, one: OfKind) -> str:
    """Done in this cycle, what came over from others, what is saved."""
    done = "standing-done-of" if one.due else "standing-done"
    parts = [
        say(done, done=one.done, due=one.due) if one.due else say(done, done=one.done),
        say("members-balance", minutes=one.carried + one.done),
        say("standing-savings", minutes=one.savings) if one.savings else "",
    ]
    labour = say("standing-labour", labour=one.labour.value)
    return f"{labour}: {' · '.join(part for part in parts if part)}"


def _last(say: Say, card: Card) -> list[str]:
    lines = [record_line(say, one) for one in card.last]
    return [say("members-last"), *lines] if lines else []


def _rows(say: Say, me: Member, card: Card) -> list[Row]:
    member = card.member
    one, other = member.id, member.id != me.id
    log = [button(say("members-log"), LogFor(member_id=one))] if card.may_act and other else []
    entries = [button(say("members-entries"), EntriesOf(member_id=one))]
    history = [button(say("members-history"), HistoryOf(member_id=one))]
    account = button(say("members-account"), AccountOf(member_id=one, labour=Labour.OBLIGATORY))
    excused = button(say("members-excused"), ExcusedOf(member_id=one))
    leave = [button(say("members-leave"), LeaveFor(member_id=one))]
    waive = [button(say("members-waive"), WaiveFor(member_id=one))]
    roles = [button(say("members-roles"), RolesOf(member_id=one))]
    rarer = button(say("members-rarer"), RarerOf(member_id=one))
    merge = [button(say("members-merge"), MergeWith(member_id=one))]
    return [
        [*log, *(entries if card.may_act and other else history)],
        [account, excused],
        [
            *(leave if card.may_act and not card.reach else []),
            *(waive if card.may_act and other and card.owes else []),
        ],
        [
            *(roles if card.is_head or not other else []),
            # Of the whole cooperative, for all that both have anywhere is joined.
            *(merge if card.is_head and me.unit.parent_id is None else []),
        ],
        [button(say("members-all"), ListFrom()), rarer],
    ]

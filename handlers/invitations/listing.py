"""Living invitations: who made them, how many may still come, who has; and taking them back."""

from datetime import datetime

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from domain.people import Member
from handlers.filters import for_members
from handlers.invitations.buttons import Begin, ListFrom, Open
from handlers.pages import ON_A_PAGE, Page, button, shortened, show
from handlers.rows import in_pairs, turning, within_reason
from locales import Say
from services import invitations
from services.invitations import Invitation, Living
from services.transactions import Act, Look

LONGEST = 3000


def build_router() -> Router:
    router = for_members(__name__)
    router.callback_query.register(turn_page, ListFrom.filter())
    router.callback_query.register(revoke, Open.filter(F.revoke))
    router.callback_query.register(open_one, Open.filter())
    return router


async def turn_page(
    press: CallbackQuery, callback_data: ListFrom, me: Member, say: Say, now: datetime, look: Look
) -> None:
    first = within_reason(callback_data.first)
    living = await look(invitations.living, me, first, ON_A_PAGE, now)
    await show(press, list_page(say, me, living, first))


async def open_one(
    press: CallbackQuery, callback_data: Open, me: Member, say: Say, now: datetime, look: Look
) -> None:
    one, came = await look(invitations.card, me, callback_data.invitation_id, now)
    facts = {"made": me.unit.today(one.made_at), "until": me.unit.today(one.expires_at)}
    lines = [say("invite-card", by=one.by, left=one.uses_left, **facts)]
    lines += [say("invite-came", names=", ".join(came))] if came else []
    revoke = button(say("invite-revoke"), callback_data.model_copy(update={"revoke": True}))
    rows = [[revoke, button(say("invite-to-living"), ListFrom())]]
    await show(press, Page(shortened("\n".join(lines), LONGEST), rows))


async def revoke(
    press: CallbackQuery, callback_data: Open, me: Member, say: Say, now: datetime, act: Act
) -> None:
    await act(invitations.revoke, me, callback_data.invitation_id, now)
    rows = [[button(say("invite-to-living"), ListFrom())]]
    await show(press, Page(say("invite-revoked"), rows))


def list_page(say: Say, me: Member, living: Living, first: int) -> Page:
    back, on = turning(lambda at: ListFrom(first=at), first, living.total)
    to_begin = button(say("invite-back"), Begin())
    listed = [_entry(say, me, one) for one in living.listed]
    text = say("invite-list" if living.total else "invite-none", unit=me.unit.name)
    return Page(text, [*in_pairs(listed), [*back, *on, to_begin]])


def _entry(say: Say, me: Member, one: Invitation) -> InlineKeyboardButton:
    until = me.unit.today(one.expires_at)
    label = say("invite-entry", left=one.uses_left, until=until, by=one.by)
    return button(label, Open(invitation_id=one.id))

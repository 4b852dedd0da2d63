"""The person: profile, accounts, memberships, roles, consents, codes, what is being asked."""

from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, Table, and_, bindparam, select

from storage.tables import (
    account,
    application_note,
    consent,
    conversation,
    forgetting,
    member,
    member_merge,
    membership,
    membership_span,
    one_time_code,
    role,
    unit,
    wrong_guess,
)

IDS: BindParameter[Any] = bindparam("ids", expanding=True)


def is_me(column: ColumnElement[int]) -> ColumnElement[bool]:
    """Others are not named: what they did was theirs."""
    return column.in_(IDS).label("by_me")


def select_in_unit(table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
    """Rows of theirs, each with the name of the unit that it is of."""
    return (
        select(unit.c.name.label("unit"), *columns)
        .join(unit, unit.c.id == table.c.unit_id)
        .where(table.c.member_id.in_(IDS))
    )


_SPEAKS_IN = select(unit.c.name).where(unit.c.id == member.c.unit_id).scalar_subquery()
_PROFILE = select(
    member.c.id,
    member.c.name,
    member.c.language,
    member.c.time_zone,
    _SPEAKS_IN.label("speaks_in_unit"),
    member.c.reminders,
    member.c.reminder_hour,
    member.c.weekly_letter,
    member.c.digest_hour,
    member.c.created_at,
    member.c.forgotten_at,
).where(member.c.id.in_(IDS))

_ACCOUNTS = select(
    account.c.network, account.c.external_id, account.c.created_at, account.c.unreachable_since
).where(account.c.member_id.in_(IDS))

_CONSENTS = select(
    consent.c.document, consent.c.language, consent.c.version, consent.c.given_at
).where(consent.c.member_id.in_(IDS))

_MEMBERSHIPS = select_in_unit(
    membership,
    membership.c.state,
    membership.c.applied_at,
    membership.c.listed_at,
    membership.c.joined_on,
    membership.c.left_on,
    membership.c.probation_until,
    membership.c.answered_at,
    membership.c.reason,
)

_STAYS = select_in_unit(membership_span, membership_span.c.joined_on, membership_span.c.left_on)

_ROLES = select_in_unit(role, role.c.role, role.c.since, role.c.until, role.c.ground)

_NOTES = select_in_unit(
    application_note,
    application_note.c.kind,
    application_note.c.question,
    application_note.c.text,
    application_note.c.at,
    is_me(application_note.c.author_id),
)

_CODES = select(  # never the code, nor what it is recognised by
    one_time_code.c.purpose,
    one_time_code.c.uses_left,
    one_time_code.c.created_at,
    one_time_code.c.expires_at,
).where(one_time_code.c.member_id.in_(IDS))

_THEIR_ACCOUNT = account.c.member_id.in_(IDS)
_GUESSES = (
    select(wrong_guess.c.network, wrong_guess.c.guessed_at)
    .join(
        account,
        and_(
            account.c.network == wrong_guess.c.network,
            account.c.external_id == wrong_guess.c.external_id,
        ),
    )
    .where(_THEIR_ACCOUNT)
)

_UNFINISHED = (  # a draft may name others, so that only its step is told
    select(conversation.c.network, conversation.c.state, conversation.c.changed_at)
    .join(
        account,
        and_(
            account.c.network == conversation.c.network,
            account.c.external_id == conversation.c.person_id,
        ),
    )
    .where(_THEIR_ACCOUNT)
)

_FORGETTING = select(forgetting.c.asked_at, forgetting.c.due_at, forgetting.c.done_at).where(
    forgetting.c.member_id.in_(IDS)
)

_MERGES = select(
    member_merge.c.kept_id,
    member_merge.c.gone_id,
    member_merge.c.at,
    is_me(member_merge.c.author_id),
).where(member_merge.c.kept_id.in_(IDS))

TABLES: dict[str, Select[Any]] = {
    "profile": _PROFILE.order_by(member.c.id),
    "accounts": _ACCOUNTS.order_by(account.c.id),
    "consents": _CONSENTS.order_by(consent.c.id),
    "memberships": _MEMBERSHIPS.order_by(membership.c.id),
    "stays": _STAYS.order_by(membership_span.c.id),
    "roles": _ROLES.order_by(role.c.id),
    "application_notes": _NOTES.order_by(application_note.c.id),
    "codes": _CODES.order_by(one_time_code.c.id),
    "wrong_guesses": _GUESSES.order_by(wrong_guess.c.id),
    "unfinished": _UNFINISHED.order_by(conversation.c.network),
    "forgetting": _FORGETTING,
    "merges": _MERGES.order_by(member_merge.c.id),
}

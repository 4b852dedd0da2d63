"""What the person asked of the common funds and got, and what they moved in them."""

from typing import Any

from sqlalchemy import Select, or_, select

from domain.ledger import LABOUR, Kind
from storage.personal.person import IDS, is_me, select_in_unit
from storage.tables import (
    fund,
    holding,
    item,
    item_round,
    movement,
    request,
    request_note,
    share,
    sharing,
    standing_request,
    wish,
)

_REQUESTS = (
    select_in_unit(
        request,
        request.c.id,
        item.c.name.label("item"),
        fund.c.name.label("fund"),
        request.c.asked,
        request.c.granted,
        request.c.stage,
        request.c.paid,
        request.c.reason,
        request.c.confidential,
        request.c.created_at,
        request.c.answered_at,
        request.c.answer,
        request.c.ready_at,
        request.c.given_at,
        request.c.ended_at,
    )
    .outerjoin(item, item.c.id == request.c.item_id)
    .outerjoin(fund, fund.c.id == request.c.fund_id)
)

_NOTES = (
    select(request_note.c.request_id, request_note.c.text, request_note.c.at)
    .join(request, request.c.id == request_note.c.request_id)
    .add_columns(is_me(request_note.c.author_id))
    .where(or_(request.c.member_id.in_(IDS), request_note.c.author_id.in_(IDS)))
)

_ANSWERED = select(
    request.c.id, request.c.answered_at, request.c.granted, request.c.given_at
).where(
    request.c.member_id.not_in(IDS),
    or_(request.c.answered_by.in_(IDS), request.c.given_by.in_(IDS)),
)

_STANDING = select_in_unit(
    standing_request,
    item.c.name.label("item"),
    standing_request.c.amount,
    standing_request.c.every,
    standing_request.c.state,
    standing_request.c.created_at,
    standing_request.c.ended_at,
).join(item, item.c.id == standing_request.c.item_id)

_WISHES = (
    select(
        item.c.name.label("item"),
        item_round.c.deadline,
        wish.c.firm,
        wish.c.extra,
        wish.c.urgency,
        wish.c.reason,
        wish.c.confidential,
        wish.c.said_at,
    )
    .join(item_round, item_round.c.id == wish.c.round_id)
    .join(item, item.c.id == item_round.c.item_id)
    .where(wish.c.member_id.in_(IDS))
)

_SHARES = (
    select(
        sharing.c.round_id,
        sharing.c.version,
        share.c.place,
        share.c.firm,
        share.c.extra,
        share.c.granted,
        share.c.urgency,
        share.c.credit,
        share.c.received_on,
    )
    .join(sharing, sharing.c.id == share.c.sharing_id)
    .where(share.c.member_id.in_(IDS))
)

_ROUNDS = (
    select(item.c.name.label("item"), item_round.c.deadline, item_round.c.created_at)
    .join(item, item.c.id == item_round.c.item_id)
    .where(
        or_(
            item_round.c.opened_by.in_(IDS),
            item_round.c.id.in_(select(sharing.c.round_id).where(sharing.c.author_id.in_(IDS))),
        )
    )
)

_CREDIT = select(holding.c.kind, holding.c.balance).where(
    holding.c.asset == LABOUR, holding.c.kind != Kind.OUTSIDE, holding.c.owner.in_(IDS)
)

_MOVED = select(
    movement.c.asset,
    movement.c.amount,
    movement.c.kind,
    movement.c.ground,
    movement.c.words,
    movement.c.created_at,
).where(movement.c.author_id.in_(IDS))

TABLES: dict[str, Select[Any]] = {
    "requests": _REQUESTS.order_by(request.c.id),
    "request_notes": _NOTES.order_by(request_note.c.id),
    "requests_answered": _ANSWERED.order_by(request.c.id),
    "standing_requests": _STANDING.order_by(standing_request.c.id),
    "wishes": _WISHES.order_by(wish.c.round_id),
    "shares": _SHARES.order_by(share.c.sharing_id),
    "rounds": _ROUNDS.order_by(item_round.c.id),
    "labour_credit": _CREDIT.order_by(holding.c.kind),
    "movements": _MOVED.order_by(movement.c.id),
}

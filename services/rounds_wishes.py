"""What members wish for in a round: said, changed, withdrawn until the deadline."""

from dataclasses import replace
from datetime import datetime

from domain.amounts import MOST
from domain.labour import clean_note
from domain.people import Member
from domain.rounds import (
    MOST_URGENT,
    REASON,
    NoSuchRound,
    Round,
    RoundOver,
    RoundReason,
    Wish,
    WishTooMuch,
)
from services.rights import require_member
from services.rounds import require_open_item, seen
from storage import wishes
from storage.database import Connection


def wish(db: Connection, me: Member, round_id: int, firm: int, extra: int, now: datetime) -> Wish:
    """Instead of what was said before; whoever asks for no more than before keeps their turn.

    RoundOver at the very second of the deadline and after; NoSuchItem for what is retired.
    """
    one = _taking(db, me, round_id, now)
    if not (0 <= firm <= MOST and 0 <= extra <= MOST and firm + extra):
        raise WishTooMuch
    before = wishes.get(db, one.id, me.id)
    said = Wish(one.id, me.id, firm, extra, 0, None, False, now)
    if before:
        is_less = firm <= before.firm and extra <= before.extra
        said_at = before.said_at if is_less else now
        said = replace(before, firm=firm, extra=extra, said_at=said_at)
    wishes.put(db, said)
    return said


def say_urgency(
    db: Connection,
    me: Member,
    round_id: int,
    urgency: int,
    reason: str,
    now: datetime,
    *,
    confidential: bool = False,
) -> Wish:
    """From 0 to 3; anything above 0 has a reason. RoundOver, RoundReason, NoSuchRound."""
    mine = _mine(db, _taking(db, me, round_id, now), me)
    reason, urgency = clean_note(reason), max(0, min(urgency, MOST_URGENT))
    if len(reason) > REASON or (urgency and not reason):
        raise RoundReason(most=REASON)
    is_kept = confidential and bool(reason)
    said = replace(mine, urgency=urgency, reason=reason or None, confidential=is_kept)
    wishes.put(db, said)
    return said


def keep_to_coordinators(
    db: Connection, me: Member, round_id: int, confidential: bool, now: datetime
) -> Wish:
    """Whether others may read the reason."""
    mine = _mine(db, _taking(db, me, round_id, now), me)
    said = replace(mine, confidential=confidential and bool(mine.reason))
    wishes.put(db, said)
    return said


def withdraw(db: Connection, me: Member, round_id: int, now: datetime) -> None:
    """Nothing is wished for any more; RoundOver after the deadline."""
    wishes.remove(db, _taking(db, me, round_id, now).id, me.id)


def _taking(db: Connection, me: Member, round_id: int, now: datetime) -> Round:
    one, item = seen(db, me, round_id)
    require_member(db, me.id, now, one.unit_id)
    if not one.takes_wishes(now):
        raise RoundOver
    require_open_item(item)
    return one


def _mine(db: Connection, one: Round, me: Member) -> Wish:
    found = wishes.get(db, one.id, me.id)
    if found is None:
        raise NoSuchRound
    return found

"""What a member has spent for everybody: written down with the receipt, approved by another."""

from datetime import datetime

from domain.labour import clean_note
from domain.money_requests import REASON, MoneyRequest, NoReceiptReason
from domain.people import Member
from services import money_letters as letters
from services import photos
from services.money_requests import may_ask, write
from storage import request_lists
from storage.database import Connection


def spend(
    db: Connection,
    me: Member,
    fund_id: int,
    amount: int,
    reason: str,
    receipt: bytes | None,
    now: datetime,
    why_none: str = "",
) -> MoneyRequest:
    """The fund's own money or the member's, who gets it back; the fund gives it when approved.

    Refuses as `money_requests.ask` does; PhotoTooBig, NotAPhoto, NoReceiptReason.
    """
    fund = may_ask(db, me, fund_id, now)
    why_none = clean_note(why_none)
    if receipt is None and not 0 < len(why_none) <= REASON:
        raise NoReceiptReason(most=REASON)
    picture = photos.keep(db, receipt, me.id, now) if receipt is not None else None
    spent = {"given_by": me.id, "given_at": now, "picture_id": picture}
    one = write(db, fund, me.id, amount, reason, now, **spent)
    if picture is None:
        request_lists.add_note(db, one.id, me.id, why_none, now)
    letters.asked(db, fund, one, now)
    return one

"""A request for money or an expense in words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.money_requests import KEPT, PAID, MoneyRequest
from domain.people import Member
from domain.requests import UNANSWERED
from handlers.letters import Facts
from locales import Say
from services.money_cards import Card, Listed


def what_of(one: MoneyRequest) -> str:
    return "expense" if one.is_expense else "money"


def line(say: Say, one: Listed) -> str:
    """For a list of one's own."""
    return say("money-line", **_facts(one), stage=one.request.stage.value)


def line_with_name(say: Say, one: Listed) -> str:
    return say("money-line-of", **_facts(one), stage=one.request.stage.value, name=one.member)


def _facts(one: Listed) -> Facts:
    asked = one.request
    return {"fund": one.fund, "amount": asked.amount or asked.asked, "what": what_of(asked)}


def card_text(say: Say, card: Card, me: Member) -> str:
    """What was asked, what came of it, what was written about it."""
    one, what = card.request, what_of(card.request)

    def day(moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(me.unit.time_zone)).date()

    lines = [] if card.is_own else [card.name]
    asked: Facts = {"asked": one.asked, "day": day(one.created_at), "fund": card.fund.name}
    lines.append(say("money-card", what=what, **asked))
    if card.reason:
        secret = "yes" if one.confidential else "no"
        lines.append(say("money-card-reason", reason=card.reason, secret=secret))
    if one.stage in UNANSWERED:
        lines.append(say("money-card-have", have=card.have))
    stage = f"money-card-stage-{what}"
    until = day((one.ready_at or one.created_at) + KEPT)
    confirm = day((one.given_at or one.created_at) + KEPT)
    facts: Facts = {"amount": one.amount, "until": until, "confirm": confirm}
    lines.append(say(stage, stage=one.stage.value, giver=_name(card, one.given_by), **facts))
    lines += _receipt(say, card)
    if one.answer:
        by = _name(card, one.answered_by)
        lines.append(say("money-card-answer", words=one.answer, by=by))
    lines += [say("money-note-line", name=note.author, text=note.text) for note in card.notes]
    return "\n".join(lines)


def _receipt(say: Say, card: Card) -> list[str]:
    """Whether there is a receipt, once there can be one, and what came back."""
    one = card.request
    lines = []
    if one.is_expense or one.stage in PAID:
        lines.append(say("money-card-receipt", there="yes" if one.picture_id else "no"))
    if card.back:
        lines.append(say("money-card-back", back=card.back))
    return lines


def _name(card: Card, member_id: int | None) -> str:
    return card.names.get(member_id or 0, "")

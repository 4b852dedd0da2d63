"""A request in words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.people import Member
from domain.requests import KEPT, Stage
from handlers.letters import Facts
from locales import Say
from services.request_cards import Card, Listed, Store


def place_of(store: Store | None) -> str:
    """Where to fetch it."""
    return ", ".join(filter(None, (store.name, store.place))) if store else ""


def line(say: Say, one: Listed) -> str:
    """For a list of one's own."""
    asked = one.request
    facts: Facts = {"item": one.item, "amount": asked.amount, "measure": one.measure.value}
    return say("request-line", **facts, stage=asked.stage.value, answer=asked.state.value)


def line_with_name(say: Say, one: Listed) -> str:
    facts: Facts = {"item": one.item, "amount": one.request.amount, "measure": one.measure.value}
    return say("request-line-of", **facts, name=one.member, stage=one.request.stage.value)


def card_text(say: Say, card: Card, me: Member) -> str:
    """What was asked, what came of it, what was written about it."""
    one, measure = card.request, card.item.measure.value

    def day(moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(me.unit.time_zone)).date()

    facts: Facts = {"item": card.item.name, "measure": measure}
    lines = [] if card.is_own else [card.name]
    lines.append(say("request-card", **facts, asked=one.asked, day=day(one.created_at)))
    if one.reason:
        shown, secret = card.reason, "yes" if one.confidential else "no"
        lines += [say("request-reason-line", reason=shown, secret=secret)] if shown else []
    if one.price is not None:
        lines.append(say("request-card-price", price=one.price, paid=one.paid, credit=card.credit))
    if one.stage in (Stage.WAITING, Stage.ASSEMBLY):
        lines.append(say("request-card-stock", stock=card.stock, measure=measure))
    until = day((one.ready_at or one.created_at) + KEPT)
    confirm = day((one.given_at or one.created_at) + KEPT)
    more: Facts = {"until": until, "confirm": confirm, "place": place_of(card.store)}
    lines.append(
        say(
            "request-card-stage",
            stage=one.stage.value,
            amount=one.amount,
            measure=measure,
            queue=card.queue + 1,
            giver=card.names.get(one.given_by or 0, ""),
            **more,
        )
    )
    if one.answer:
        by = card.names.get(one.answered_by or 0, "")
        lines.append(say("request-card-answer", words=one.answer, by=by))
    lines += [say("request-note-line", name=note.author, text=note.text) for note in card.notes]
    return "\n".join(lines)
